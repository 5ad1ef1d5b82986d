package org.vieraugen.domain.seat;

import java.util.EnumSet;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;

/**
 * Who must stand in now, at the desk, on the ombudsperson's seat, or for the word that a proposal or a challenge waits for (F12).
 *
 * @param deputies whether the deputies are called
 * @param lastSeat whether the last seat is
 */
public record Called(boolean deputies, boolean lastSeat) {
    public static Called of(Complaint complaint, Setting setting) {
        var file = complaint.file();
        var levels = EnumSet.of(Succession.atDesk(complaint, setting).level());
        if (complaint.status() == Status.WITH_OMBUDSPERSON) {
            levels.add(Succession.ofOmbudsperson(complaint, setting).level());
        }
        file.openChallenges()
                .forEach(challenge -> levels.add(
                        Succession.onChallenge(challenge, complaint, setting).level()));
        file.pending()
                .forEach(proposal -> levels.add(
                        Succession.confirming(proposal, complaint, setting).level()));
        boolean countersigning = complaint.awaitsCountersignature();
        var seating = new Seating(complaint, setting);
        return new Called(
                levels.contains(Succession.Level.DEPUTIES)
                        || file.pickWaits()
                        || (countersigning && seating.standsIn(Seat.COUNTERSIGN, Role.DEPUTY)),
                levels.contains(Succession.Level.LAST_SEAT)
                        || (countersigning && seating.standsIn(Seat.COUNTERSIGN, Role.LAST_SEAT))
                        || (file.pickWaits()
                                && Succession.picking(complaint, setting).level() == Succession.Level.LAST_SEAT));
    }
}
