package org.vieraugen.mail.message;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.DeliverNotices;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Empties the outbox every ten seconds, on every server. */
@OnePerServer
public class DeliveryRound {
    private static final int SECONDS = 10;

    private final Scheduler scheduler;
    private final DeliverNotices deliver;

    @Inject
    public DeliveryRound(Scheduler scheduler, DeliverNotices deliver) {
        this.scheduler = scheduler;
        this.deliver = deliver;
    }

    void begin(@Observes Ready ready) {
        scheduler.every(SECONDS, "notices", this::deliverAll);
    }

    private void deliverAll() {
        while (deliver.handle()) {
            // each call takes what is due now
        }
    }
}
