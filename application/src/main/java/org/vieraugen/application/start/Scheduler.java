package org.vieraugen.application.start;

/** Does things later, or again and again, on this server and beside its requests. */
public interface Scheduler {
    /**
     * Begins after as many seconds, and goes on whatever becomes of a single time.
     *
     * @param name what the log calls it when it fails
     */
    void every(long seconds, String name, Runnable work);

    /** Once, after so many seconds. */
    void after(long seconds, Runnable work);
}
