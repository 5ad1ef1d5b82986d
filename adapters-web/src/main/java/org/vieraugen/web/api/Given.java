package org.vieraugen.web.api;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/** What must be in a request, and what may. */
public final class Given {
    private Given() {}

    /** @throws Malformed when it is missing */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new Malformed(field, "missing", "is missing");
        }
        return value;
    }

    /** @throws Malformed when they are missing, or one of them says nothing */
    public static <T> Set<T> all(String field, @Nullable Collection<? extends @Nullable T> values) {
        return required(field, values).stream()
                .map(one -> Given.<T>required(field, one))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** An empty text counts as not given. */
    public static Optional<String> text(@Nullable String value) {
        return value == null || Text.isEmpty(value) ? Optional.empty() : Optional.of(value);
    }
}
