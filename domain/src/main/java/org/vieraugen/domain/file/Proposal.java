package org.vieraugen.domain.file;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/**
 * What one person puts forward in a complaint, and another confirms exactly as it stands here (F9, F11).
 *
 * @param as the role on whose seat it was proposed
 */
public record Proposal(Matter matter, String reason, StaffKey by, Role as, Instant at) implements Leaf {
    /** How long an approved unsealing opens the identity: 72 hours (I2). */
    public static final Duration OPEN = Duration.ofDays(3);

    private static final int MOST = 2_000;

    public Proposal {
        Text.required("reason", reason, MOST);
    }

    /**
     * The second person's word on the latest proposal of that kind.
     *
     * @param silence the law that forbids telling the complainant of an unsealing
     */
    public record Answer(
            Matter.Kind to, boolean confirmed, String reasons, Optional<Silence> silence, StaffKey by, Instant at)
            implements Leaf {
        public Answer {
            Text.optional("reasons", reasons, MOST);
        }

        /** Whether it answers such a thing. */
        public boolean isTo(Matter.Kind kind) {
            return to == kind;
        }
    }

    /** Why the complainant must not be told of an unsealing; the journal holds it. */
    public enum Silence {
        /** A criminal investigation would be defeated (section 475 of the Code of Criminal Procedure, or an order of the court). */
        INVESTIGATION,
        /** Somebody's life or health would be in danger. */
        DANGER
    }

    /** Until when an unsealing that {@code staff} asked for and another person approved opens the identity (I2). */
    static Optional<Instant> identityOpenUntil(List<Leaf> leaves, StaffKey staff) {
        Optional<Instant> until = Optional.empty();
        Optional<Proposal> asked = Optional.empty();
        for (var leaf : leaves) {
            if (leaf instanceof Proposal proposal && proposal.matter().kind() == Matter.Kind.UNSEALING) {
                asked = Optional.of(proposal);
            } else if (leaf instanceof Answer answer
                    && answer.isTo(Matter.Kind.UNSEALING)
                    && answer.confirmed()
                    && asked.filter(request -> request.by().equals(staff)).isPresent()) {
                until = Optional.of(answer.at().plus(OPEN));
            }
        }
        return until;
    }
}
