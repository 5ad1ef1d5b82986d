package org.vieraugen.application.message;

import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Letters.Addressed;
import org.vieraugen.application.message.Letters.Taken;

/**
 * Takes what waits in the outbox to the courier; several do so at once on every server, again and again, each with a claim and a connection of its own. A mail goes out at
 * least once (K5): whatever a server dies in the middle of is sent again, under the same Message-ID.
 */
@OnePerServer
public class DeliverNotices {
    private static final Logger LOG = Logger.getLogger(DeliverNotices.class.getName());
    private static final int AT_ONCE = 50;
    /** Mail servers do not like to be talked to for ever. */
    private static final int ON_ONE_CONNECTION = 200;
    /** How many are sent before it is written down that they are: as many may go out twice when a server dies. */
    private static final int WRITTEN_DOWN = 25;

    private final Letters letters;
    private final Courier courier;
    private final AtomicBoolean away = new AtomicBoolean();

    @Inject
    public DeliverNotices(Letters letters, Courier courier) {
        this.letters = letters;
        this.courier = courier;
    }

    /** Delivers up to 200 on one connection; whether there may be more that can go now. */
    public boolean handle() {
        if (!courier.isReady()) {
            return false;
        }
        var first = letters.take(AT_ONCE);
        return first.mails().isEmpty() ? first.letters() > 0 : isCarried(first);
    }

    /** Whether the mail server was there, and there may be more. */
    private boolean isCarried(Taken first) {
        var taken = first;
        var waiting = new ArrayDeque<>(taken.mails());
        try (var way = courier.open()) {
            setAway(false, "");
            for (int carried = 0; carried < ON_ONE_CONNECTION && taken.letters() > 0; ) {
                while (!waiting.isEmpty() && letters.isHeld(taken)) {
                    send(way, waiting, taken);
                }
                if (!waiting.isEmpty()) {
                    return true;
                }
                carried += taken.letters();
                if (carried < ON_ONE_CONNECTION) {
                    taken = letters.take(AT_ONCE);
                    waiting.addAll(taken.mails());
                }
            }
            return taken.letters() > 0;
        } catch (Courier.Away e) {
            setAway(true, e.getMessage());
            return false;
        } finally {
            letters.release(waiting);
        }
    }

    /** Sends some, and writes down that they are gone. */
    private void send(Courier.Way way, Deque<Addressed> waiting, Taken taken) throws Courier.Away {
        var gone = new ArrayList<Addressed>();
        try {
            while (!waiting.isEmpty() && gone.size() < WRITTEN_DOWN && letters.isHeld(taken)) {
                var next = waiting.remove();
                try {
                    way.send(next.letter().id(), next.mail());
                    gone.add(next);
                } catch (Courier.Refused e) {
                    letters.failed(next, e.why());
                } catch (RuntimeException e) {
                    // Whatever is odd about it, it holds up no other, and comes before a person in the end.
                    LOG.log(
                            Level.WARNING,
                            "A mail cannot be written: {0}",
                            e.getClass().getName());
                    letters.failed(next, Failure.UNREADABLE);
                } catch (Courier.Away e) {
                    // If it is this mail that the server cannot bear, the next one goes first from now on.
                    letters.failed(next, Failure.LATER);
                    throw e;
                }
            }
        } finally {
            letters.delivered(gone);
        }
    }

    private void setAway(boolean now, @Nullable String why) {
        if (away.getAndSet(now) != now) {
            LOG.log(now ? Level.WARNING : Level.INFO, now ? String.valueOf(why) : "the mail server answers again");
        }
    }
}
