package org.vieraugen.domain.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.StaffKey;

/**
 * What one person said about how far a point is, and what another made of it. Nothing of it goes away.
 *
 * @param number from 1 in its mandate
 * @param point the point's number
 */
public record Progress(int number, String point, Claim claim, StaffKey by, Instant at, Optional<SecondWord> answer) {
    public Progress {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static Progress reported(int number, String point, Claim claim, Actor by) {
        return new Progress(number, point, claim, by.who(), by.at(), Optional.empty());
    }

    Progress confirmed(Actor by) {
        return answered(SecondWord.confirmed(by.who(), by.at()));
    }

    Progress sentBack(Actor by, String reason) {
        return answered(SecondWord.sentBack(by.who(), by.at(), reason));
    }

    private Progress answered(SecondWord given) {
        return new Progress(number, point, claim, by, at, Optional.of(given));
    }

    public boolean isWaiting() {
        return answer.isEmpty();
    }

    /** Whether it waits or is confirmed, and so was not sent back. */
    boolean isStanding() {
        return isWaiting() || isConfirmed();
    }

    public boolean isConfirmed() {
        return answer.map(SecondWord::confirmed).orElse(false);
    }

    /** Since when the public sees it. */
    public Optional<LocalDate> shownSince() {
        return answer.filter(SecondWord::confirmed).map(SecondWord::day);
    }
}
