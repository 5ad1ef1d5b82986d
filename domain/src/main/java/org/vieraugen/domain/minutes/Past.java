package org.vieraugen.domain.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What minutes have behind them; nothing of it changes any more, but for what the public no longer reads of it.
 *
 * @param approved the editions that were approved, the first one first
 * @param takenBack when and why they were taken back from those who were there, the first time first
 * @param closures which editions are closed to the public, or proposed for it
 */
public record Past(List<Edition> approved, List<TakenBack> takenBack, List<Closure> closures) {
    static final Past NONE = new Past(List.of(), List.of(), List.of());

    public Past {
        approved = List.copyOf(approved);
        takenBack = List.copyOf(takenBack);
        closures = List.copyOf(closures);
    }

    Past with(Edition next) {
        var all = new ArrayList<>(approved);
        all.add(next);
        return new Past(all, takenBack, closures);
    }

    Past with(TakenBack next) {
        var all = new ArrayList<>(takenBack);
        all.add(next);
        return new Past(approved, all, closures);
    }

    Past closing(List<Closure> all) {
        return new Past(approved, takenBack, all);
    }

    /** Whether that edition is closed, or proposed for it. */
    public Optional<Closure> closure(int edition) {
        return closures.stream().filter(one -> one.edition() == edition).findFirst();
    }

    /** Why that edition is closed to the public; empty when it is open, or only proposed for it. */
    public Optional<Closure.Kind> closed(int edition) {
        return closure(edition).filter(Closure::holds).map(Closure::kind);
    }
}
