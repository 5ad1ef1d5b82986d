package org.vieraugen.domain.seat;

import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Conflicts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Challenge;
import org.vieraugen.domain.file.Proposal;

/**
 * Who takes a seat of the desk's or the ombudsperson's now: whoever holds it; where none of them is free, the deputies; and where none of them is, the last seat, a body
 * outside the chart (F12). Nobody stands in while somebody before them is free.
 */
public final class Succession {
    /** Who sits there. */
    public enum Level {
        HOLDERS,
        DEPUTIES,
        LAST_SEAT,
        NOBODY
    }

    private final Complaint complaint;
    private final Setting setting;
    private final Seat seat;
    private final Set<Role> holders;
    private final Set<StaffKey> except;
    private final Conflicts conflicts;

    private Succession(Complaint complaint, Setting setting, Seat seat, Set<Role> holders, Set<StaffKey> except) {
        this.complaint = complaint;
        this.setting = setting;
        this.seat = seat;
        this.holders = holders;
        this.except = except;
        this.conflicts = complaint.conflicts(setting, seat);
    }

    /** At the desk, where the ombudsperson stands in for the complaints office; of a protected complaint it is hers alone (I6). */
    public static Succession atDesk(Complaint complaint, Setting setting) {
        var holders = complaint.isProtected() ? Set.of(Role.OMBUDSPERSON) : Set.of(Role.COORDINATOR, Role.OMBUDSPERSON);
        return new Succession(complaint, setting, Seat.DESK, holders, Set.of());
    }

    /** On the ombudsperson's seat. */
    public static Succession ofOmbudsperson(Complaint complaint, Setting setting) {
        return new Succession(complaint, setting, Seat.OMBUDS, Set.of(Role.OMBUDSPERSON), Set.of());
    }

    /** Who picks one of two findings: a deputy, or an ombudsperson who had no part (F7). */
    public static Succession picking(Complaint complaint, Setting setting) {
        return new Succession(complaint, setting, Seat.PICK, Set.of(Role.DEPUTY, Role.OMBUDSPERSON), Set.of());
    }

    /** Whose word a proposal waits for: another person than the one who made it (F9). */
    public static Succession confirming(Proposal proposal, Complaint complaint, Setting setting) {
        var holders = complaint.isProtected()
                ? Set.of(Role.OMBUDSPERSON)
                : proposal.matter().kind().rule().confirmers();
        return new Succession(complaint, setting, Seat.DESK, holders, Set.of(proposal.by()));
    }

    /** Who decides on a challenge: the ombudsperson, and about her the deputy (L7). */
    public static Succession onChallenge(Challenge challenge, Complaint complaint, Setting setting) {
        return new Succession(complaint, setting, Seat.DESK, Set.of(Role.OMBUDSPERSON), Set.of(challenge.staff()));
    }

    private Set<Role> roles(Level level) {
        return switch (level) {
            case HOLDERS -> holders;
            case DEPUTIES -> Set.of(Role.DEPUTY);
            case LAST_SEAT -> Set.of(Role.LAST_SEAT);
            case NOBODY -> Set.of();
        };
    }

    public Level level() {
        return Stream.of(Level.HOLDERS, Level.DEPUTIES, Level.LAST_SEAT)
                .filter(level -> sitting(level).anyMatch(this::isFree))
                .findFirst()
                .orElse(Level.NOBODY);
    }

    /** Whoever is free on the level that is called, the holders before those who stand in. */
    Stream<StaffKey> serving() {
        return sitting(level()).filter(this::isFree);
    }

    private Stream<StaffKey> sitting(Level level) {
        var department = complaint.submission().department();
        return roles(level).stream().flatMap(role -> setting.organisation().holders(department, role).stream());
    }

    /** Not away, nothing in the way, and at the desk none of the reviewers (F3). */
    private boolean isFree(StaffKey who) {
        return !setting.absent().contains(who)
                && except.stream().noneMatch(other -> setting.isSame(who, other))
                && !(seat == Seat.DESK && complaint.isReviewedBy(who, setting))
                && FourEyes.hindering(conflicts.of(who), complaint, seat).isEmpty()
                && LastSeat.mayServe(who, seat, complaint, setting, except);
    }

    /** @throws RuleBroken F12 for a deputy or a member of the last seat while somebody before them is free */
    public void require(StaffKey who) {
        if (!admits(who)) {
            throw new RuleBroken(
                    "F12", "somebody-before", "a deputy or the last seat acts only where nobody before them is free");
        }
    }

    /** False for a deputy or a member of the last seat while somebody before them is free. */
    public boolean admits(StaffKey who) {
        var person = setting.organisation().findStaff(who);
        boolean standsIn =
                person.filter(p -> p.is(Role.DEPUTY) || p.is(Role.LAST_SEAT)).isPresent()
                        && person.filter(p -> holders.stream().anyMatch(p::is)).isEmpty();
        if (!standsIn) {
            return true;
        }
        var level = level();
        return person.filter(p -> roles(level).stream().anyMatch(p::is)).isPresent() && isFree(who);
    }
}
