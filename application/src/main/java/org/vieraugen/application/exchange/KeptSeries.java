package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Kept;
import org.vieraugen.application.exchange.around.AllAfterExchange;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Step;

/** Series, and whoever wants to know when one has changed. */
@OnePerServer
public class KeptSeries implements Kept<Series> {
    private final Exchanges exchanges;
    private final AllAfterExchange after;

    @Inject
    public KeptSeries(Exchanges exchanges, AllAfterExchange after) {
        this.exchanges = exchanges;
        this.after = after;
    }

    @Override
    public void add(Step<Series> first) {
        exchanges.begin(first);
        changed(first.next());
    }

    @Override
    public void follow(Step<Series> step) {
        exchanges.follow(step);
        changed(step.next());
    }

    private void changed(Series series) {
        after.changed(series.department(), series.id());
    }

    @Override
    public Series get(DepartmentKey department, UUID id) {
        return exchanges.series(department, id);
    }
}
