package org.vieraugen.application.brake;

/** What each server counts for itself, of complaints and mistakes, and all must know. */
public interface SharedCounts {
    /** Tells the others what was counted here, and takes what they counted. */
    void exchange();
}
