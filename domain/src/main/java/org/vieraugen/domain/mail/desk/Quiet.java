package org.vieraugen.domain.mail.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often one address, or one program by what it says, is answered by a program, and how often what it sends becomes something by itself. Whoever answers every mail by
 * another, without saying that no person did, is so written to less than ten times in a year; and when it takes up to three weeks for that, and asks again some days later, no
 * ten mails go between us (K4). The first mail of a person is answered, and the second one when it is not the same minute's.
 *
 * @param answered how often it was, since it was last left alone for so long that it counts anew
 * @param last when it was
 * @param today how many of its mails became something by themselves on the last day on which any did
 * @param day when that day began
 */
public record Quiet(int answered, Instant last, int today, Instant day) {
    /** After so many answers, the next one goes out no sooner than this; behind the last one the wait is the same each time. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(10), Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(120));

    /** So long without any, and it counts anew. */
    public static final Duration FORGOTTEN = Duration.ofDays(400);

    private static final Duration DAY = Duration.ofDays(1);
    /** More than a person writes in a day. */
    private static final int MOST_A_DAY = 20;

    /** Of an address that never wrote. */
    public static final Quiet NEVER = new Quiet(0, Instant.EPOCH, 0, Instant.EPOCH);

    /** Whether a program may answer now. */
    public boolean mayAnswer(Instant now) {
        return answered == 0 || !now.isBefore(last.plus(WAITS.get(Math.min(answered, WAITS.size()) - 1)));
    }

    public Quiet answering(Instant now) {
        boolean anew = now.isAfter(last.plus(FORGOTTEN));
        return new Quiet(anew ? 1 : answered + 1, now, today, day);
    }

    /** Whether one more mail may become something by itself; else somebody looks at it first. */
    public boolean mayBecome(Instant now) {
        return now.isAfter(day.plus(DAY)) || today < MOST_A_DAY;
    }

    public Quiet becoming(Instant now) {
        return now.isAfter(day.plus(DAY))
                ? new Quiet(answered, last, 1, now)
                : new Quiet(answered, last, today + 1, day);
    }
}
