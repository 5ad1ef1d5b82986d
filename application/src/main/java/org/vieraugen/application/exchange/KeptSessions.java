package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Kept;
import org.vieraugen.application.exchange.around.AllAfterExchange;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Participant;

/** Sessions, and whoever wants to know when one has changed. */
@OnePerServer
public class KeptSessions implements Kept<ExchangeSession> {
    private final Exchanges exchanges;
    private final AllAfterExchange after;

    @Inject
    public KeptSessions(Exchanges exchanges, AllAfterExchange after) {
        this.exchanges = exchanges;
        this.after = after;
    }

    @Override
    public void add(Step<ExchangeSession> first) {
        exchanges.plan(first);
        changed(first.next());
    }

    @Override
    public void follow(Step<ExchangeSession> step) {
        exchanges.change(step);
        changed(step.next());
    }

    private void changed(ExchangeSession session) {
        after.changed(session.department(), session.series());
    }

    @Override
    public ExchangeSession get(DepartmentKey department, UUID id) {
        return exchanges.session(department, id);
    }

    /** The organisation takes part (E2, E5). */
    @Override
    public boolean isKnownTo(Participant guest, ExchangeSession session) {
        return of(session).plan().includes(guest.organisation());
    }

    /** The same. Whoever else changes what hangs on its sessions waits until the end of the transaction, so that what is asked about them now holds then. */
    Series alone(ExchangeSession session) {
        exchanges.hold(session.department(), session.series());
        return of(session);
    }

    /** The series of a session. */
    Series of(ExchangeSession session) {
        return exchanges.series(session.department(), session.series());
    }
}
