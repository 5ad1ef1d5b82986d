package org.vieraugen.web.portal.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.LookBack;
import org.vieraugen.web.portal.Typed;

/** Reads what was typed; what is wrong is noted beside its field, and the answer is empty then. */
public final class Reading {
    private Reading() {}

    /** A day, where one was typed. */
    public static Optional<LocalDate> day(String field, Typed typed) {
        try {
            return typed.given(field).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            typed.refuse(field, "bad-date");
            return Optional.empty();
        }
    }

    /** The year of an address; empty for anything that is none, so that such a page shows what there is now. */
    public static Optional<Integer> year(Optional<String> given) {
        return given.filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= LookBack.FIRST && year <= LookBack.LAST);
    }

    /** A day that must be there. */
    public static Optional<LocalDate> needed(String field, Typed typed) {
        if (typed.given(field).isEmpty()) {
            typed.refuse(field, "missing");
        }
        return day(field, typed);
    }

    /** One of all, which must be chosen. */
    public static <E extends Enum<E>> Optional<E> chosen(String field, Typed typed, E[] all) {
        var found = Stream.of(all).filter(one -> typed.is(field, one.name())).findFirst();
        if (found.isEmpty()) {
            typed.refuse(field, "missing");
        }
        return found;
    }

    /** A key, where one was sent. */
    public static Optional<UUID> key(String field, Typed typed) {
        return known(field, typed, Reading::key);
    }

    /** The key that a text is; empty for anything that is none. */
    public static Optional<UUID> key(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A thing, where one was sent. */
    public static Optional<Subject> thing(String field, Typed typed) {
        return known(field, typed, Reading::thing);
    }

    /** The thing that a text is, written as a subject says what it is: kind and key with a stroke between; empty for anything else. */
    public static Optional<Subject> thing(String text) {
        int stroke = text.indexOf('/');
        try {
            return key(text.substring(stroke + 1))
                    .map(key -> new Subject(new Subject.Kind(text.substring(0, Math.max(stroke, 0))), key));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> known(String field, Typed typed, Function<String, Optional<T>> read) {
        var given = typed.given(field);
        var found = given.flatMap(read);
        if (given.isPresent() && found.isEmpty()) {
            typed.refuse(field, "unknown");
        }
        return found;
    }

    /** What is made of it, unless something was wrong before. */
    public static <T> Optional<T> made(Typed typed, Supplier<T> make) {
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
