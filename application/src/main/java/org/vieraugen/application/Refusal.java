package org.vieraugen.application;

import java.util.logging.Logger;

/** A server that must not run says why, and ends. */
public final class Refusal {
    private static final Logger LOG = Logger.getLogger(Refusal.class.getName());

    private Refusal() {}

    /** Ends the server from a thread of its own: the start that the caller is part of must not wait for itself. */
    public static void toStart(String why) {
        LOG.severe(() -> "Vieraugen cannot start: " + why);
        new Thread(() -> Runtime.getRuntime().exit(1), "refused to start").start();
    }

    /** Ends it before anything was begun, and without a way back to the caller, who would go on to fail and tell of that at length. */
    public static void atOnce(String why) {
        LOG.severe(() -> "Vieraugen cannot start: " + why);
        Runtime.getRuntime().halt(1);
    }
}
