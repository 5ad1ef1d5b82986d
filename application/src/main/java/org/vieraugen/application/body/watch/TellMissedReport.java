package org.vieraugen.application.body.watch;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.access.Clockwork;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.BodyEntries;
import org.vieraugen.domain.body.Closing;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;

/** The closing report of one body, in a transaction of its own: when it is missed, it is told up and journaled, once (E6, P5). */
@OnePerServer
@Transactional
public class TellMissedReport {
    private final MissedReports missed;
    private final Bodies bodies;
    private final Journal journal;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public TellMissedReport(MissedReports missed, Bodies bodies, Journal journal, Outbox outbox, Clock clock) {
        this.missed = missed;
        this.bodies = bodies;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void handle(DepartmentKey department, UUID key) {
        var by = new Clockwork(clock.instant());
        var body = bodies.get(department, key);
        var closing = new Closing(body);
        if (closing.state(by.today()) != ClosingReport.State.MISSED || !missed.tell(body)) {
            return;
        }
        var subject = new Subject(Body.KIND, body.id());
        var due = closing.due().orElseThrow();
        journal.append(
                department, subject, List.of(by.did(BodyEntries.REPORT_MISSED).with("due", due)));
        outbox.post(department, subject, Closing.missed(), by.at());
    }
}
