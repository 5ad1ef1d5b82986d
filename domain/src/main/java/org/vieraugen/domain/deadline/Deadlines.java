package org.vieraugen.domain.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vieraugen.domain.RuleBroken;

/** All that is and was owed in one complaint. At most one deadline of a kind is open. */
public record Deadlines(List<Deadline> all) {
    public static final Deadlines NONE = new Deadlines(List.of());

    public Deadlines {
        all = List.copyOf(all);
    }

    /** The open deadline that ends first. */
    public Optional<Deadline> next() {
        return all.stream().filter(Deadline::isOpen).min(Comparator.comparing(Deadline::due));
    }

    public Optional<Deadline> open(DeadlineKind kind) {
        return all.stream().filter(d -> d.kind() == kind && d.isOpen()).findFirst();
    }

    /** Starts a deadline; an open one of the same kind stays as it is, since nothing is gained by asking twice. */
    public Deadlines start(Deadline deadline) {
        if (open(deadline.kind()).isPresent()) {
            return this;
        }
        var more = new ArrayList<>(all);
        more.add(deadline);
        return new Deadlines(more);
    }

    public Deadlines fulfil(DeadlineKind kind, LocalDate today) {
        return each(d -> d.kind() == kind && d.isOpen() ? d.fulfil(today) : d);
    }

    /** Nothing is owed any more: withdrawn, redirected or closed. */
    public Deadlines fulfilAll(LocalDate today) {
        return each(d -> d.isOpen() ? d.fulfil(today) : d);
    }

    /** The complainant owes an answer: what the department owes stands still. */
    public Deadlines pause(LocalDate today) {
        return each(d -> d.isOpen() && d.kind().owedByDepartment() ? d.pause(today) : d);
    }

    public Deadlines resume(LocalDate today, WorkingDays calendar) {
        return each(d -> d.isOpen() ? d.resume(today, calendar) : d);
    }

    /**
     * Moves the next deadline the department owes, once in a complaint, within the term of {@link DeadlineKind#EXTENSION}.
     *
     * @throws RuleBroken when nothing can be extended, or the new date lies outside
     */
    public Deadlines extend(LocalDate until, boolean urgent, Terms terms) {
        var now = all.stream()
                .filter(d -> d.isOpen() && (d.kind() == DeadlineKind.FINDING || d.kind() == DeadlineKind.SECOND_REVIEW))
                .min(Comparator.comparing(Deadline::due))
                .orElseThrow(() -> new RuleBroken(
                        "deadline",
                        "no-open-deadline",
                        "only an open deadline for the finding or the second review can be extended"));
        var latest = terms.calendar().after(now.due(), terms.length(DeadlineKind.EXTENSION, urgent));
        if (!until.isAfter(now.due()) || until.isAfter(latest)) {
            throw new RuleBroken(
                    "deadline",
                    "date-outside",
                    "the new date must lie after " + now.due() + " and no later than " + latest,
                    now.due(),
                    latest);
        }
        return each(d -> d.equals(now) ? d.until(until) : d);
    }

    /** Moves an open deadline to another day. */
    public Deadlines until(DeadlineKind kind, LocalDate day) {
        return each(d -> d.kind() == kind && d.isOpen() ? d.until(day) : d);
    }

    private Deadlines each(UnaryOperator<Deadline> change) {
        return new Deadlines(all.stream().map(change).toList());
    }
}
