package org.vieraugen.application.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.mailbox.BoxPlaces.Place;
import org.vieraugen.application.mailbox.MailServers.Away;
import org.vieraugen.application.mailbox.MailServers.Fetched;
import org.vieraugen.application.mailbox.MailServers.Session;

/** One box that this server reads, on one connection, until it is closed. For one thread, but that another may close it. */
public final class Reading implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Reading.class.getName());
    private static final int AT_ONCE = 500;

    private final String box;
    private final Session session;
    private final Inlet inlet;
    private final BoxPlaces places;
    private final Progress progress;
    private final Clock clock;
    private Instant renewed;

    Reading(String box, Session session, Inlet inlet, BoxPlaces places, Progress progress, Clock clock) {
        this.box = box;
        this.session = session;
        this.inlet = inlet;
        this.places = places;
        this.progress = progress;
        this.clock = clock;
        this.renewed = clock.instant();
    }

    /**
     * Takes one mail after the other: what is new, and what could not be taken before and is due again. Each is marked as read only when it is stored (K1).
     *
     * @return false when another server has taken over the box
     * @throws Away when the connection has ended; what was taken is safe, and the next round goes on there
     */
    public boolean round() throws Away {
        find(session.validity());
        var fresh = session.after(progress.reached(), AT_ONCE);
        while (!fresh.isEmpty()) {
            if (!areAll(fresh)) {
                return false;
            }
            fresh = session.after(progress.reached(), AT_ONCE);
        }
        return areAll(progress.due(clock.instant())) && isMine();
    }

    /** Waits for new mail or until the time is over, whichever is first; at most half of a lease. */
    public boolean await(Duration most) throws Away {
        var half = ReadMailboxes.LEASE.dividedBy(2);
        return session.await(most.compareTo(half) < 0 ? most : half);
    }

    /** What this server knows beyond the place that is kept is of use as long as nobody else has moved that. */
    private void find(long validity) {
        var kept =
                places.place(box).filter(place -> place.validity() == validity).orElse(new Place(validity, 0));
        if (!progress.place().equals(kept)) {
            progress.begin(kept);
        }
    }

    private boolean areAll(Iterable<Long> uids) throws Away {
        for (long uid : uids) {
            if (!isMine()) {
                return false;
            }
            if (isTaken(uid)) {
                progress.taken(uid);
            } else {
                miss(uid);
            }
            places.keep(box, progress.place());
        }
        return true;
    }

    /** Unless it is the database that is away: then this mail is the next one when that is back, and waits no minute. */
    private void miss(long uid) {
        try {
            places.keep(box, progress.place());
        } catch (RuntimeException e) {
            progress.broke(uid, clock.instant());
            throw e;
        }
        progress.missed(uid, clock.instant());
    }

    private boolean isMine() {
        var now = clock.instant();
        if (now.isBefore(renewed.plus(ReadMailboxes.LEASE.dividedBy(4)))) {
            return true;
        }
        renewed = now;
        return places.lease(box, now, now.plus(ReadMailboxes.LEASE));
    }

    /** Whether the mail is safe, or has gone. */
    private boolean isTaken(long uid) throws Away {
        try {
            var fetched = session.fetch(uid);
            if (fetched.isEmpty()) {
                return true;
            }
            store(fetched.get());
            if (fetched.get().mail().isPresent()) {
                session.done(uid);
            }
            return true;
        } catch (Away e) {
            progress.broke(uid, clock.instant());
            throw e;
        } catch (RuntimeException | Error e) {
            // Whatever is odd about it, and be it that reading it takes more memory than there is: the next one is
            // tried. Of what it says nothing may stand in the log.
            LOG.log(
                    Level.WARNING,
                    "A mail in {0} could not be taken, and will be tried again: number {1}, {2}",
                    new Object[] {box, Long.toString(uid), e.getClass().getName()});
            return false;
        }
    }

    private void store(Fetched mail) {
        if (mail.mail().isPresent()) {
            inlet.take(box, mail.received(), mail.mail().get());
        } else {
            inlet.tooLarge(box, mail.received(), mail.size(), mail.head().orElseGet(() -> new byte[0]));
        }
    }

    /** Gives the box to whichever server asks next. */
    @Override
    public void close() {
        try {
            session.close();
        } finally {
            places.release(box);
        }
    }
}
