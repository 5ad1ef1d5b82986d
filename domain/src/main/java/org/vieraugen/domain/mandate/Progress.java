package org.vieraugen.domain.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Proposed;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.StaffKey;

/**
 * What one person said about how far a point is, and what another made of it. Nothing of it goes away.
 *
 * @param number from 1 in its mandate
 * @param point the point's number
 */
public record Progress(int number, String point, Claim claim, StaffKey by, Instant at, Optional<SecondWord> answer)
        implements Proposed<Progress> {
    public Progress {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static Progress reported(int number, String point, Claim claim, Actor by) {
        return new Progress(number, point, claim, by.who(), by.at(), Optional.empty());
    }

    @Override
    public Progress after(SecondWord word) {
        return new Progress(number, point, claim, by, at, Optional.of(word));
    }

    /** Whether it waits or is confirmed, and so was not sent back. */
    boolean isStanding() {
        return isWaiting() || isConfirmed();
    }

    /** Since when the public sees it. */
    public Optional<LocalDate> shownSince() {
        return answer.filter(SecondWord::confirmed).map(SecondWord::day);
    }
}
