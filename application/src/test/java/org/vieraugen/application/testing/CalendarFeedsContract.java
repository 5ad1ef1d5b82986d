package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.due.CalendarFeeds;
import org.vieraugen.application.due.CalendarFeeds.Feed;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;

/** What every store of calendars' addresses promises. */
public abstract class CalendarFeedsContract {
    /** Whom nobody else has heard of. */
    private final StaffKey who = new StaffKey("s" + UUID.randomUUID());

    private final String secret = UUID.randomUUID().toString();

    protected abstract CalendarFeeds feeds();

    private Feed feed(Instant since) {
        return new Feed(who, Optional.empty(), since);
    }

    @Test
    void whose_it_is_is_known_by_the_secret_and_by_nothing_else() {
        assertThat(feeds().find(secret)).isEmpty();
        assertThat(feeds().of(who)).isEmpty();
        feeds().put(feed(Office.NOON), secret);
        assertThat(feeds().find(secret)).contains(feed(Office.NOON));
        assertThat(feeds().of(who)).contains(feed(Office.NOON));
        assertThat(feeds().find(secret + "x")).isEmpty();
        assertThat(feeds().find("")).isEmpty();
        assertThat(feeds().find(who.text())).isEmpty();
    }

    @Test
    void narrowed_roles_stay_narrow_even_where_none_is_left() {
        var narrow = new Feed(who, Optional.of(Set.of(Role.REVIEWER, Role.COORDINATOR)), Office.NOON);
        feeds().put(narrow, secret);
        assertThat(feeds().find(secret)).contains(narrow);
        var nothing = new Feed(who, Optional.of(Set.of()), Office.NOON);
        feeds().put(nothing, secret);
        assertThat(feeds().find(secret)).contains(nothing);
    }

    @Test
    void a_new_one_ends_the_old_one() {
        feeds().put(feed(Office.NOON), secret);
        feeds().put(feed(Office.at("2026-12-01")), secret + "-new");
        assertThat(feeds().find(secret)).isEmpty();
        assertThat(feeds().find(secret + "-new")).contains(feed(Office.at("2026-12-01")));
    }

    @Test
    void one_that_is_withdrawn_is_none_and_there_is_nothing_to_withdraw_twice() {
        feeds().put(feed(Office.NOON), secret);
        assertThat(feeds().drop(who)).isTrue();
        assertThat(feeds().find(secret)).isEmpty();
        assertThat(feeds().of(who)).isEmpty();
        assertThat(feeds().drop(who)).isFalse();
    }
}
