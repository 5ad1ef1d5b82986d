package org.vieraugen.web.portal.body;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.web.portal.Typed;

/** The forms of a body as they were typed; what is wrong is noted beside each field. */
final class BodyForms {
    private BodyForms() {}

    /** Empty when something is wrong. */
    static Optional<Charter> charter(Typed typed) {
        var kind = chosen("kind", Charter.Kind.values(), typed);
        typed.check("name", () -> Text.required("name", typed.value("name"), Charter.MOST_NAME));
        typed.check("mandate", () -> Text.required("mandate", typed.value("mandate"), Charter.MOST_MANDATE));
        var source = source(typed);
        var reportWithin = typed.given("reportWithin").isEmpty()
                ? Optional.of(Charter.USUAL_REPORT)
                : number("reportWithin", typed);
        var term = term(typed);
        return made(
                typed,
                () -> new Charter(
                        kind.orElseThrow(),
                        typed.value("name").strip(),
                        typed.value("mandate").strip(),
                        source,
                        term.orElseThrow(),
                        reportWithin));
    }

    private static Optional<Charter.Source> source(Typed typed) {
        var link = typed.given("sourceLink");
        typed.check("sourceLink", () -> link.ifPresent(Charter.Source::requireLink));
        if (typed.given("source").isEmpty() && link.isEmpty()) {
            return Optional.empty();
        }
        typed.check("source", () -> Text.required("source", typed.value("source"), Charter.Source.MOST));
        return made(typed, () -> new Charter.Source(typed.value("source").strip(), link));
    }

    /** A form that already says what the body is. */
    static Typed filled(Charter charter) {
        return new Typed(Map.of(
                "kind", List.of(charter.kind().name()),
                "name", List.of(charter.name()),
                "mandate", List.of(charter.mandate()),
                "source", charter.source().map(Charter.Source::text).stream().toList(),
                "sourceLink",
                        charter.source().flatMap(Charter.Source::link).stream().toList(),
                "reportWithin",
                        charter.reportWithin().map(days -> Integer.toString(days)).stream()
                                .toList(),
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
    static Optional<JoinRequest.Applicant> applicant(Typed typed) {
        var who = party(typed);
        var reach = typed.given("reach");
        if (reach.isEmpty() && typed.given("mail").isEmpty()) {
            typed.refuse("reach", "empty");
        }
        typed.check("reach", () -> Text.optional("reach", reach.orElse(""), JoinRequest.Applicant.MOST_REACH));
        typed.check("reason", () -> Text.required("reason", typed.value("reason"), JoinRequest.Applicant.MOST_REASON));
        return made(
                typed,
                () -> new JoinRequest.Applicant(
                        who.orElseThrow(), reach, typed.value("reason").strip()));
    }

    /** Empty when something is wrong; whoever is asked for no voice votes. */
    static Optional<Membership> membership(Typed typed) {
        var term = term(typed);
        var voice = typed.given("voice").isEmpty()
                ? Optional.of(Membership.Voice.VOTING)
                : chosen("voice", Membership.Voice.values(), typed);
        return made(typed, () -> new Membership(term.orElseThrow(), voice.orElseThrow(), typed.given("bench")));
    }

    /** Empty when nothing was chosen, or nothing that is there. */
    static <E extends Enum<E>> Optional<E> chosen(String field, E[] all, Typed typed) {
        var found =
                Arrays.stream(all).filter(one -> typed.is(field, one.name())).findFirst();
        if (found.isEmpty()) {
            typed.refuse(field, "missing");
        }
        return found;
    }

    /** Empty when nobody was chosen, or it is no key. */
    static Optional<PartyKey> key(String field, Typed typed) {
        try {
            return typed.given(field).map(UUID::fromString).map(PartyKey::new);
        } catch (IllegalArgumentException e) {
            typed.refuse(field, "unknown");
            return Optional.empty();
        }
    }

    /** Empty when no number was typed. */
    static Optional<Integer> number(String field, Typed typed) {
        var number =
                typed.given(field).filter(given -> given.matches("\\d{1,6}")).map(Integer::valueOf);
        if (number.isEmpty()) {
            typed.refuse(field, "not-a-number");
        }
        return number;
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

    /** Empty when something is wrong, or turns out to be when it is made. */
    static <T> Optional<T> made(Typed typed, Supplier<T> make) {
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
