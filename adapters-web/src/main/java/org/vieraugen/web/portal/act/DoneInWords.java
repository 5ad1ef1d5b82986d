package org.vieraugen.web.portal.act;

import java.util.stream.Collectors;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.web.portal.Frame;

/** Says what was done and who learns of it, in the words of the page. */
public record DoneInWords(Frame frame, Departments departments, WhatWasDone done) {
    /** What was done, as the journal says it. */
    public String what() {
        return done.did().stream()
                .map(kind -> frame.sayOr(kind, "staff.act." + kind))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** Who learns of it. */
    public String told() {
        return done.told().isEmpty()
                ? frame.say("desk.done.nobody")
                : frame.say(
                        "desk.done.told",
                        done.told().stream().map(this::name).distinct().collect(Collectors.joining(", ")));
    }

    private String name(WhatWasDone.Told told) {
        var role = told.role() == Role.COMPLAINANT
                ? frame.say("staff.complainant")
                : frame.sayOr(frame.say("role." + told.role()), "staff.role." + told.role());
        return told.staff()
                .flatMap(departments.organisation()::findStaff)
                .map(StaffMember::name)
                .orElse(role);
    }
}
