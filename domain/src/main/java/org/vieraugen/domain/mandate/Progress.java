package org.vieraugen.domain.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;

/**
 * What one person said about how far a point is, and what another made of it. Nothing of it goes away.
 *
 * @param number from 1 in its mandate
 * @param point the point's number
 */
public record Progress(int number, String point, Claim claim, StaffKey by, Instant at, Optional<Answer> answer) {
    /**
     * What the second person said.
     *
     * @param reason why it was sent back; empty when it was confirmed
     */
    public record Answer(boolean confirmed, StaffKey by, Instant at, String reason) {
        public Answer {
            // What is stored must come back the same from any store.
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    public Progress {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static Progress reported(int number, String point, Claim claim, Actor by) {
        return new Progress(number, point, claim, by.who(), by.at(), Optional.empty());
    }

    Progress confirmed(Actor by) {
        return answered(new Answer(true, by.who(), by.at(), ""));
    }

    Progress sentBack(Actor by, String reason) {
        return answered(new Answer(false, by.who(), by.at(), Text.required("reason", reason, Claim.MOST)));
    }

    private Progress answered(Answer given) {
        return new Progress(number, point, claim, by, at, Optional.of(given));
    }

    public boolean isWaiting() {
        return answer.isEmpty();
    }

    public boolean isConfirmed() {
        return answer.map(Answer::confirmed).orElse(false);
    }

    /** Since when the public sees it. */
    public Optional<LocalDate> shownSince() {
        return answer.filter(Answer::confirmed).map(given -> LocalDate.ofInstant(given.at(), Terms.ZONE));
    }
}
