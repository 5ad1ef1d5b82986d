package org.vieraugen.application.inbox;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.deadline.Terms;

/** One page of the caller's work: the whole department for the complaints office, the own seats for a reviewer. */
@OnePerServer
public class ReadInbox {
    private final Inbox inbox;
    private final Departments departments;
    private final DeskJournal desk;
    private final Clock clock;

    @Inject
    public ReadInbox(Inbox inbox, Departments departments, DeskJournal desk, Clock clock) {
        this.inbox = inbox;
        this.departments = departments;
        this.desk = desk;
        this.clock = clock;
    }

    /** @throws org.vieraugen.domain.access.Denied when the caller has no desk */
    public Inbox.Page handle(Caller caller, Filter filter, Optional<String> after) {
        var page = inbox.page(reader(caller, filter.mine()), filter, today(), after);
        if (filter.isSearch()) {
            desk.note(
                    caller.staff(),
                    caller.roles(),
                    AccessEntries.SEARCHED,
                    Map.of(
                            "results",
                            page.lines().size(),
                            "words",
                            filter.words().isPresent()));
        }
        return page;
    }

    /** How many complaints wait in each view. */
    public Map<View, Integer> counts(Caller caller, boolean mine) {
        return inbox.counts(reader(caller, mine), today());
    }

    /**
     * How many complaints a list has, and where else the same search finds something.
     *
     * @param all on all pages, up to {@link Inbox#MOST_COUNTED}
     * @param elsewhere every other view and every state that is over, where there is anything; nothing for what is no search
     */
    public record Found(int all, List<Elsewhere> elsewhere) {}

    /** The same search elsewhere, and how much it finds, up to {@link Inbox#MOST_COUNTED}. */
    public record Elsewhere(Filter filter, int count) {}

    public Found found(Caller caller, Filter filter) {
        var others = filter.isSearch() ? others(filter) : List.<Filter>of();
        var lists = Stream.concat(Stream.of(filter), others.stream()).toList();
        var counts = inbox.countEach(reader(caller, filter.mine()), lists, today());
        return new Found(
                counts.getOrDefault(filter, 0),
                others.stream()
                        .map(other -> new Elsewhere(other, counts.getOrDefault(other, 0)))
                        .filter(found -> found.count() > 0)
                        .toList());
    }

    private static List<Filter> others(Filter filter) {
        var views = Arrays.stream(View.values()).map(filter::in);
        var over = Arrays.stream(Status.over()).map(filter::in);
        return Stream.concat(views, over).filter(other -> !other.equals(filter)).toList();
    }

    private Reader reader(Caller caller, boolean mine) {
        caller.must(CaseDuty.INBOX);
        return Reader.of(caller, mine, departments.organisation());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }
}
