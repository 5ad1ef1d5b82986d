package org.vieraugen.schedule.start;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.start.Scheduler;

/** Runs what is scheduled on the server's own threads; any number of servers may do the same work at once. */
@OnePerServer
public class ServerScheduler implements Scheduler {
    private static final Logger LOG = Logger.getLogger(ServerScheduler.class.getName());

    private final ManagedScheduledExecutorService executor;

    @Inject
    public ServerScheduler(ManagedScheduledExecutorService executor) {
        this.executor = executor;
    }

    @Override
    public void every(long seconds, String name, Runnable work) {
        executor.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException | Error e) {
                        // An executor never begins again what threw, and little memory passes.
                        LOG.log(Level.WARNING, "The round for " + name + " failed and will be repeated", e);
                    }
                },
                seconds,
                seconds,
                TimeUnit.SECONDS);
    }

    @Override
    public void after(long seconds, Runnable work) {
        executor.schedule(work, seconds, TimeUnit.SECONDS);
    }
}
