package org.vieraugen.domain.seat;

import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Conflicts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/** Who could take a seat of a complaint; where nobody before them is free, the deputies too, and then the last seat (F6, F12). */
public final class Seating {
    private final Complaint complaint;
    private final Setting setting;

    public Seating(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** Everybody who could take the seat, whoever assigns. */
    public Candidates candidates(Seat seat, Workload workload) {
        var conflicts = complaint.conflicts(setting, seat);
        var found = candidates(seat, workload, conflicts, Set.of());
        if (!isOneFree(found, seat)) {
            found = candidates(seat, workload, conflicts, Set.of(Role.DEPUTY));
        }
        return isOneFree(found, seat)
                ? found
                : candidates(seat, workload, conflicts, Set.of(Role.DEPUTY, Role.LAST_SEAT));
    }

    private Candidates candidates(Seat seat, Workload workload, Conflicts conflicts, Set<Role> standingIn) {
        return Candidates.of(
                        seat,
                        setting.organisation(),
                        complaint.submission().department(),
                        conflicts,
                        complaint.file().waivers(),
                        workload,
                        person -> standingIn.stream().anyMatch(person::is)
                                && LastSeat.mayServe(person.key(), seat, complaint, setting, Set.of()))
                // Nothing of a protected complaint reaches the complaints office's side (I6).
                .without(person ->
                        complaint.isProtected() && setting.organisation().coordinates(person.key()))
                .whileAway(setting.absent());
    }

    /** Whether somebody is eligible, present, and not on the other seat. */
    private boolean isOneFree(Candidates found, Seat seat) {
        return found.ranked().stream().anyMatch(candidate -> isFree(candidate, seat));
    }

    private boolean isFree(Candidate candidate, Seat seat) {
        return candidate.isFree()
                && !FourEyes.isPartner(complaint, setting, seat, candidate.who().key());
    }

    /** Whether a seat's candidates include whoever stands in (F12). */
    public boolean standsIn(Seat seat, Role role) {
        return candidates(seat, Workload.NONE).ranked().stream()
                .anyMatch(candidate ->
                        candidate.pool() == Pool.STANDING_IN && candidate.who().is(role));
    }

    /** The first of them who is eligible, present, and not on the other seat; empty when there is nobody (F6). */
    public Optional<StaffKey> firstFree(Seat seat, Workload workload) {
        return candidates(seat, workload).ranked().stream()
                .filter(candidate -> isFree(candidate, seat))
                .map(candidate -> candidate.who().key())
                .findFirst();
    }
}
