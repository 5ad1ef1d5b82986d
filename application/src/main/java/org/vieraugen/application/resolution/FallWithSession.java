package org.vieraugen.application.resolution;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.exchange.around.Hanging;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.resolution.Footing;
import org.vieraugen.domain.resolution.Resolution;

/** What a session resolved falls with it, when nobody said in time that it took place, and stands again when somebody says so (E4). */
@OnePerServer
public class FallWithSession implements Hanging {
    private final Resolutions resolutions;
    private final NextSession next;

    @Inject
    public FallWithSession(Resolutions resolutions, NextSession next) {
        this.resolutions = resolutions;
        this.next = next;
    }

    @Override
    public void missed(ExchangeSession session, Acting by) {
        changed(session, one -> new Footing(one).missed(session.id(), by), by);
    }

    @Override
    public void held(ExchangeSession session, Acting by) {
        changed(session, one -> new Footing(one).held(session, by), by);
    }

    private void changed(ExchangeSession session, Function<Resolution, Step<Resolution>> change, Acting by) {
        for (var one : resolutions.of(session.department(), session.series())) {
            var step = change.apply(one);
            if (step.next().version() != one.version()) {
                resolutions.follow(step);
                if (!step.next().isOpen()) {
                    next.settle(one.department(), one.series(), new TopicKey(one.id()), by);
                }
            }
        }
    }
}
