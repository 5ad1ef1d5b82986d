package org.vieraugen.application.journal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.Journal.Filter;
import org.vieraugen.application.journal.Journal.Line;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;

/** What the auditor reads of the own department's journal, and takes along; each export is noted itself. */
@OnePerServer
@Transactional
public class ReadJournal {
    /** How many entries a page has. */
    public static final int PAGE = 100;

    /** How many days are shown when no period is asked for. */
    public static final int USUAL_DAYS = 7;

    private static final int LONGEST_DAYS = 366;
    private static final int PIECE = 1_000;

    private final Journal journal;
    private final DeskJournal desk;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadJournal(Journal journal, DeskJournal desk, Departments departments, Clock clock) {
        this.journal = journal;
        this.desk = desk;
        this.departments = departments;
        this.clock = clock;
    }

    /** What is asked for; whatever is empty does not matter. */
    public record Wanted(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Reference> reference,
            Optional<StaffKey> staff,
            Optional<Journal.Group> group) {}

    /** @param next where the next page begins */
    public record Page(Filter filter, List<Line> lines, Optional<String> next) {}

    /**
     * The newest first.
     *
     * @param after where the page begins, as an earlier page said
     * @throws Malformed for a period that ends before it begins, or is longer than a year
     */
    public Page page(Caller caller, Wanted wanted, Optional<String> after) {
        caller.must(OfficeDuty.READ_JOURNAL);
        var filter = filter(caller, wanted);
        var lines = journal.lines(filter, after, PAGE + 1);
        boolean more = lines.size() > PAGE;
        var shown = more ? lines.subList(0, PAGE) : lines;
        return new Page(filter, shown, more ? Optional.of(shown.get(PAGE - 1).place()) : Optional.empty());
    }

    /** Notes that it is taken along; {@link #each} then hands it out. */
    public Filter export(Caller caller, Wanted wanted) {
        caller.must(OfficeDuty.READ_JOURNAL);
        var filter = filter(caller, wanted);
        var facts = new TreeMap<String, Object>(Map.of("from", filter.from(), "to", filter.to()));
        wanted.reference().ifPresent(reference -> facts.put("reference", reference));
        wanted.staff().ifPresent(staff -> facts.put("of", staff));
        wanted.group().ifPresent(group -> facts.put("group", group));
        desk.note(caller.staff(), caller.roles(), AccessEntries.EXPORTED, facts);
        return filter;
    }

    /** Every entry of an export, the newest first, any number of them; while the reader is slow, no connection to the database waits for it. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void each(Filter filter, Consumer<Line> reader) {
        var lines = journal.lines(filter, Optional.empty(), PIECE);
        while (!lines.isEmpty()) {
            lines.forEach(reader);
            lines = lines.size() < PIECE
                    ? List.of()
                    : journal.lines(filter, Optional.of(lines.get(PIECE - 1).place()), PIECE);
        }
    }

    private Filter filter(Caller caller, Wanted wanted) {
        var today = LocalDate.ofInstant(clock.instant(), Terms.ZONE);
        var to = Days.near("to", wanted.to().orElse(today));
        // Of one complaint everything is wanted, unless somebody says otherwise.
        var from = wanted.from().orElse(to.minusDays(wanted.reference().isPresent() ? LONGEST_DAYS : USUAL_DAYS));
        Days.near("from", from);
        if (from.isAfter(to)) {
            throw new Malformed("to", "in-the-past", "the period ends before it begins");
        }
        if (from.isBefore(to.minusDays(LONGEST_DAYS))) {
            throw new Malformed("from", "out-of-range", "a period has at most " + LONGEST_DAYS + " days");
        }
        var organisation = departments.organisation();
        return new Filter(
                Reader.of(caller, false, organisation),
                organisation.home(caller.staff()),
                from,
                to,
                wanted.reference(),
                wanted.staff(),
                wanted.group());
    }
}
