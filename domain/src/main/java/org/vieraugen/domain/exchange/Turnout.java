package org.vieraugen.domain.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.act.Proposed;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;

/**
 * Who was at a session, once it was held.
 *
 * @param attended how many each organisation sent; nobody while nobody says that the session was held
 * @param late the day on which that was said, when it was missed already or a week was over (E1)
 * @param entries what was said late, with the second person's answers, in its order
 */
public record Turnout(List<Attendance> attended, Optional<LocalDate> late, List<LateEntry> entries) {
    static final Turnout NONE = new Turnout(List.of(), Optional.empty(), List.of());

    /** Who says late whether a session was held, and who confirms it. */
    public static final TwoPeople TWO = new TwoPeople(
            "F9", ExchangeDuty.KEEP_EXCHANGE.roles(), ExchangeDuty.KEEP_EXCHANGE.roles(), Optional.empty());

    public Turnout {
        attended = List.copyOf(attended);
        entries = List.copyOf(entries);
    }

    /** How many people were there. */
    public int people() {
        return attended.stream().mapToInt(Attendance::people).sum();
    }

    /** What waits for a second person. */
    public Optional<LateEntry> waiting() {
        return Proposed.waiting(entries.stream());
    }

    /** What was said late the last time. */
    public Optional<LateEntry> last() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** Since when everybody reads that it was not held, though that had been said at first; empty where it was held, or nobody ever said so. */
    public Optional<LocalDate> corrected() {
        return entries.stream()
                .filter(LateEntry::isConfirmed)
                .reduce((earlier, later) -> later)
                .filter(one -> !one.held())
                .flatMap(Proposed::given);
    }

    /** The same, when something more was said of it. */
    Turnout and(LateEntry further) {
        return new Turnout(attended, late, Proposed.and(entries, further));
    }

    /** The same, when what was said was answered. */
    Turnout with(LateEntry answered) {
        return new Turnout(attended, late, Proposed.with(entries, answered));
    }

    /**
     * That one person says late whether a session was held, and another person confirms it (F9): that it was, since a missed interval would be a kept one by it; or that it was not, though everybody has read that it was.
     *
     * @param number from 1 among those of its session
     * @param held which of both
     * @param attended how many each organisation sent; nobody where it was not held
     * @param left the topics that were not reached
     * @param reason why it is said that it was not held, up to {@value ExchangeSession#MOST_REASON} characters; empty where it was
     */
    public record LateEntry(
            int number,
            boolean held,
            List<Attendance> attended,
            List<TopicKey> left,
            String reason,
            StaffKey by,
            Instant at,
            Optional<SecondWord> answer)
            implements Proposed<LateEntry> {
        public LateEntry {
            attended = List.copyOf(attended);
            left = List.copyOf(left);
            // What is stored must come back the same from any store.
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }

        /** The day on which it was said. */
        public LocalDate day() {
            return LocalDate.ofInstant(at, Terms.ZONE);
        }

        @Override
        public LateEntry after(SecondWord word) {
            return new LateEntry(number, held, attended, left, reason, by, at, Optional.of(word));
        }
    }

    /**
     * That a session voted on something.
     *
     * @param on what, such as the number of a resolution
     * @param people how many voted; 0 where nobody counted them
     */
    public record Voted(String on, int people) {}
}
