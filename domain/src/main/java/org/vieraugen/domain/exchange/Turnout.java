package org.vieraugen.domain.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;

/**
 * Who was at a session, once it was held.
 *
 * @param attended how many each organisation sent; nobody before it is said that the session was held
 * @param late the day on which that was said, when it was missed already or a week was over (E1)
 * @param entry what one person said late, and what another one made of it
 */
public record Turnout(List<Attendance> attended, Optional<LocalDate> late, Optional<LateEntry> entry) {
    static final Turnout NONE = new Turnout(List.of(), Optional.empty(), Optional.empty());

    /** Who says late that a session was held, and who confirms it. */
    public static final TwoPeople TWO = new TwoPeople(
            "F9", ExchangeDuty.KEEP_EXCHANGE.roles(), ExchangeDuty.KEEP_EXCHANGE.roles(), Optional.empty());

    public Turnout {
        attended = List.copyOf(attended);
    }

    /** How many people were there. */
    public int people() {
        return attended.stream().mapToInt(Attendance::people).sum();
    }

    /** What waits for a second person. */
    public Optional<LateEntry> waiting() {
        return entry.filter(one -> one.answer().isEmpty());
    }

    /** The same with that entry. */
    Turnout with(LateEntry next) {
        return new Turnout(attended, late, Optional.of(next));
    }

    /**
     * That one person says late that a session was held: by it a missed interval would be a kept one, and so another person confirms it (F9).
     *
     * @param attended how many each organisation sent
     * @param left the topics that were not reached
     * @param answer what the second person said
     */
    public record LateEntry(
            List<Attendance> attended, List<TopicKey> left, StaffKey by, Instant at, Optional<SecondWord> answer) {
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

        LateEntry answered(SecondWord word) {
            return new LateEntry(attended, left, by, at, Optional.of(word));
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
