package org.vieraugen.web.portal.body;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.web.portal.Typed;

/** The forms of a body as they were typed; what is wrong is noted beside each field. */
final class BodyForms {
    private BodyForms() {}

    /** Empty when something is wrong. */
    static Optional<Charter> charter(Typed typed) {
        var kind = Arrays.stream(Charter.Kind.values())
                .filter(one -> typed.is("kind", one.name()))
                .findFirst();
        if (kind.isEmpty()) {
            typed.refuse("kind", "missing");
        }
        typed.check("name", () -> Text.required("name", typed.value("name"), Charter.MOST_NAME));
        typed.check("mandate", () -> Text.required("mandate", typed.value("mandate"), Charter.MOST_MANDATE));
        var term = term(typed);
        return made(
                typed,
                () -> new Charter(
                        kind.orElseThrow(),
                        typed.value("name").strip(),
                        typed.value("mandate").strip(),
                        term.orElseThrow()));
    }

    /** A form that already says what the body is. */
    static Typed filled(Charter charter) {
        return new Typed(Map.of(
                "kind", List.of(charter.kind().name()),
                "name", List.of(charter.name()),
                "mandate", List.of(charter.mandate()),
                "from", List.of(charter.term().from().toString()),
                "until",
                        charter.term().until().map(LocalDate::toString).stream().toList()));
    }

    /** Empty when something is wrong. */
    static Optional<Party> party(Typed typed) {
        typed.check("name", () -> Text.required("name", typed.value("name"), Party.MOST));
        typed.check("organisation", () -> Text.required("organisation", typed.value("organisation"), Party.MOST));
        typed.check("mail", () -> typed.given("mail").ifPresent(Address::new));
        return made(
                typed,
                () -> new Party(
                        typed.value("name").strip(),
                        typed.value("organisation").strip(),
                        typed.value("language"),
                        typed.given("mail").map(Address::new)));
    }

    /** Empty when something is wrong. */
    static Optional<TermOfOffice> term(Typed typed) {
        if (typed.given("from").isEmpty()) {
            typed.refuse("from", "missing");
        }
        var from = day("from", typed);
        var until = day("until", typed);
        return made(typed, () -> new TermOfOffice(from.orElseThrow(), until));
    }

    /** Empty when nothing was typed, or no day. */
    static Optional<LocalDate> day(String field, Typed typed) {
        try {
            return typed.given(field).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            typed.refuse(field, "bad-date");
            return Optional.empty();
        }
    }

    private static <T> Optional<T> made(Typed typed, Supplier<T> make) {
        if (!typed.isGood()) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.get());
        } catch (Malformed e) {
            typed.refuse(e.field(), e.reason());
            return Optional.empty();
        }
    }
}
