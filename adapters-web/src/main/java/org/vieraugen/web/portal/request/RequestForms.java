package org.vieraugen.web.portal.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vieraugen.application.request.MakeComplaint;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.Consent;
import org.vieraugen.domain.request.Said;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.identity.Details;

/** The forms of requests as they were typed; what is wrong is noted beside each field. */
final class RequestForms {
    private RequestForms() {}

    /** In which languages somebody may be answered. */
    static List<Language> languages() {
        return Language.live().stream()
                .filter(language -> !language.tag().contains("-simple"))
                .toList();
    }

    /** Empty when something is wrong. */
    static Optional<Asked> asked(Typed typed) {
        typed.check("subject", () -> Text.optional("subject", typed.value("subject"), Asked.MOST_SUBJECT));
        typed.check("text", () -> Text.required("text", typed.value("text"), Text.MOST));
        var whom = identity(typed);
        return made(typed, () -> new Asked(typed.value("subject").strip(), typed.value("text"), whom));
    }

    /** Nobody is asked for a name: whoever gives none comes by again. */
    private static Optional<Identity> identity(Typed typed) {
        boolean any = Stream.of("name", "address", "email", "phone")
                .anyMatch(field -> typed.given(field).isPresent());
        if (any) {
            Details.check(typed);
        }
        return any && typed.isGood() ? Optional.of(Details.identity(typed)) : Optional.empty();
    }

    /** Empty when none was chosen. */
    static Optional<Channel> channel(String field, Typed typed) {
        return chosen(field, Channel.values(), typed);
    }

    /** Empty when none was chosen. */
    static Optional<Said.Way> way(Typed typed) {
        return chosen("way", Said.Way.values(), typed);
    }

    private static <E extends Enum<E>> Optional<E> chosen(String field, E[] all, Typed typed) {
        var found =
                Arrays.stream(all).filter(one -> typed.is(field, one.name())).findFirst();
        if (found.isEmpty()) {
            typed.refuse(field, "missing");
        }
        return found;
    }

    /** Empty when something is wrong. */
    static Optional<Consent> consent(Typed typed) {
        var how = channel("how", typed);
        var on = day(typed);
        typed.check("consent", () -> Text.required("consent", typed.value("consent"), Consent.MOST));
        return made(typed, () -> new Consent(how.orElseThrow(), on.orElseThrow(), typed.value("consent")));
    }

    private static Optional<LocalDate> day(Typed typed) {
        try {
            var day = typed.given("on").map(LocalDate::parse);
            if (day.isEmpty()) {
                typed.refuse("on", "missing");
            }
            return day;
        } catch (DateTimeParseException e) {
            typed.refuse("on", "bad-date");
            return Optional.empty();
        }
    }

    /** Empty when something is wrong. */
    static Optional<MakeComplaint.As> complaint(Typed typed) {
        if (typed.given("category").isEmpty()) {
            typed.refuse("category", "missing");
        }
        var mode = chosen("identity", IdentityMode.values(), typed);
        boolean named = mode.filter(one -> one != IdentityMode.ANONYMOUS).isPresent();
        if (named) {
            Details.check(typed);
        }
        return made(
                typed,
                () -> new MakeComplaint.As(
                        typed.value("category"),
                        mode.orElseThrow(),
                        named ? Optional.of(Details.identity(typed)) : Optional.empty(),
                        typed.given("urgent").isPresent()));
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
