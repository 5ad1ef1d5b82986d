package org.vieraugen.application.brake;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Counts what strangers were refused (F13), and writes one line for each minute in which there were many; nothing about whoever it was. */
public final class Tally {
    private static final Logger LOG = Logger.getLogger(Tally.class.getName());
    private static final int MANY = 30;
    private static final long MINUTE = 60_000_000_000L;

    private final String what;
    private int refused;
    private long began = System.nanoTime();

    /** @param what stands behind the number in the log */
    public Tally(String what) {
        this.what = what;
    }

    /** One more. */
    public synchronized void one() {
        long now = System.nanoTime();
        if (now - began > MINUTE) {
            began = now;
            int many = refused;
            refused = 0;
            if (many >= MANY) {
                LOG.log(Level.WARNING, "{0} {1} within a minute", new Object[] {many, what});
            }
        }
        refused++;
    }
}
