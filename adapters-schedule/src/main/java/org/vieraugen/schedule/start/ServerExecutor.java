package org.vieraugen.schedule.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Produces;
import org.vieraugen.application.OnePerServer;

/** Hands out the threads that the server keeps for work beside requests, and makes others for work that mostly waits, which would keep those from the requests. */
@OnePerServer
public class ServerExecutor {
    @Produces
    @Resource
    ManagedScheduledExecutorService executor;

    @Produces
    @Resource
    ManagedThreadFactory threads;
}
