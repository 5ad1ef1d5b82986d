package org.vieraugen.application.mailbox;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mailbox.MailServers.Away;

/** Takes what lies in the mailboxes (K1, K2). Any number of servers may ask for a box; one at a time reads it, and another takes over when that one dies. */
@OnePerServer
public class ReadMailboxes {
    /** So long a server that dies keeps a box from the others. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private final MailServers servers;
    private final Optional<Inlet> inlet;
    private final BoxPlaces places;
    private final Clock clock;
    private final Map<String, Progress> progress = new ConcurrentHashMap<>();

    /** @param inlet where there is none, no mailbox is read */
    @Inject
    public ReadMailboxes(MailServers servers, Instance<Inlet> inlet, BoxPlaces places, Clock clock) {
        this(servers, inlet.isUnsatisfied() ? Optional.empty() : Optional.of(inlet.get()), places, clock);
    }

    public ReadMailboxes(MailServers servers, Inlet inlet, BoxPlaces places, Clock clock) {
        this(servers, Optional.of(inlet), places, clock);
    }

    private ReadMailboxes(MailServers servers, Optional<Inlet> inlet, BoxPlaces places, Clock clock) {
        this.servers = servers;
        this.inlet = inlet;
        this.places = places;
        this.clock = clock;
    }

    /** The addresses of the boxes that there are to read. */
    public Set<String> boxes() {
        return inlet.isPresent() ? servers.boxes() : Set.of();
    }

    /**
     * Signs in to a box.
     *
     * @return empty while another server reads it
     * @throws Away when the mail server does not answer; the box is free for other servers then
     */
    public Optional<Reading> begin(String box) throws Away {
        var now = clock.instant();
        if (!places.lease(box, now, now.plus(LEASE))) {
            return Optional.empty();
        }
        try {
            var session = servers.open(box);
            return Optional.of(new Reading(box, session, inlet.orElseThrow(), places, progress(box), clock));
        } catch (Away | RuntimeException e) {
            places.release(box);
            throw e;
        }
    }

    /** How many mails of a box this server could not take yet. */
    public int missed(String box) {
        return progress(box).missed();
    }

    private Progress progress(String box) {
        return progress.computeIfAbsent(box, none -> new Progress());
    }
}
