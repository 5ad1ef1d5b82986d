package org.vieraugen.mail.loop;

import java.time.Duration;
import java.util.Random;

/**
 * How a program answers mails.
 *
 * @param marks whether it says that no person wrote
 * @param keepsSubject whether it answers under the subject of what it answers
 * @param quotes whether it repeats what it answers
 * @param obeys whether it answers to where it is told to, and not to the sender
 * @param refers whether it names the mail that it answers, in the way of programs
 * @param slowest days that it takes at most
 */
record Habits(
        boolean marks,
        boolean keepsSubject,
        boolean quotes,
        boolean obeys,
        boolean refers,
        Under under,
        int slowest,
        Random random) {
    /** Which sender it gives itself. */
    enum Under {
        /** The same each time. */
        ONE,
        /** Another than was written to. */
        ANOTHER,
        /** With a number of each mail behind a plus. */
        TAGGED,
        /** With a number of each mail in its name. */
        NUMBERED
    }

    /** As bad as can be. */
    static Habits bad(Under under, int slowest) {
        return new Habits(false, false, false, false, false, under, slowest, new Random(0));
    }

    /** The same under that sender. */
    Habits under(Under which) {
        return new Habits(marks, keepsSubject, quotes, obeys, refers, which, slowest, random);
    }

    static Habits any(Random random) {
        return new Habits(
                random.nextInt(4) == 0,
                random.nextInt(3) == 0,
                random.nextInt(4) == 0,
                random.nextBoolean(),
                random.nextBoolean(),
                Under.values()[random.nextInt(Under.values().length)],
                random.nextInt(21),
                random);
    }

    /** How long it takes this time: some minutes, or up to so many days. */
    Duration pause() {
        return Duration.ofMinutes(1 + random.nextInt(30)).plusHours(slowest == 0 ? 0 : random.nextInt(slowest * 24));
    }
}
