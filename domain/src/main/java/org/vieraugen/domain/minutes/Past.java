package org.vieraugen.domain.minutes;

import java.util.ArrayList;
import java.util.List;

/**
 * What minutes have behind them; nothing of it changes any more.
 *
 * @param approved the editions that were approved, the first one first
 * @param takenBack when and why they were taken back from those who were there, the first time first
 */
public record Past(List<Edition> approved, List<TakenBack> takenBack) {
    static final Past NONE = new Past(List.of(), List.of());

    public Past {
        approved = List.copyOf(approved);
        takenBack = List.copyOf(takenBack);
    }

    Past with(Edition next) {
        var all = new ArrayList<>(approved);
        all.add(next);
        return new Past(all, takenBack);
    }

    Past with(TakenBack next) {
        var all = new ArrayList<>(takenBack);
        all.add(next);
        return new Past(approved, all);
    }
}
