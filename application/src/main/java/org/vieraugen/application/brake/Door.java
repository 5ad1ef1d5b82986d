package org.vieraugen.application.brake;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.secret.Stamps;
import org.vieraugen.domain.journal.Hash;

/**
 * What keeps machines from flooding the complaints office. A browser with scripts proves some work, a fraction of a second on a phone, and more when many complaints
 * come from its network or from everywhere at the moment of sending. Whoever proves none waits for two seconds, and only a few of one network get in so in ten minutes: nobody is
 * locked out, and nobody's address is kept.
 */
@OnePerServer
public class Door {
    /** The work of quiet times, as leading zero bits of a SHA-256 hash: some 16,000 hashes. */
    static final int LEAST_BITS = 14;

    /** No work is harder than some four million hashes. */
    static final int MOST_BITS = 22;

    /** So many of one network in ten minutes make the work no harder. */
    static final int USUAL_OF_A_NETWORK = 10;

    /** So many of one network get in without any work in ten minutes. */
    static final int WITHOUT_WORK = 8;

    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MOST_WAITING = 8;
    private static final long AGAIN_SECONDS = 60;

    /** So often the same work is taken for the same complaint, whose answer was lost on the way. */
    static final int MOST_REPEATS = 5;

    /** So many works are remembered, the youngest ones; each is good for ten minutes. */
    private static final int MOST_SHOWN = 20_000;

    private static final Pattern PARTS = Pattern.compile("[.:]");
    private static final int STAMP = 3;

    private final Crowd crowd;
    private final Stamps stamps;
    private final Clock clock;
    private final int usual;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);
    private final Map<String, Integer> shown = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST_SHOWN;
        }
    };
    private final Tally refused = new Tally("complaints without enough work were not let in");

    @Inject
    public Door(
            Crowd crowd,
            Stamps stamps,
            Clock clock,
            @ConfigProperty(name = "vieraugen.door.usual", defaultValue = "300") int usual) {
        this.crowd = crowd;
        this.stamps = stamps;
        this.clock = clock;
        this.usual = usual;
    }

    /** Too many come at once; it may be tried again after so many seconds. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public long seconds() {
            return AGAIN_SECONDS;
        }
    }

    /**
     * What a browser must find: a text that, put behind this one and a colon, gives a SHA-256 hash with so many leading zero bits. It is good once, for the
     * complaint with that ticket.
     */
    public record Task(String challenge, int bits) {}

    /** The work for one complaint from that network; it is good for ten minutes, and only if nothing harder is asked for when the complaint comes. */
    public Task task(byte[] network, String ticket) {
        int bits = bits(network);
        var text = bits + "." + clock.instant().plus(GOOD_FOR).getEpochSecond() + "." + mark(ticket);
        return new Task(text + "." + stamps.stamped(text), bits);
    }

    private int bits(byte[] network) {
        return Math.min(
                MOST_BITS,
                LEAST_BITS + doublings(crowd.from(network), USUAL_OF_A_NETWORK) + doublings(crowd.fromAll(), usual));
    }

    /** How often the usual number was doubled. */
    static int doublings(int count, int usual) {
        return count < usual ? 0 : 32 - Integer.numberOfLeadingZeros(count / usual);
    }

    /**
     * Lets one complaint in.
     *
     * @param work the challenge, a colon, and what was found; nothing when the browser has no scripts
     * @throws Busy when nothing is proved, and too many came from that network already, or too many wait
     */
    public void enter(byte[] network, String ticket, Optional<String> work) {
        if (work.isEmpty() || !countIfDone(network, ticket, work.get())) {
            enterSlowly(network);
        }
    }

    /** One after the other, so that those who come at the same moment do not all meet the work of quiet times. */
    private synchronized boolean countIfDone(byte[] network, String ticket, String work) {
        if (!isDone(work, ticket, network)) {
            return false;
        }
        // Whoever got no answer sends the same once more; that is no second complaint, and no way in for ever.
        int times = shown.merge(PARTS.split(work, -1)[STAMP], 1, Integer::sum);
        if (times == 1) {
            crowd.came(network);
        }
        return times <= MOST_REPEATS;
    }

    private void enterSlowly(byte[] network) {
        if (!waiting.tryAcquire()) {
            refused.one();
            throw new Busy();
        }
        try {
            countIfFew(network);
            TimeUnit.MILLISECONDS.sleep(WAIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.release();
        }
    }

    /** Before the wait and one after the other, so that those who come at the same moment do not all find the door open. */
    private synchronized void countIfFew(byte[] network) {
        boolean flooded = crowd.fromAll() >= 4 * usual;
        if (crowd.from(network) >= (flooded ? WITHOUT_WORK / 4 : WITHOUT_WORK)) {
            refused.one();
            throw new Busy();
        }
        crowd.came(network);
    }

    private boolean isDone(String found, String ticket, byte[] network) {
        var parts = PARTS.split(found, -1);
        if (parts.length != 5
                || found.length() > 300
                || !parts[0].matches("\\d{1,2}")
                || !parts[1].matches("\\d{1,12}")) {
            return false;
        }
        var text = parts[0] + "." + parts[1] + "." + parts[2];
        return parts[2].equals(mark(ticket))
                && stamps.isOurs(text, parts[STAMP])
                && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])))
                && zeros(found) >= Integer.parseInt(parts[0])
                // Work that was done ahead, in quieter times, is worth no more than it is now.
                && zeros(found) >= bits(network);
    }

    /** The ticket in letters that divide nothing. */
    private static String mark(String ticket) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(ticket));
    }

    private static int zeros(String text) {
        int zeros = 0;
        for (var b : hash(text)) {
            if (b != 0) {
                return zeros + Integer.numberOfLeadingZeros(b & 0xFF) - 24;
            }
            zeros += 8;
        }
        return zeros;
    }

    private static byte[] hash(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8)).bytes();
    }
}
