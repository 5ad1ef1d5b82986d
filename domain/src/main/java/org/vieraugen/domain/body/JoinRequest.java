package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.party.Party;

/**
 * A group asks to take part; the body decides, and both stay visible (E6).
 *
 * @param asked on which day
 * @param outcome empty as long as it is open
 */
public record JoinRequest(UUID id, LocalDate asked, Applicant applicant, Optional<Outcome> outcome) {
    /**
     * Who asks.
     *
     * @param who the person who would sit in the body, for which organisation, and an address if there is one
     * @param reach how else the person is reached, up to {@value #MOST_REACH} characters
     * @param reason why they want to take part, up to {@value #MOST_REASON} characters
     */
    public record Applicant(Party who, Optional<String> reach, String reason) {
        /** The longest a way to reach somebody may be, in code points. */
        public static final int MOST_REACH = 500;

        /** The longest a reason may be, in code points. */
        public static final int MOST_REASON = 5_000;

        /** @throws Malformed for somebody who cannot be reached, or when something is empty or too long */
        public Applicant {
            if (who.address().isEmpty() || reach.isPresent()) {
                Text.required("reach", reach.orElse(""), MOST_REACH);
            }
            Text.required("reason", reason, MOST_REASON);
        }
    }

    /** How a request ends. */
    public enum End {
        /** Belongs to the body. */
        ADMITTED,
        DECLINED,
        /** By whoever asked. */
        WITHDRAWN
    }

    /**
     * What became of it.
     *
     * @param reason why it was declined
     * @param ruling how the body decided; empty for what was withdrawn, and for what was decided while nobody had to say how
     */
    public record Outcome(End end, LocalDate day, Optional<String> reason, Optional<Ruling> ruling) {
        /** The longest a reason may be, in code points. */
        public static final int MOST_REASON = 5_000;

        /** @throws Malformed for a declined request without a reason */
        public Outcome {
            if (end == End.DECLINED || reason.isPresent()) {
                Text.required("reason", reason.orElse(""), MOST_REASON);
            }
        }
    }

    public boolean isOpen() {
        return outcome.isEmpty();
    }

    JoinRequest ended(Outcome how) {
        return new JoinRequest(id, asked, applicant, Optional.of(how));
    }
}
