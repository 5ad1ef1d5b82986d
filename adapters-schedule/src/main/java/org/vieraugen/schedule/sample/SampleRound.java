package org.vieraugen.schedule.sample;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.sample.SampleOffice;
import org.vieraugen.application.start.Ready;
import org.vieraugen.application.start.Scheduler;

/** Makes the sample of a try-out once the server takes requests, and tells in the log when it is there. */
@OnePerServer
public class SampleRound {
    private static final Logger LOG = Logger.getLogger(SampleRound.class.getName());

    private final Scheduler scheduler;
    private final SampleOffice sample;
    private final String url;

    @Inject
    public SampleRound(
            Scheduler scheduler,
            SampleOffice sample,
            @ConfigProperty(name = "vieraugen.url", defaultValue = "http://localhost:9080/") String url) {
        this.scheduler = scheduler;
        this.sample = sample;
        this.url = url;
    }

    void begin(@Observes Ready ready) {
        if (sample.isWanted()) {
            scheduler.after(0, this::make);
        }
    }

    /** Of two servers that start at once the slower one fails: at its second try it finds the sample of the other. */
    private void make() {
        try {
            announce(sample.make());
        } catch (RuntimeException e) {
            LOG.log(
                    Level.FINE,
                    "The try-out''s sample could not be made: {0}",
                    e.getClass().getName());
            again();
        }
    }

    private void again() {
        try {
            announce(sample.make());
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The try-out''s sample could not be made. The next start tries again: {0}",
                    e.getClass().getName());
        }
    }

    private void announce(List<String> guests) {
        if (!guests.isEmpty()) {
            LOG.info(() ->
                    "\n  The try-out has an exchange to look at: " + url + "de/exchange\n" + "  Partners sign in at "
                            + url + "de/partner, by a code that this log shows, as " + String.join(", ", guests));
        }
    }
}
