package org.vieraugen.mail.message;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Readiness;
import org.vieraugen.application.message.DeliverNotices;

/** Empties the outbox every ten seconds, on every server. */
@OnePerServer
public class DeliveryRound {
    private static final Logger LOG = Logger.getLogger(DeliveryRound.class.getName());
    private static final int SECONDS = 10;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    DeliverNotices deliver;

    @Inject
    Readiness readiness;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
        executor.scheduleWithFixedDelay(this::deliverAll, SECONDS, SECONDS, TimeUnit.SECONDS);
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
