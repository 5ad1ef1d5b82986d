package org.vieraugen.domain.seat;

import java.util.Optional;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Evidence.Fact;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;

/**
 * Frees the seats of those who must keep away: charts change, and a name may turn up late. What they proposed and nobody confirmed is void, and the complaint is at the step
 * before, which is no dissent (F2). Who is named only possibly keeps the seat until somebody says so, and does nothing meanwhile.
 */
public final class Freeing {
    private final Setting setting;

    private Freeing(Setting setting) {
        this.setting = setting;
    }

    /** Whoever must keep away after that step leaves the seat at once, and what they proposed and nobody confirmed is void (F2). */
    public static Step<Complaint> after(Setting setting, Step<Complaint> step) {
        return new Freeing(setting).of(step);
    }

    /** The same for what came from outside: another chart, another day. Empty when nobody must leave a seat. */
    public static Optional<Step<Complaint>> of(Complaint complaint, Setting setting) {
        var step = after(setting, Step.to(complaint));
        return step.acts().isEmpty() ? Optional.empty() : Optional.of(step);
    }

    private Step<Complaint> of(Step<Complaint> step) {
        var now = step;
        for (var seat : new Seat[] {Seat.FIRST, Seat.SECOND}) {
            now = seatOf(now, seat);
        }
        return proposalsOf(decisionOf(now));
    }

    /** What somebody of the desk proposed who must keep away now, and nobody confirmed. */
    private Step<Complaint> proposalsOf(Step<Complaint> step) {
        var now = step;
        for (var proposal : step.next().file().pending()) {
            if (mustLeave(step.next(), Seat.DESK, proposal.by())) {
                var kind = proposal.matter().kind();
                var next = now.next()
                        .answering(
                                new Proposal.Answer(kind, false, "", Optional.empty(), proposal.by(), setting.at()),
                                setting);
                now = freed(now, next, Seat.DESK, proposal.by());
            }
        }
        return now;
    }

    private boolean mustLeave(Complaint complaint, Seat seat, StaffKey who) {
        return complaint.conflicts(setting, seat).of(who).stream()
                .filter(conflict -> conflict.weight() == Weight.EXCLUDING)
                .anyMatch(conflict -> conflict.evidence().fact() != Fact.MAYBE_NAMED);
    }

    private Step<Complaint> seatOf(Step<Complaint> step, Seat seat) {
        var complaint = step.next();
        var holder = seat == Seat.FIRST
                ? complaint.seats().first()
                : complaint.seats().second();
        if (complaint.status() == Status.DECIDED
                || complaint.status() == Status.WITH_OMBUDSPERSON
                || complaint.status().isOver()
                || holder.filter(who -> mustLeave(complaint, seat, who)).isEmpty()) {
            return step;
        }
        var next = complaint.with(seat, Optional.empty());
        if (seat == Seat.FIRST && complaint.status() == Status.IN_SECOND_REVIEW) {
            next = next.filing(new Finding.Voided(seat, holder.get(), setting.at()))
                    .with(next.deadlines()
                            .fulfil(DeadlineKind.SECOND_REVIEW, setting.today())
                            .start(next.terms(setting)
                                    .start(
                                            DeadlineKind.FINDING,
                                            setting.today(),
                                            next.submission().urgent())))
                    .with(Status.UNDER_REVIEW);
        }
        return freed(step, next, seat, holder.get());
    }

    /** Of the two findings in the ombudsperson's stage; whoever made one of them must not be involved. */
    private Step<Complaint> decisionOf(Step<Complaint> step) {
        var complaint = step.next();
        if (complaint.status() != Status.WITH_OMBUDSPERSON) {
            return step;
        }
        var waiting = complaint.file().waiting();
        if (waiting.isEmpty()) {
            return step;
        }
        var hers = waiting.get().hers();
        var theirs = waiting.get().theirs();
        boolean hersGoes = mustLeave(complaint, Seat.OMBUDS, hers.by());
        boolean theirsGoes = theirs.filter(finding -> mustLeave(complaint, Seat.COUNTERSIGN, finding.by()))
                .isPresent();
        if (!hersGoes && !theirsGoes) {
            return step;
        }
        var who = hersGoes ? hers.by() : theirs.orElseThrow().by();
        var seat = hersGoes ? Seat.OMBUDS : Seat.COUNTERSIGN;
        return freed(step, complaint.filing(new Finding.Voided(seat, who, setting.at())), seat, who);
    }

    private Step<Complaint> freed(Step<Complaint> before, Complaint next, Seat seat, StaffKey who) {
        return new Step<>(next, before.acts(), before.notices())
                .noting(Act.bySystem(SeatEntries.SEAT_FREED, setting.at())
                        .with("seat", seat)
                        .with("staff", who))
                .telling(next.tellingDesk(SeatNotices.CONFLICT_FOUND))
                .telling(Notice.to(org.vieraugen.domain.department.Role.OMBUDSPERSON, SeatNotices.CONFLICT_FOUND));
    }
}
