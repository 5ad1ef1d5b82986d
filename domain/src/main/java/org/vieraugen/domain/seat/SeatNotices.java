package org.vieraugen.domain.seat;

import org.vieraugen.domain.message.Notice;

/** What people are told when a seat becomes free. */
public final class SeatNotices {
    public static final Notice.Kind CONFLICT_FOUND = new Notice.Kind("CONFLICT_FOUND");

    private SeatNotices() {}
}
