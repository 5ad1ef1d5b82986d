package org.vieraugen.application.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.domain.Folding;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Status;
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
        /** The reader is mentioned in a note and has not opened the complaint since; also one that is over, or of which an earlier part is all that the reader has. */
        MENTIONED,
        ALL
    }

    /** In which order complaints are listed. */
    enum Order {
        /** Urgent first, then by the next deadline. */
        DUE,
        /** What was stored first. */
        OLDEST,
        NEWEST
    }

    /**
     * One line; no text of anybody.
     *
     * @param due when the next deadline is over
     */
    record Line(
            String reference,
            String status,
            String category,
            String language,
            String channel,
            Marks marks,
            Optional<LocalDate> due,
            Instant submittedAt,
            Reviewers reviewers,
            int version) {}

    /**
     * What stands out in the list.
     *
     * @param shielded whether staff are warned before they read it
     * @param waiting whether nobody is eligible to review it (F6)
     * @param mentioned whether the reader is mentioned in a note and has not opened it since
     */
    record Marks(boolean urgent, boolean shielded, boolean waiting, boolean mentioned) {}

    /** The keys of those who hold the two seats. */
    record Reviewers(Optional<String> firstReviewer, Optional<String> secondReviewer) {}

    /** @param next where the next page begins, absent on the last */
    record Page(List<Line> lines, Optional<String> next) {}

    /**
     * What is asked for.
     *
     * @param status one status, or all that are not over
     * @param person who is named, handled the procedure, or reviews
     * @param words words of the complaint, all of which must occur
     */
    record Filter(
            View view,
            boolean mine,
            Optional<Status> status,
            Optional<StaffKey> person,
            Optional<String> words,
            Order order) {
        public Filter(
                View view, boolean mine, Optional<Status> status, Optional<StaffKey> person, Optional<String> words) {
            this(view, mine, status, person, words, Order.DUE);
        }

        public Filter {
            // What holds no word finds nothing out.
            words = words.filter(text -> !Folding.words(text).isEmpty());
        }

        /** The same in another view, of any status that is not over. */
        public Filter in(View other) {
            return new Filter(other, mine, Optional.empty(), person, words, order);
        }

        /** The same among all complaints of that status. */
        public Filter in(Status other) {
            return new Filter(View.ALL, mine, Optional.of(other), person, words, order);
        }

        /** Whether something is looked for, and not only listed. */
        public boolean isSearch() {
            return person.isPresent() || words.isPresent();
        }
    }

    /**
     * In the filter's order.
     *
     * @param after where the page begins, as an earlier page said
     */
    Page page(Reader reader, Filter filter, LocalDate today, Optional<String> after);

    /** How many complaints each of these lists has, up to {@link #MOST_COUNTED}; what they search for alike is looked up once for all of them. */
    Map<Filter, Integer> countEach(Reader reader, Collection<Filter> lists, LocalDate today);

    /** How many complaints each view has, up to {@link #MOST_COUNTED}. */
    Map<View, Integer> counts(Reader reader, LocalDate today);
}
