package org.vieraugen.web.reach;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.figure.Quarter;

/** The period that is asked for, as page and API take it. */
public final class ReachabilityQuestion {
    private ReachabilityQuestion() {}

    /**
     * @param field which end of the period it is
     * @param text such as {@code 2026-4}; nothing and an empty text are no choice
     * @throws Malformed of that field, when it is no quarter
     */
    public static Optional<Quarter> quarter(String field, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Quarter.of(text));
        } catch (Malformed e) {
            throw new Malformed(field, "unknown", "must be a quarter such as 2026-4");
        }
    }
}
