package org.vieraugen.domain.review;

import java.util.Optional;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.relief.ReliefEntries;
import org.vieraugen.domain.relief.ReliefNotices;
import org.vieraugen.domain.seat.FourEyes;
import org.vieraugen.domain.seat.Seating;
import org.vieraugen.domain.seat.Workload;

/** Whoever reviews hands the seat over to another (K7, F12), who must be such as the desk could assign: the rules are those of {@link Assigning}, and only who asks is another. */
public final class HandingOver {
    private final Complaint complaint;
    private final Setting setting;

    public HandingOver(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** The seat of this person, under whichever key; empty where there is none that waits for anything. */
    public Optional<Seat> seatOf(StaffKey who) {
        if (!complaint.status().isOver()
                && complaint.status() != Status.DECIDED
                && complaint.status() != Status.WITH_OMBUDSPERSON) {
            for (var seat : new Seat[] {Seat.FIRST, Seat.SECOND}) {
                if (holder(seat).filter(one -> setting.isSame(one, who)).isPresent()) {
                    return Optional.of(seat);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<StaffKey> holder(Seat seat) {
        return seat == Seat.FIRST
                ? complaint.seats().first()
                : complaint.seats().second();
    }

    /**
     * The other takes the seat; where a clock stands still until the complainant answers, it goes on standing.
     *
     * @throws RuleBroken when the other has a conflict, is the other reviewer or no candidate, or the seat cannot be given now
     */
    public Step<Complaint> handOver(Seat seat, StaffKey to) {
        if (complaint.status() != Status.AWAITING_COMPLAINANT) {
            (seat == Seat.FIRST ? ReviewAct.ASSIGN_FIRST : ReviewAct.ASSIGN_SECOND).require(complaint.status());
        }
        ReviewAct.requireAssignable(complaint);
        var from = holder(seat).orElseThrow(() -> new RuleBroken("F1", "seat-empty", "nobody holds this seat"));
        if (new Seating(complaint, setting)
                .candidates(seat, Workload.NONE)
                .find(to)
                .isEmpty()) {
            throw new RuleBroken("F6", "no-reviewer", to + " is no reviewer for this department", to);
        }
        FourEyes.require(complaint, setting, seat, to);
        return complaint
                .with(seat, Optional.of(to))
                .step(Act.bySystem(ReliefEntries.SEAT_HANDED_OVER, setting.at())
                        .with("seat", seat)
                        .with("of", from)
                        .with("staff", to))
                .telling(Notice.to(to, Role.REVIEWER, ReviewNotices.ASSIGNED));
    }

    /**
     * A rule keeps the other from the seat: it stays where it is, the journal says why, and the desk is asked to give it to whoever is next (F13).
     *
     * @param why what {@link #handOver} refused it with
     */
    public Step<Complaint> kept(Seat seat, StaffKey to, RuleBroken why) {
        return complaint
                .step(Act.bySystem(ReliefEntries.SEAT_KEPT, setting.at())
                        .with("seat", seat)
                        .with("staff", to)
                        .with("rule", why.rule()))
                .telling(complaint.tellingDesk(ReliefNotices.SEAT_KEPT));
    }
}
