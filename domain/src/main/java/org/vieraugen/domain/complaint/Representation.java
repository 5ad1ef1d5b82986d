package org.vieraugen.domain.complaint;

import java.util.HashMap;
import java.util.Map;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.organisation.Organisation;

/** Who is, or belongs to, whoever represents the complainant (C7). */
final class Representation {
    private Representation() {}

    /** By their keys, with the name of the person or organisation that represents. */
    static Map<StaffKey, String> of(Complaint complaint, Organisation organisation) {
        var belonging = new HashMap<StaffKey, String>();
        complaint
                .submission()
                .particulars()
                .representative()
                .ifPresent(written -> addThoseOf(written, organisation, belonging));
        for (var signed : complaint.file().authorisations()) {
            addThoseOf(signed.whom(), organisation, belonging);
            if (signed.signer() == Authorisation.Signer.REPRESENTATIVE) {
                addThoseOf(signed.name(), organisation, belonging);
            }
        }
        return belonging;
    }

    /** Adds whoever is, or belongs to, the representative that was written like this. */
    private static void addThoseOf(String written, Organisation organisation, Map<StaffKey, String> belonging) {
        for (var department : organisation.departments()) {
            var partners = department.partners().stream()
                    .filter(partner -> Names.sameParty(written, partner.name()))
                    .toList();
            for (var person : department.staff()) {
                // Of the last seat nobody is left out by what somebody writes: there would be nobody behind it (F12).
                if (person.is(Role.LAST_SEAT)) {
                    continue;
                }
                if (Names.isPerson(written, person.name())) {
                    belonging.put(person.key(), person.name());
                }
                partners.stream()
                        .filter(partner -> person.memberOf().contains(partner.key()))
                        .forEach(partner -> belonging.put(person.key(), partner.name()));
            }
        }
    }
}
