package org.vieraugen.domain.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.StaffKey;

/** A limit on contact that was decided and not lifted. While it is contested it does not hold (F9). */
public record Limit(Proposal proposal, Proposal.Answer decision, Optional<Contest> contest, Optional<Review> upheld) {
    /** Why the complainant thinks that the limit is not right. */
    public record Contest(String reasons, Instant at) implements Leaf {
        public Contest {
            Text.required("reasons", reasons, Text.MOST);
        }
    }

    /** What became of a limit after it was contested, or when it was not needed any more. */
    public record Review(boolean upheld, String reasons, StaffKey by, Instant at) implements Leaf {
        public Review {
            Text.required("reasons", reasons, 2_000);
        }
    }

    /** The latest limit that was decided, not lifted, and is not over on that day. */
    static Optional<Limit> in(CaseFile file, LocalDate today) {
        return file.confirmed(Matter.Kind.LIMIT)
                .flatMap(decided -> {
                    var limit = Optional.of(
                            new Limit(decided.proposal(), decided.answer(), Optional.empty(), Optional.empty()));
                    var leaves = file.leaves();
                    for (var leaf : leaves.subList(leaves.lastIndexOf(decided.answer()) + 1, leaves.size())) {
                        if (leaf instanceof Contest contest) {
                            limit = limit.map(before -> before.contested(contest));
                        } else if (leaf instanceof Review review) {
                            limit = review.upheld() ? limit.map(before -> before.upheld(review)) : Optional.empty();
                        }
                    }
                    return limit;
                })
                .filter(latest -> !today.isAfter(latest.terms().until()));
    }

    public Matter.LimitContact terms() {
        return (Matter.LimitContact) proposal.matter();
    }

    /** Whether it holds: while it is contested it does not. */
    public boolean holds() {
        return !isContested();
    }

    public boolean isContested() {
        return contest.isPresent() && upheld.isEmpty();
    }

    /** Whether this person proposed or confirmed it. */
    public boolean isOf(StaffKey staff, Chart chart) {
        return chart.isSame(proposal.by(), staff) || chart.isSame(decision.by(), staff);
    }

    private Limit contested(Contest by) {
        return new Limit(proposal, decision, Optional.of(by), Optional.empty());
    }

    private Limit upheld(Review by) {
        return new Limit(proposal, decision, contest, Optional.of(by));
    }
}
