package org.vieraugen.domain.seat;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when a seat becomes free. */
public final class SeatEntries {
    public static final ActKind SEAT_FREED = new ActKind("SEAT_FREED");

    private SeatEntries() {}
}
