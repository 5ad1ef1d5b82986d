package org.vieraugen.web.portal.resolution;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.domain.resolution.Consequence;
import org.vieraugen.domain.resolution.Decided;
import org.vieraugen.domain.resolution.Fulfilment;
import org.vieraugen.domain.resolution.GivenUp;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.form.Reading;

/** The forms of resolutions as they were typed; each throws for what cannot be. */
final class ResolutionForms {
    private ResolutionForms() {}

    /** @throws Malformed for what cannot be */
    static Resolution.Words words(Typed typed) {
        var kind = chosen("kind", typed, Consequence.Kind.values());
        var how = chosen("how", typed, Decided.How.values());
        boolean owed = kind != Consequence.Kind.NO_ACTION;
        return new Resolution.Words(
                typed.value("text").strip(),
                new Decided(how, votes(typed)),
                new Consequence(
                        kind,
                        typed.value("consequence").strip(),
                        // The form offers both whatever is chosen.
                        owed ? typed.given("owner") : Optional.empty(),
                        owed ? day("due", typed) : Optional.empty()));
    }

    /** Empty when no number was typed. */
    private static Optional<Votes> votes(Typed typed) {
        boolean none = Stream.of("yes", "no", "abstentions")
                .allMatch(field -> typed.given(field).isEmpty());
        return none
                ? Optional.empty()
                : Optional.of(new Votes(number("yes", typed), number("no", typed), number("abstentions", typed)));
    }

    private static int number(String field, Typed typed) {
        return Optional.of(typed.given(field).orElse("0"))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new Malformed(field, "not-a-number", "must be a number"));
    }

    /** @throws Malformed for what cannot be */
    static Fulfilment.Said said(Typed typed) {
        return new Fulfilment.Said(
                typed.value("text").strip(),
                new Evidence(
                        typed.value("evidence").strip(),
                        day("evidenceDay", typed)
                                .orElseThrow(() -> new Malformed("evidenceDay", "bad-date", "must be a day")),
                        typed.given("address").map(address -> WebAddress.in("address", address)),
                        typed.given("thing").map(ResolutionForms::thing)));
    }

    /** @throws Malformed for what cannot be */
    static GivenUp givenUp(Typed typed, UUID session) {
        var votes = votes(typed).orElseThrow(() -> new Malformed("yes", "not-a-number", "say how people voted"));
        return new GivenUp(session, votes, typed.value("reason").strip());
    }

    private static Subject thing(String text) {
        return Reading.thing(text).orElseThrow(() -> new Malformed("thing", "unknown", "there is no such thing"));
    }

    private static Optional<LocalDate> day(String field, Typed typed) {
        try {
            return typed.given(field).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new Malformed(field, "bad-date", "must be a day");
        }
    }

    private static <E extends Enum<E>> E chosen(String field, Typed typed, E[] all) {
        return Stream.of(all)
                .filter(one -> typed.is(field, one.name()))
                .findFirst()
                .orElseThrow(() -> new Malformed(field, "missing", "choose one"));
    }
}
