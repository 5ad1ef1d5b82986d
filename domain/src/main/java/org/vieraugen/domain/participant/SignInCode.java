package org.vieraugen.domain.participant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.journal.Subject;

/**
 * A code that goes to a mailbox, and counts in the one browser in which it was asked for (E5): once, for ten minutes, and {@value #MOST_TRIES} tries.
 *
 * @param id known to that browser alone
 * @param box where it goes, as {@link Invitation#box} writes it; whether anybody is invited there does not matter
 * @param digits {@value #DIGITS} of them
 * @param tries how many were wrong
 * @param until from then on it counts no more
 */
public record SignInCode(UUID id, String box, String digits, int tries, Instant until) {
    /** What the outbox calls it. */
    public static final Subject.Kind KIND = new Subject.Kind("PARTICIPANT_CODE");

    public static final int DIGITS = 8;
    public static final int MOST_TRIES = 5;
    public static final Duration GOOD_FOR = Duration.ofMinutes(10);

    public static SignInCode fresh(UUID id, String box, String digits, Instant now) {
        return new SignInCode(id, box, digits, 0, now.plus(GOOD_FOR));
    }

    public boolean isOver(Instant now) {
        return tries >= MOST_TRIES || !now.isBefore(until);
    }

    /** Whether that is what was sent, blanks and other digits of the same value aside. It takes as long for a wrong one. */
    public boolean fits(String given) {
        var plain = new StringBuilder();
        given.codePoints().filter(Character::isDigit).forEach(digit -> plain.append(Character.digit(digit, 10)));
        return MessageDigest.isEqual(
                plain.toString().getBytes(StandardCharsets.UTF_8), digits.getBytes(StandardCharsets.UTF_8));
    }

    /** When it was asked for. */
    public Instant asked() {
        return until.minus(GOOD_FOR);
    }

    /**
     * Whether it may sign that one in: the mailbox is theirs, and their term was running when the code was asked for, and is now. A mail that went to whoever had the mailbox before opens
     * nothing of the next one's.
     */
    public boolean opens(Participant one, Instant now) {
        return one.box().equals(box) && one.isCurrent(day(asked())) && one.isCurrent(day(now));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Terms.ZONE);
    }

    /** After a wrong one. */
    public SignInCode tried() {
        return new SignInCode(id, box, digits, tries + 1, until);
    }
}
