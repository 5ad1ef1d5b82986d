package org.vieraugen.schedule.mailbox;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mailbox.ReadMailboxes;
import org.vieraugen.application.start.Ready;

/** Looks into every mailbox, each on a thread of its own, from the time the database is ready until the server stops; {@code /metrics} tells of boxes that cannot be read. */
@OnePerServer
public class MailboxRounds {
    private static final Metadata AWAY = Metadata.builder()
            .withName("vieraugen_mailbox_away")
            .withDescription("1 while this server should read a mailbox and cannot")
            .build();
    private static final Metadata MISSED = Metadata.builder()
            .withName("vieraugen_mailbox_missed")
            .withDescription("Mails in a mailbox that this server could not take, and tries again")
            .build();

    private final ManagedThreadFactory threads;
    private final ReadMailboxes read;
    private final MetricRegistry registry;
    private final Duration poll;
    private final List<BoxWatch> watches = new CopyOnWriteArrayList<>();

    @Inject
    public MailboxRounds(
            ManagedThreadFactory threads,
            ReadMailboxes read,
            MetricRegistry registry,
            @ConfigProperty(name = "vieraugen.mailbox.poll", defaultValue = "60") int pollSeconds) {
        this.threads = threads;
        this.read = read;
        this.registry = registry;
        this.poll = Duration.ofSeconds(Math.max(1, pollSeconds));
    }

    void begin(@Observes Ready ready) {
        for (var box : read.boxes()) {
            var watch = new BoxWatch(box, read, poll);
            watches.add(watch);
            registry.gauge(AWAY, () -> watch.isAway() ? 1 : 0, new Tag("box", box));
            registry.gauge(MISSED, () -> read.missed(box), new Tag("box", box));
            threads.newThread(watch).start();
        }
    }

    /** Other servers may read the boxes at once. */
    void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object event) {
        watches.forEach(BoxWatch::stop);
    }
}
