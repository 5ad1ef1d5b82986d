package org.vieraugen.application.deadline;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;

/**
 * Counts open deadlines anew when a department's calendar or terms have changed, by a confirmed definition or by another file at start. A complaint in each transaction; how far it has come is stored,
 * so that a restart goes on there, and no two servers do the same.
 */
@OnePerServer
@Transactional
public class RecomputeDeadlines {
    /** Until every server has taken the definition up: none starts a deadline by the old terms behind the one that counts anew. */
    static final Duration UNTIL_ALL_KNOW = Duration.ofMinutes(1);

    private final Recomputings recomputings;
    private final Complaints complaints;
    private final Departments departments;
    private final CurrentSetting settings;
    private final Journal journal;
    private final Clock clock;
    /** The terms that this server has looked at: only a server whose own have changed begins, so that one with an old file does not turn back what a new one began. */
    private final Map<DepartmentKey, String> seen = new ConcurrentHashMap<>();

    @Inject
    public RecomputeDeadlines(
            Recomputings recomputings,
            Complaints complaints,
            Departments departments,
            CurrentSetting settings,
            Journal journal,
            Clock clock) {
        this.recomputings = recomputings;
        this.complaints = complaints;
        this.departments = departments;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Looks whether the terms of a department have changed on this server. */
    public void look() {
        for (var department : all()) {
            var terms = department.terms().written();
            if (!terms.equals(seen.get(department.key()))) {
                // Remembered once it is stored for sure: the next look finds it so.
                if (!recomputings.begin(department.key(), terms, clock.instant().plus(UNTIL_ALL_KNOW))) {
                    seen.put(department.key(), terms);
                }
            }
        }
    }

    private List<Department> all() {
        return List.copyOf(departments.organisation().departments());
    }

    /** Counts one complaint anew; whether there was something to do. */
    public boolean handle() {
        for (var department : all()) {
            var key = department.key();
            var waiting = recomputings.claim(key, department.terms().written(), clock.instant());
            if (waiting.isPresent()) {
                recomputings
                        .next(key, waiting.get().after())
                        .ifPresentOrElse(id -> one(key, id), () -> recomputings.finish(key));
                return true;
            }
        }
        return false;
    }

    private void one(DepartmentKey department, UUID id) {
        var complaint = complaints.get(department, id);
        complaint
                .in(settings.around(complaint), Completion::new)
                .recomputed(Announcements.of(journal, complaint))
                .ifPresent(complaints::follow);
        recomputings.advance(department, id);
    }
}
