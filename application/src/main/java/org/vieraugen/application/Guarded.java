package org.vieraugen.application;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Work by the clock on many things, of which one that fails holds up no other: it is tried again with the next round. */
public final class Guarded {
    private Guarded() {}

    /** @param what failed, for the log, which learns nothing else: what the failure says may be personal */
    public static void run(Logger log, String what, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException e) {
            log.log(Level.WARNING, "Failed and will be tried again: {0}, {1}", new Object[] {
                what, e.getClass().getName()
            });
        }
    }
}
