package org.vieraugen.schedule.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Produces;
import org.vieraugen.application.OnePerServer;

/** Hands out the threads that the server keeps for work beside requests. */
@OnePerServer
public class ServerExecutor {
    @Produces
    @Resource
    ManagedScheduledExecutorService executor;
}
