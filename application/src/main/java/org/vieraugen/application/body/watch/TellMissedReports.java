package org.vieraugen.application.body.watch;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.access.Clockwork;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.BodyEntries;
import org.vieraugen.domain.body.Closing;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;

/** A closing report that was not handed in by its day is told up, once: to the ombudsperson, and to whoever keeps bodies (E6, P5). */
@OnePerServer
@Transactional
public class TellMissedReports {
    private final MissedReports missed;
    private final Bodies bodies;
    private final Departments departments;
    private final Journal journal;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public TellMissedReports(
            MissedReports missed, Bodies bodies, Departments departments, Journal journal, Outbox outbox, Clock clock) {
        this.missed = missed;
        this.bodies = bodies;
        this.departments = departments;
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whether there was one to tell. */
    public boolean handle() {
        var by = new Clockwork(clock.instant());
        var next = departments.organisation().departments().stream()
                .flatMap(department -> untold(department.key(), by).stream())
                .findFirst();
        next.ifPresent(body -> tell(body, by));
        return next.isPresent();
    }

    private Optional<Body> untold(DepartmentKey department, Clockwork by) {
        var late = bodies.of(department).stream()
                .filter(body -> new Closing(body).state(by.today()) == ClosingReport.State.MISSED)
                .toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        var told = missed.told(department);
        return late.stream().filter(body -> !told.contains(body.id())).findFirst();
    }

    private void tell(Body body, Clockwork by) {
        if (!missed.tell(body)) {
            return;
        }
        var subject = new Subject(Body.KIND, body.id());
        var due = new Closing(body).due().orElseThrow();
        journal.append(
                body.department(),
                subject,
                List.of(by.did(BodyEntries.REPORT_MISSED).with("due", due)));
        outbox.post(body.department(), subject, Closing.missed(), by.at());
    }
}
