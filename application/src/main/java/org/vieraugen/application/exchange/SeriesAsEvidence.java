package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mandate.Linkable;
import org.vieraugen.application.mandate.Words;
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
    public Map<UUID, String> names(DepartmentKey department, Set<UUID> keys) {
        var names = all(department);
        names.keySet().retainAll(keys);
        return names;
    }

    @Override
    public List<Named> find(DepartmentKey department, Words words, int most) {
        return Linkable.find(all(department), words, most);
    }

    private Map<UUID, String> all(DepartmentKey department) {
        var names = new HashMap<UUID, String>();
        exchanges
                .series(department)
                .forEach(series -> names.put(series.id(), series.plan().name()));
        return names;
    }
}
