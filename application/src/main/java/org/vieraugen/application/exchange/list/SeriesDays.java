package org.vieraugen.application.exchange.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;

/** On which days the series of a department meet, without anything else of their sessions: what a list needs of twenty years. */
public interface SeriesDays {
    /**
     * The days of one series, each in order.
     *
     * @param held of the sessions that were held
     * @param planned of those of which nobody has said whether they were
     */
    record Days(List<LocalDate> held, List<LocalDate> planned) {
        public static final Days NONE = new Days(List.of(), List.of());

        public Days {
            held = List.copyOf(held);
            planned = List.copyOf(planned);
        }
    }

    /** Of all series of a department that have such a session. */
    Map<UUID, Days> of(DepartmentKey department);
}
