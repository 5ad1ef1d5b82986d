package org.vieraugen.application.due;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.due.CalendarFeeds.Feed;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.application.secret.SecretToken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.due.DueEntries;

/** Lets the caller's calendar program read what is due, under a secret address, and ends that again. */
@OnePerServer
@Transactional
public class KeepCalendar {
    private final CalendarFeeds feeds;
    private final Departments departments;
    private final DeskJournal journal;
    private final Clock clock;

    @Inject
    public KeepCalendar(CalendarFeeds feeds, Departments departments, DeskJournal journal, Clock clock) {
        this.feeds = feeds;
        this.departments = departments;
        this.journal = journal;
        this.clock = clock;
    }

    /** Since when there is one. */
    public Optional<Instant> since(Caller caller) {
        caller.must(CaseDuty.INBOX);
        return feeds.of(caller.staff()).map(Feed::since);
    }

    /**
     * Makes an address; an earlier one ends.
     *
     * @return its secret of 256 random bits, which nobody can show again
     * @throws org.vieraugen.domain.access.Denied when the caller has no desk
     */
    public String open(Caller caller) {
        caller.must(CaseDuty.INBOX);
        var secret = SecretToken.fresh();
        var all = departments.organisation().staff(caller.staff()).roles();
        // What the city's sign-in service narrowed stays narrow.
        var roles = Optional.of(caller.roles()).filter(held -> !held.equals(all));
        feeds.put(new Feed(caller.staff(), roles, clock.instant()), secret);
        journal.note(caller.staff(), caller.roles(), DueEntries.CALENDAR_OPENED, Map.of());
        return secret;
    }

    /** Ends the address, if there is one. */
    public void close(Caller caller) {
        caller.must(CaseDuty.INBOX);
        if (feeds.drop(caller.staff())) {
            journal.note(caller.staff(), caller.roles(), DueEntries.CALENDAR_CLOSED, Map.of());
        }
    }
}
