package org.vieraugen.web.portal.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
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
        try {
            return typed.given(field).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            typed.refuse(field, "unknown");
            return Optional.empty();
        }
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
