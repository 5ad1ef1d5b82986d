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

    /** How many complaints there are on all pages, up to {@link Inbox#MOST_COUNTED}. */
    public int count(Caller caller, Filter filter) {
        return inbox.count(reader(caller, filter.mine()), filter, today());
    }

    /** How many complaints wait in each view. */
    public Map<View, Integer> counts(Caller caller, boolean mine) {
        return inbox.counts(reader(caller, mine), today());
    }

    /** What else a search finds: in every other view and every state that is over, where there is anything; up to {@link Inbox#MOST_COUNTED} each. */
    public List<Elsewhere> elsewhere(Caller caller, Filter filter) {
        if (!filter.isSearch()) {
            return List.of();
        }
        var views = Arrays.stream(View.values()).map(filter::in).filter(other -> !other.equals(filter));
        var over = Arrays.stream(Status.over()).map(filter::in).filter(other -> !other.equals(filter));
        return Stream.concat(views, over)
                .map(other -> new Elsewhere(other, count(caller, other)))
                .filter(found -> found.count() > 0)
                .toList();
    }

    /** The same search elsewhere, and how much it finds. */
    public record Elsewhere(Filter filter, int count) {}

    private Reader reader(Caller caller, boolean mine) {
        caller.must(CaseDuty.INBOX);
        return Reader.of(caller, mine, departments.organisation());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }
}
