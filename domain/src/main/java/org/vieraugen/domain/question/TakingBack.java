package org.vieraugen.domain.question;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Proposed;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.StaffKey;

/**
 * That somebody wants to take the words of a question back from the public, and what another person made of it (F9). Everybody reads its ground and its reason once it is confirmed.
 *
 * @param number from 1 in its question
 * @param reason up to {@value Showing#MOST_REASON} characters
 */
public record TakingBack(
        int number, Showing.Ground ground, String reason, StaffKey by, Instant at, Optional<SecondWord> answer)
        implements Proposed<TakingBack> {
    /** @throws Malformed for a reason that is empty or too long */
    public TakingBack {
        Text.required("reason", reason, Showing.MOST_REASON);
        // What is stored must come back the same from any store.
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static TakingBack proposed(int number, Showing.Ground ground, String reason, Actor by) {
        return new TakingBack(number, ground, reason, by.who(), by.at(), Optional.empty());
    }

    @Override
    public TakingBack after(SecondWord word) {
        return new TakingBack(number, ground, reason, by, at, Optional.of(word));
    }
}
