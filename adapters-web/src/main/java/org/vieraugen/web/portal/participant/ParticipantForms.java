package org.vieraugen.web.portal.participant;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.web.portal.Typed;

/** The forms in which staff say who is invited; what is wrong is noted beside each field. */
final class ParticipantForms {
    private ParticipantForms() {}

    /** Empty when something is wrong. */
    static Optional<Invitation> invitation(Typed typed) {
        var from = day("from", typed);
        if (from.isEmpty()) {
            typed.refuse("from", "missing");
        }
        return invitation(typed, typed.value("organisation").strip(), from);
    }

    /** As what a participant goes on, for whom and since when as before; empty when something is wrong. */
    static Optional<Invitation> invitation(Typed typed, Participant now) {
        return invitation(typed, now.organisation(), Optional.of(now.term().from()));
    }

    private static Optional<Invitation> invitation(Typed typed, String organisation, Optional<LocalDate> from) {
        var until = day("until", typed);
        if (!typed.isGood()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Invitation(
                    typed.value("name").strip(),
                    typed.value("address"),
                    organisation,
                    typed.value("language"),
                    new TermOfOffice(from.orElseThrow(), until)));
        } catch (Malformed e) {
            typed.refuse(e.field(), e.reason());
            return Optional.empty();
        }
    }

    /** A form that already says who a participant is. */
    static Typed filled(Participant now) {
        return new Typed(Map.of(
                "name", List.of(now.name()),
                "address", List.of(now.address()),
                "language", List.of(now.language()),
                "until", now.term().until().map(LocalDate::toString).stream().toList()));
    }

    private static Optional<LocalDate> day(String field, Typed typed) {
        try {
            return typed.given(field).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            typed.refuse(field, "bad-date");
            return Optional.empty();
        }
    }
}
