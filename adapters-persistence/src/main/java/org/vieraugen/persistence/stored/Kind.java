package org.vieraugen.persistence.stored;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A kind of stored thing: its name, which stands beside every one and never changes, and its form of today.
 *
 * @param name in small letters and hyphens
 * @param domain what the domain calls it
 * @param form how it is stored today
 * @param store makes the form
 * @param upgrades how a form of an older version becomes one of the next: the first makes a form of version 2 from one of version 1
 */
record Kind<T, F extends Form<T>>(
        String name, Class<T> domain, Class<F> form, Function<T, F> store, List<UnaryOperator<ObjectNode>> upgrades) {

    /** One that has not changed since it was first stored. */
    static <T, F extends Form<T>> Kind<T, F> first(String name, Class<T> domain, Class<F> form, Function<T, F> store) {
        return new Kind<>(name, domain, form, store, List.of());
    }

    /** Counted from 1. */
    int version() {
        return upgrades.size() + 1;
    }
}
