package org.vieraugen.mail.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.vieraugen.domain.testing.Office;

/** A time that a test moves: from day to day, and to whatever somebody does in between. */
final class Year {
    private static final Duration DAY = Duration.ofDays(1);
    /** At one moment nothing goes to and fro more often. */
    private static final int MOST_ROUNDS = 50;

    private final PriorityQueue<Planned> planned =
            new PriorityQueue<>(Comparator.comparing(Planned::at).thenComparing(Planned::number));
    private final List<Party> parties = new ArrayList<>();
    private Instant now = Office.NOON;
    private int number;

    private record Planned(Instant at, int number, Runnable what) {}

    Instant now() {
        return now;
    }

    void joins(Party party) {
        parties.add(party);
    }

    void after(Duration wait, Runnable what) {
        planned.add(new Planned(now.plus(wait), number++, what));
    }

    /** Until everything is quiet on that day. */
    void runTo(Duration end) throws Exception {
        var last = Office.NOON.plus(end);
        settle();
        while (now.isBefore(last)) {
            var next = now.plus(DAY).isBefore(last) ? now.plus(DAY) : last;
            now = planned.isEmpty() || planned.peek().at().isAfter(next)
                    ? next
                    : planned.peek().at();
            while (!planned.isEmpty() && !planned.peek().at().isAfter(now)) {
                planned.remove().what().run();
            }
            settle();
        }
    }

    private void settle() throws Exception {
        int rounds = 0;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (var party : parties) {
                moved |= party.act();
            }
            rounds++;
            assertThat(rounds).as("rounds without any time between them").isLessThan(MOST_ROUNDS);
        }
    }
}
