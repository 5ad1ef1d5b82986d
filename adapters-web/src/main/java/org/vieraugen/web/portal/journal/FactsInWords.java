package org.vieraugen.web.portal.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.web.portal.Frame;

/** What an act says beside, as a person reads it: people by their names, days and codes in words. The file and the API keep the codes. */
final class FactsInWords {
    /** Where the words of a fact's codes stand. */
    private static final Map<String, String> CODES = Map.of(
            "act", "staff.act.",
            "outcome", "staff.outcome.",
            "deadline", "staff.deadline.",
            "category", "category.",
            "channel", "channel.",
            "matter", "matter.",
            "silence", "silence.");

    private final Frame frame;
    private final Departments departments;

    FactsInWords(Frame frame, Departments departments) {
        this.frame = frame;
        this.departments = departments;
    }

    /** In one line; a fact or a code for which there are no words stands as it is. */
    String of(Act act) {
        return act.facts().entrySet().stream()
                .map(fact -> frame.sayOr(fact.getKey(), "journal.fact." + fact.getKey()) + ": "
                        + value(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String value(String fact, String value) {
        if (Act.PEOPLE.contains(fact)) {
            return Arrays.stream(value.split(" ")).map(this::name).collect(Collectors.joining(", "));
        }
        if (value.equals("true") || value.equals("false")) {
            return frame.say("journal.fact.is-" + value);
        }
        var prefix = CODES.get(fact);
        return prefix == null ? day(value) : frame.sayOr(value, prefix + value);
    }

    private String name(String key) {
        return key.isEmpty()
                ? "–"
                : departments
                        .organisation()
                        .findStaff(new StaffKey(key))
                        .map(StaffMember::name)
                        .orElse(key);
    }

    private String day(String value) {
        try {
            return value.contains("T") ? frame.moment(Instant.parse(value)) : frame.day(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
