package org.vieraugen.domain.relief;

import org.vieraugen.domain.message.Notice;

/** What people are told of seats that are handed over. */
public final class ReliefNotices {
    /** To the desk: a seat could not be handed over, and is theirs to give. */
    public static final Notice.Kind SEAT_KEPT = new Notice.Kind("SEAT_KEPT");

    private ReliefNotices() {}
}
