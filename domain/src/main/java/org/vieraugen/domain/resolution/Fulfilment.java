package org.vieraugen.domain.resolution;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.mandate.Evidence;

/**
 * That somebody says a resolution was fulfilled, and what another person made of it. Nothing of it goes away.
 *
 * @param number from 1 in its resolution
 */
public record Fulfilment(int number, Said said, StaffKey by, Instant at, Optional<Answer> answer) {
    /** The longest a text may be, in code points. */
    public static final int MOST = 2_000;

    /**
     * How it was fulfilled.
     *
     * @param text up to {@value Fulfilment#MOST} characters
     * @param shows what shows it, with the day on which it was fulfilled
     */
    public record Said(String text, Evidence shows) {
        /** @throws Malformed for a text that is empty or too long */
        public Said {
            Text.required("text", text, MOST);
        }
    }

    /**
     * What the second person said.
     *
     * @param reason why it was sent back; empty when it was confirmed
     */
    public record Answer(boolean confirmed, String reason, StaffKey by, Instant at) {
        public Answer {
            // What is stored must come back the same from any store.
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    public Fulfilment {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    Fulfilment answered(Answer given) {
        return new Fulfilment(number, said, by, at, Optional.of(given));
    }

    public boolean isWaiting() {
        return answer.isEmpty();
    }

    public boolean isConfirmed() {
        return answer.filter(Answer::confirmed).isPresent();
    }
}
