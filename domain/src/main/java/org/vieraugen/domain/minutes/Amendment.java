package org.vieraugen.domain.minutes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.StaffKey;

/**
 * What an organisation that was there wants to read otherwise. It stays to be read, whatever becomes of it.
 *
 * @param number from 1 in its minutes
 * @param edition of which edition
 * @param asked by whom, on what, and how it came
 * @param by who entered it; empty where the organisation asked itself
 */
public record Amendment(
        int number, int edition, Asked asked, Optional<StaffKey> by, Instant at, Optional<Decision> decision) {
    public static final int MOST = 5_000;
    public static final int MOST_SOURCE = 300;

    /**
     * What is asked for.
     *
     * @param side which organisation
     * @param item on which item; empty for the minutes as a whole
     * @param text up to {@value Amendment#MOST} characters
     * @param source how it came, such as "by mail of 3 May", where staff entered it for a partner
     */
    public record Asked(String side, Optional<ItemKey> item, String text, Optional<String> source) {
        /** @throws Malformed for a text or a source that is empty or too long */
        public Asked {
            Text.required("text", text, MOST);
            source.ifPresent(given -> Text.required("source", given, MOST_SOURCE));
        }

        Asked by(String named) {
            return new Asked(named, item, text, source);
        }
    }

    /**
     * What the host made of it.
     *
     * @param reason why it was declined, up to {@value Amendment#MOST} characters; empty when it was taken
     */
    public record Decision(boolean taken, String reason, StaffKey by, Instant at) {
        public Decision {
            // What is stored must come back the same from any store.
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    public Amendment {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    Amendment decided(Decision given) {
        return new Amendment(number, edition, asked, by, at, Optional.of(given));
    }

    public boolean isOpen() {
        return decision.isEmpty();
    }
}
