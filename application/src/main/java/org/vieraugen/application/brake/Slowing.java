package org.vieraugen.application.brake;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.vieraugen.application.OnePerServer;

/**
 * Slows guessing of passwords, codes and sentences. Mistakes count for the network that they came from, for the name that was tried, and for both together; names that
 * nobody bears count like all others, so that nobody learns which there are. A browser in which the right secret was given before counts by itself alone: whatever
 * others try, its owner gets in.
 */
@OnePerServer
public class Slowing {
    private final Mistakes mistakes;
    private final Clock clock;
    private final Tally refused = new Tally("passwords, codes or sentences were tried too early");

    @Inject
    public Slowing(Mistakes mistakes, Clock clock) {
        this.mistakes = mistakes;
        this.clock = clock;
    }

    /** Too many mistakes: it may be tried again after so many seconds. */
    public static final class TooEarly extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long seconds;

        /** Without a stack trace: in a flood there are hundreds a second, and each comes from here. */
        TooEarly(long seconds) {
            super(null, null, false, false);
            this.seconds = seconds;
        }

        public long seconds() {
            return seconds;
        }
    }

    /**
     * Whether the secret is right. A try counts as a mistake from its beginning until it turns out to be none, so that many at the same moment are not all free.
     *
     * @param right what looks; whatever it throws counts as no mistake
     * @throws TooEarly when it must not be looked at yet
     */
    public boolean isRight(Attempt attempt, BooleanSupplier right) {
        var limits = attempt.limits();
        begin(limits);
        boolean wrong = false;
        try {
            wrong = !right.getAsBoolean();
            return !wrong;
        } finally {
            end(limits, wrong);
        }
    }

    /** The wait begins when somebody learns that it was wrong, however long that took. */
    private synchronized void end(List<Attempt.Limit> limits, boolean wrong) {
        limits.forEach(limit -> mistakes.takeBack(limit.place()));
        if (wrong) {
            limits.forEach(limit -> mistakes.add(limit.place()));
        }
    }

    private synchronized void begin(List<Attempt.Limit> limits) {
        var now = clock.instant();
        for (var limit : limits) {
            var lately = mistakes.at(limit.place());
            var from = lately.last().plus(limit.waiting(lately.count()));
            if (now.isBefore(from)) {
                refused.one();
                throw new TooEarly(Duration.between(now, from).toSeconds() + 1);
            }
        }
        limits.forEach(limit -> mistakes.add(limit.place()));
    }
}
