package org.vieraugen.mail.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Readiness;
import org.vieraugen.application.message.DeliverNotices;
import org.vieraugen.application.start.Scheduler;

/** Empties the outbox every ten seconds, on every server. */
@OnePerServer
public class DeliveryRound {
    private static final Logger LOG = Logger.getLogger(DeliveryRound.class.getName());
    private static final int SECONDS = 10;

    private final Scheduler scheduler;
    private final DeliverNotices deliver;
    private final Readiness readiness;

    @Inject
    public DeliveryRound(Scheduler scheduler, DeliverNotices deliver, Readiness readiness) {
        this.scheduler = scheduler;
        this.deliver = deliver;
        this.readiness = readiness;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
        scheduler.every(SECONDS, "notices", this::deliverAll);
    }

    private void deliverAll() {
        try {
            while (readiness.isReady() && deliver.handle() > 0) {
                // each call is a transaction of its own
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Notices could not be delivered and will be tried again", e);
        }
    }
}
