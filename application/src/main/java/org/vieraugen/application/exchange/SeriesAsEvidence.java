package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mandate.Linkable;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Subject;

/** A series shows that a council's mandate is kept: the regular exchange that it asked for. */
@OnePerServer
public class SeriesAsEvidence implements Linkable {
    private final Exchanges exchanges;

    @Inject
    public SeriesAsEvidence(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public Subject.Kind kind() {
        return Series.KIND;
    }

    @Override
    public Map<UUID, String> choices(DepartmentKey department) {
        return exchanges.series(department).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Series::id, series -> series.plan().name()));
    }
}
