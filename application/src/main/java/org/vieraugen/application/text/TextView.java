package org.vieraugen.application.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.text.Edition;
import org.vieraugen.domain.text.TextModule;

/**
 * A text module as somebody of the staff sees it.
 *
 * @param editions everything that was ever written for it, the latest first
 * @param uses how often it was used, the latest month first; nobody is told by whom (L10)
 * @param today in Germany
 * @param keeps whether the reader keeps texts
 * @param own whether the latest edition was written by the reader, under whichever key
 */
public record TextView(
        TextModule module,
        List<Edition> editions,
        List<TextModules.Use> uses,
        LocalDate today,
        boolean keeps,
        boolean own) {
    public TextView {
        editions = List.copyOf(editions);
        uses = List.copyOf(uses);
    }

    public boolean isStale() {
        return module.care().isStale(today);
    }

    /** What waits, for whoever can confirm or refuse it. */
    public Optional<Edition> toAnswer() {
        return module.waiting().filter(edition -> keeps && !own);
    }

    /** What waits, for whoever can take it back. */
    public Optional<Edition> toTakeBack() {
        return module.waiting().filter(edition -> keeps && own);
    }

    /** Whether the reader can put a change forward now. */
    public boolean isOpen() {
        return keeps && !module.retired() && module.waiting().isEmpty();
    }

    /** What a change begins with: what is in force, or else what was written last. */
    public Edition current() {
        return module.inForce().orElse(module.latest());
    }
}
