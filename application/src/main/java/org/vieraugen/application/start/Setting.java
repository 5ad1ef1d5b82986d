package org.vieraugen.application.start;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A setting: when it must be set, what may stand in it, and what it is for.
 *
 * @param needed whether it must be set where the others are as they are
 * @param use what an operator reads who has not set it: what it is, and an example where that helps
 */
record Setting(String name, Form form, Predicate<Values> needed, String use) {

    /** One that may be left out. */
    static Setting of(String name, Form form) {
        return new Setting(name, form, values -> false, "");
    }

    /** The same, needed by everybody. */
    Setting always(String what) {
        return new Setting(name, form, values -> true, what);
    }

    /** The same, needed wherever a city runs it: by everything but the try-out. */
    Setting ofCity(String what) {
        return new Setting(name, form, values -> !values.isTryOut(), what);
    }

    /** The same, needed where one of those others is set. */
    Setting beside(String what, String... others) {
        return new Setting(name, form, values -> Arrays.stream(others).anyMatch(values::has), what);
    }

    /** The same, needed by a city that has set none of those others. */
    Setting ofCityWithout(String what, String... others) {
        return new Setting(
                name,
                form,
                values -> !values.isTryOut() && Arrays.stream(others).noneMatch(values::isWanted),
                what);
    }

    /** What is missing or wrong, in one line. */
    Optional<String> problem(Values values) {
        var value = values.get(name);
        if (value.isEmpty()) {
            return needed.test(values) ? Optional.of(name + " is not set: " + use) : Optional.empty();
        }
        return form.wrong(value.get(), values).map(wrong -> name + ": " + wrong);
    }
}
