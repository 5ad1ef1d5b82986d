package org.vieraugen.application.testing;

import org.vieraugen.application.due.CalendarFeeds;

/** The addresses of the tests are as the port promises them. */
class MemoryCalendarFeedsTest extends CalendarFeedsContract {
    private final MemoryCalendarFeeds feeds = new MemoryCalendarFeeds();

    @Override
    protected CalendarFeeds feeds() {
        return feeds;
    }
}
