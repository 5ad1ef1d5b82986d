package org.vieraugen.domain.mandate;

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
 * What one person wants to take back from the public, and what another made of it (F9). Nothing of it goes away.
 *
 * @param number from 1 in its mandate
 * @param reason what everybody reads once it is confirmed, up to {@value Publication#MOST} characters
 */
public record TakingBack(int number, String reason, StaffKey by, Instant at, Optional<SecondWord> answer)
        implements Proposed<TakingBack> {
    /** @throws Malformed for a reason that is empty or too long */
    public TakingBack {
        Text.required("reason", reason, Publication.MOST);
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static TakingBack proposed(int number, String reason, Actor by) {
        return new TakingBack(number, reason, by.who(), by.at(), Optional.empty());
    }

    @Override
    public TakingBack after(SecondWord word) {
        return new TakingBack(number, reason, by, at, Optional.of(word));
    }
}
