package org.vieraugen.application.due;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.due.CalendarFeeds.Feed;
import org.vieraugen.application.due.DueList.Filter;
import org.vieraugen.application.due.DueList.Line;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.due.DueKind;

/**
 * What a person's calendar program may read at this moment: what the person owes and sees now, and nothing of what it is about. What stands still has no date that is
 * worth an entry. Programs ask every hour; that they do is not noted.
 */
@OnePerServer
public class ReadCalendar {
    private final CalendarFeeds feeds;
    private final OwnDue due;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadCalendar(CalendarFeeds feeds, OwnDue due, Departments departments, Clock clock) {
        this.feeds = feeds;
        this.due = due;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * One day on which something is due.
     *
     * @param uid the same for as long as it is due, whatever becomes of its date
     */
    public record Entry(String uid, LocalDate day, DueKind kind, Reference reference) {}

    /** @param today in Germany */
    public record Calendar(LocalDate today, List<Entry> entries) {}

    /** @throws Unknown for a secret that is none, was withdrawn, or is of somebody who left the chart or has no desk any more */
    public Calendar handle(String secret) {
        var caller = feeds.find(secret)
                .flatMap(feed -> departments
                        .organisation()
                        .findStaff(feed.whose())
                        .map(person -> new Caller(person.key(), held(person, feed))))
                .filter(person -> CaseDuty.INBOX.isFor(person.roles()))
                .orElseThrow(() -> new Unknown("calendar"));
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        return new Calendar(
                today,
                due.of(caller, Filter.MINE, today).stream()
                        .filter(line -> line.due().pausedSince().isEmpty())
                        .map(ReadCalendar::entry)
                        .toList());
    }

    private static Set<Role> held(StaffMember person, Feed feed) {
        return person.roles().stream()
                .filter(role -> feed.roles().map(some -> some.contains(role)).orElse(true))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Entry entry(Line line) {
        return new Entry(
                line.reference() + "-" + line.due().place() + "@vieraugen",
                line.due().on(),
                line.due().kind(),
                line.reference());
    }
}
