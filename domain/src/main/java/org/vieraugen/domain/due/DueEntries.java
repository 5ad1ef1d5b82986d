package org.vieraugen.domain.due;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says of calendars. */
public final class DueEntries {
    /** Somebody has let a calendar program read what is due of hers; an earlier address of hers has ended. */
    public static final ActKind CALENDAR_OPENED = new ActKind("CALENDAR_OPENED");

    public static final ActKind CALENDAR_CLOSED = new ActKind("CALENDAR_CLOSED");

    private DueEntries() {}
}
