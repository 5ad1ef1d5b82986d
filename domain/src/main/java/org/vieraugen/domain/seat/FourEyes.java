package org.vieraugen.domain.seat;

import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Conflict;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.department.StaffKey;

/** That nobody acts who must keep away: asked when assigned and again at each act, since charts change and names turn up late (F2). */
public final class FourEyes {
    private FourEyes() {}

    /** @throws RuleBroken with the number of the rule that keeps {@code who} from {@code seat} */
    public static void require(Complaint complaint, Setting setting, Seat seat, StaffKey who) {
        if (isPartner(complaint, setting, seat, who)) {
            throw new RuleBroken("F1", "other-reviewer", who + " is the other reviewer of this complaint", who);
        }
        hindering(complaint.conflicts(setting, seat).of(who), complaint, seat).ifPresent(conflict -> {
            throw new RuleBroken(
                    number(conflict, seat),
                    "conflict",
                    sentence(conflict),
                    conflict.who(),
                    conflict.evidence(),
                    conflict.weight());
        });
    }

    /** Whether somebody holds the other of the two seats, and so never this one (F1). */
    public static boolean isPartner(Complaint complaint, Setting setting, Seat seat, StaffKey who) {
        return complaint
                .seats()
                .partner(seat)
                .filter(other -> setting.isSame(who, other))
                .isPresent();
    }

    /** The first of somebody's conflicts that keeps them from the seat; at the desk a disclosable one does not. */
    public static Optional<Conflict> hindering(List<Conflict> conflicts, Complaint complaint, Seat seat) {
        return conflicts.stream()
                .filter(conflict ->
                        !Candidates.permitted(conflict, complaint.file().waivers()))
                .filter(conflict -> seat != Seat.DESK || conflict.weight() == Weight.EXCLUDING)
                .findFirst();
    }

    private static String number(Conflict conflict, Seat seat) {
        if (conflict.rule() == ConflictRule.EARLIER_PART && seat == Seat.SECOND) {
            return "F3";
        }
        if (conflict.rule() == ConflictRule.EARLIER_PART && seat == Seat.COUNTERSIGN) {
            return "F7";
        }
        if (seat == Seat.DESK
                && (conflict.rule() == ConflictRule.NAMED || conflict.rule() == ConflictRule.LINE_OF_COMMAND)) {
            return "F5";
        }
        return conflict.rule().number();
    }

    private static String sentence(Conflict conflict) {
        return "%s must keep away from this complaint: %s, %s %s%s"
                .formatted(
                        conflict.who(),
                        conflict.rule(),
                        conflict.evidence().fact(),
                        conflict.evidence().about(),
                        conflict.weight() == Weight.DISCLOSABLE
                                ? "; the ombudsperson may grant a waiver with reasons"
                                : "");
    }
}
