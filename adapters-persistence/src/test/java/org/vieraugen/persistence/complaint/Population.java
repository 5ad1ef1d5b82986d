package org.vieraugen.persistence.complaint;

import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Submission;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.reception.Reception;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Office;

/** Cases that come, are decided, closed and erased, each act at a minute of its own; the same lives give the same rows, but for what is random in what is sealed. */
final class Population {
    static final Organisation OFFICE = Office.office().organisation();
    private static final Duration PASSED_REVIEW = Duration.ofDays(40);
    private static final Duration KEPT = Duration.ofDays(3 * 365 - 20);
    private static final Duration ANNOUNCED = Duration.ofDays(60);

    /** What somebody told and what became of it: everything in it shall be gone when the case is erased, but how many remedies there were: the journal knows each. */
    record Life(
            String category,
            String language,
            IdentityMode identity,
            boolean urgent,
            String text,
            Set<Cause> causes,
            int minutes,
            List<Remedy.Kind> remedies,
            Outcome outcome,
            int score) {
        static final Life USUAL = new Life(
                "PROCESSING_TIME",
                "de",
                IdentityMode.CONFIDENTIAL,
                false,
                "Es dauert.",
                Set.of(Cause.STAFFING),
                30,
                List.of(Remedy.Kind.EXPLANATION, Remedy.Kind.APPOINTMENT),
                Outcome.UPHELD,
                5);

        /** Nobody else has any of these. */
        static final Life RARE = new Life(
                "DECISION",
                "ti",
                IdentityMode.OPEN,
                true,
                "Niemand spricht Tigrinya.",
                Set.of(Cause.CONDUCT, Cause.LANGUAGE, Cause.THIRD_PARTY),
                9_000,
                List.of(Remedy.Kind.APOLOGY, Remedy.Kind.CORRECTION),
                Outcome.PARTLY_UPHELD,
                1);
    }

    private final StoredComplaints stored;
    private Instant now = Office.NOON;
    private int number;

    Population(StoredComplaints stored) {
        this.stored = stored;
    }

    private Setting later(Duration passed) {
        now = now.plus(passed).plus(Duration.ofMinutes(1));
        stored.at(now);
        return new Setting(OFFICE, PairHistory.NONE, now);
    }

    /** A minute later. */
    Setting soon() {
        return later(Duration.ZERO);
    }

    Complaint submitted(Life life, Optional<Complaint> before) throws SQLException {
        var setting = soon();
        number++;
        var submission = new Submission(
                Office.FOREIGNERS,
                life.category(),
                life.language(),
                Channel.PORTAL,
                life.identity(),
                life.urgent(),
                false,
                now,
                new Particulars(life.text(), "", Optional.empty(), List.of(), Optional.empty(), Optional.empty()),
                before.map(Complaint::reference));
        var step = Reception.submit(
                new UUID(0x7000L, number),
                Reference.of("ABH", 2026, number),
                submission,
                Optional.empty(),
                before,
                List.of(),
                setting);
        stored.alone(() -> {
            stored.complaints().add(step, ByteBuffer.allocate(4).putInt(number).array(), Optional.empty(), setting);
            return true;
        });
        return stored(step.next());
    }

    private Complaint stored(Complaint complaint) throws SQLException {
        return stored.alone(() -> stored.complaints().get(complaint.reference()));
    }

    Complaint follow(Step<Complaint> step) throws SQLException {
        stored.alone(() -> {
            stored.complaints().follow(step);
            return true;
        });
        return stored(step.next());
    }

    /** Submitted, decided, its remedies done, and closed. */
    Complaint closed(Life life) throws SQLException {
        var complaint = submitted(life, Optional.empty());
        complaint = follow(complaint.in(soon(), Assigning::new).assign(Seat.FIRST, NASSER, ALBERS, Role.COORDINATOR));
        complaint = follow(complaint.in(soon(), Assigning::new).assign(Seat.SECOND, WIRTH, ALBERS, Role.COORDINATOR));
        var setting = soon();
        complaint = follow(complaint
                .in(setting, Reviewing::new)
                .find(
                        NASSER,
                        new Judgement(
                                life.outcome(),
                                life.text(),
                                Optional.empty(),
                                life.causes(),
                                life.remedies().stream()
                                        .map(kind -> new Remedy(
                                                kind,
                                                life.text(),
                                                NASSER,
                                                setting.today().plusDays(9)))
                                        .toList(),
                                life.minutes())));
        complaint = follow(complaint.in(soon(), Reviewing::new).concur(WIRTH));
        for (int remedy = 0; remedy < life.remedies().size(); remedy++) {
            complaint = follow(complaint.in(soon(), Completion::new).remedyDone(NASSER, Role.REVIEWER, remedy));
        }
        complaint = follow(complaint.in(later(PASSED_REVIEW), Completion::new).close(ALBERS, Role.COORDINATOR));
        return follow(complaint.in(soon(), Completion::new).rate(life.score(), ""));
    }

    /** Lets the time pass that these cases are kept, announces their erasure, and lets that time pass, too. */
    List<Complaint> due(List<Complaint> over) throws SQLException {
        later(KEPT);
        var due = new ArrayList<Complaint>();
        for (var complaint : over) {
            due.add(follow(complaint.in(soon(), Completion::new).watch(Set.of()).orElseThrow()));
        }
        later(ANNOUNCED);
        return due;
    }

    void erase(Complaint due) throws SQLException {
        var setting = soon();
        var told = stored.alone(() -> stored
                .sql()
                .list(
                        "SELECT facts::json ->> 'deadline', facts::json ->> 'due' FROM journal WHERE subject = ? AND kind = 'ERASURE_ANNOUNCED'",
                        row -> "ERASURE_ANNOUNCED " + row.getString(1) + " " + row.getString(2),
                        due.id())
                .stream()
                .collect(Collectors.toSet()));
        stored.alone(
                () -> stored.complaints().erase(due.in(setting, Retention::new).erase(ALBERS, Role.COORDINATOR, told)));
    }
}
