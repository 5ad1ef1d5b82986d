package org.vieraugen.application.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.Folding;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Organisation;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.StaffKey;

/** The staff's list of work, straight from the rows. */
public interface Inbox {
    /** How many rows a page has. */
    int PAGE = 50;

    /** From so many on complaints are not counted any more. */
    int MOST_COUNTED = 1_000;

    /** Ways to look at the open complaints. */
    enum View {
        /** The next step is the reader's. */
        MY_TURN,
        URGENT,
        OVERDUE,
        /** Nobody is eligible to review them (F6). */
        WAITING,
        ALL
    }

    /** One line; no text of anybody. */
    record Line(
            String reference,
            String status,
            String category,
            String language,
            String channel,
            boolean urgent,
            boolean shielded,
            boolean waiting,
            Optional<LocalDate> due,
            Instant submittedAt,
            Optional<String> firstReviewer,
            Optional<String> secondReviewer,
            int version) {}

    /** @param next where the next page begins, absent on the last */
    record Page(List<Line> lines, Optional<String> next) {}

    /**
     * What is asked for.
     *
     * @param status one status, or all that are not over
     * @param person who is named, handled the procedure, or reviews
     * @param words words of the complaint, all of which must occur
     */
    record Filter(View view, boolean mine, Optional<Status> status, Optional<StaffKey> person, Optional<String> words) {
        public Filter {
            // What holds no word finds nothing out.
            words = words.filter(text -> !Folding.words(text).isEmpty());
        }

        /** Whether something is looked for, and not only listed. */
        public boolean isSearch() {
            return person.isPresent() || words.isPresent();
        }
    }

    /**
     * Who asks, with all from which the domain says what this person may see ({@link org.vieraugen.domain.complaint.Sight}).
     *
     * @param home the department in whose chart the person stands
     * @param own only complaints on whose seats this person is, or which the person may countersign
     * @param keys all keys of the person, who may stand in the chart twice
     * @param departments whose complaints may be among them: a lent reviewer has seats elsewhere
     * @param line the person, and everybody above and below
     * @param mates who works in a team of the person
     * @param excludingTeams departments in which working in one team excludes (C4)
     * @param lent whether the person reviews for other departments, too
     */
    record Reader(
            DepartmentKey home,
            StaffKey who,
            Set<Role> roles,
            boolean own,
            Set<StaffKey> keys,
            Set<DepartmentKey> departments,
            Set<StaffKey> line,
            Set<StaffKey> mates,
            Set<DepartmentKey> excludingTeams,
            boolean lent) {
        /** Such a reader, from the organisation as it is now. */
        public static Reader of(Caller caller, boolean own, Organisation organisation) {
            var who = caller.staff();
            var chart = organisation.chart();
            var home = organisation.home(who);
            var line = new HashSet<>(chart.above(who));
            line.addAll(chart.below(who));
            line.addAll(chart.keysOf(who));
            boolean onlyOwn = own || OFFICE.stream().noneMatch(caller::is);
            return new Reader(
                    home,
                    who,
                    caller.roles(),
                    onlyOwn,
                    chart.keysOf(who),
                    onlyOwn
                            ? organisation.departments().stream()
                                    .map(Department::key)
                                    .collect(Collectors.toSet())
                            : Set.of(home),
                    line,
                    Set.copyOf(chart.teamMates(who)),
                    organisation.departments().stream()
                            .filter(department -> department.sameTeam() == SameTeam.EXCLUDING)
                            .map(Department::key)
                            .collect(Collectors.toSet()),
                    organisation.department(home).lendsReviewers());
        }

        private static final Set<Role> OFFICE =
                Set.of(Role.COORDINATOR, Role.OMBUDSPERSON, Role.DEPUTY, Role.LAST_SEAT);
    }

    /**
     * Urgent first, then by due date.
     *
     * @param after where the page begins, as an earlier page said
     */
    Page page(Reader reader, Filter filter, LocalDate today, Optional<String> after);

    /** How many complaints each view has, up to {@link #MOST_COUNTED}. */
    Map<View, Integer> counts(Reader reader, LocalDate today);
}
