package org.vieraugen.domain.complaint;

import java.time.Instant;
import java.util.Optional;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/**
 * What one person puts forward in a complaint, and another confirms exactly as it stands here (F9, F11).
 *
 * @param as the role on whose seat it was proposed
 */
public record Proposal(Matter matter, String reason, StaffKey by, Role as, Instant at) {
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
            Matter.Kind to,
            boolean confirmed,
            String reasons,
            Optional<Unsealing.Silence> silence,
            StaffKey by,
            Instant at) {
        public Answer {
            Text.optional("reasons", reasons, MOST);
        }

        /** Whether it answers such a thing. */
        boolean isTo(Matter.Kind kind) {
            return to == kind;
        }
    }
}
