package org.vieraugen.application.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.due.CalendarFeeds;
import org.vieraugen.domain.department.StaffKey;

/** Addresses of calendars in memory. */
public final class MemoryCalendarFeeds implements CalendarFeeds {
    private final Map<String, Feed> all = new HashMap<>();

    @Override
    public void put(Feed feed, String secret) {
        drop(feed.whose());
        all.put(secret, feed);
    }

    @Override
    public Optional<Feed> find(String secret) {
        return Optional.ofNullable(all.get(secret));
    }

    @Override
    public Optional<Feed> of(StaffKey whose) {
        return all.values().stream().filter(feed -> feed.whose().equals(whose)).findFirst();
    }

    @Override
    public boolean drop(StaffKey whose) {
        return all.values().removeIf(feed -> feed.whose().equals(whose));
    }
}
