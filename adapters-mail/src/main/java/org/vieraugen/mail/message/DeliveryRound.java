package org.vieraugen.mail.message;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.DeliverNotices;
import org.vieraugen.application.message.Letters;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Empties the outbox every ten seconds, on every server, by several connections at once; and forgets what went out long ago. */
@OnePerServer
public class DeliveryRound {
    private static final int SECONDS = 10;
    private static final int FORGETTING_SECONDS = 3_600;
    /** More would take connections to the database from requests. */
    private static final int MOST_CONNECTIONS = 10;

    private final Scheduler scheduler;
    private final DeliverNotices deliver;
    private final Letters letters;
    private final int connections;

    /** @param connections to the mail server, from this server, one to ten */
    @Inject
    public DeliveryRound(
            Scheduler scheduler,
            DeliverNotices deliver,
            Letters letters,
            @ConfigProperty(name = "vieraugen.mail.connections", defaultValue = "4") int connections) {
        if (connections < 1 || connections > MOST_CONNECTIONS) {
            throw new IllegalArgumentException("vieraugen.mail.connections must be 1 to " + MOST_CONNECTIONS);
        }
        this.scheduler = scheduler;
        this.deliver = deliver;
        this.letters = letters;
        this.connections = connections;
    }

    void begin(@Observes Ready ready) {
        for (int i = 0; i < connections; i++) {
            scheduler.every(SECONDS, "notices", this::deliverAll);
        }
        scheduler.every(FORGETTING_SECONDS, "sent notices", letters::forgetSent);
    }

    private void deliverAll() {
        while (deliver.handle()) {
            // each call takes what is due now
        }
    }
}
