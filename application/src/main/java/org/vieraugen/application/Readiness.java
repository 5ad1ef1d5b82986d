package org.vieraugen.application;

/** Whether requests can be served: the database is there and up to date. */
public interface Readiness {
    boolean isReady();
}
