package org.vieraugen.application.due;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.due.DueList.Filter;
import org.vieraugen.application.due.DueList.Line;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.CaseDuty;

/** What somebody owes and sees: at the desk of the own department, and on seats in any. */
@OnePerServer
public class OwnDue {
    private static final Comparator<Line> BY_DATE = Comparator.comparing(
                    (Line line) -> line.due().pausedSince().isPresent())
            .thenComparing(line -> line.due().on());

    private final DueList list;
    private final Departments departments;

    @Inject
    public OwnDue(DueList list, Departments departments) {
        this.list = list;
        this.departments = departments;
    }

    /**
     * As {@link DueList#list}.
     *
     * @throws org.vieraugen.domain.access.Denied when the caller has no desk
     */
    public List<Line> of(Caller caller, Filter filter, LocalDate day) {
        caller.must(CaseDuty.INBOX);
        var organisation = departments.organisation();
        var office = Reader.of(caller, false, organisation);
        if (!filter.mine() || office.own()) {
            return list.list(office, filter, day);
        }
        // Whoever works at a desk may be lent to review elsewhere.
        return Stream.concat(
                        list.list(office, filter, day).stream(),
                        list.list(Reader.of(caller, true, organisation), filter, day).stream())
                .distinct()
                .sorted(BY_DATE)
                .limit(DueList.MOST + 1)
                .toList();
    }
}
