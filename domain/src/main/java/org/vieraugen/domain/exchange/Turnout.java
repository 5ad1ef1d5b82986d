package org.vieraugen.domain.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who was at a session, once it was held.
 *
 * @param attended how many each organisation sent; nobody before it is said that the session was held
 * @param late the day on which that was said, when it was missed already or a week was over (E1)
 */
public record Turnout(List<Attendance> attended, Optional<LocalDate> late) {
    static final Turnout NONE = new Turnout(List.of(), Optional.empty());

    public Turnout {
        attended = List.copyOf(attended);
    }

    /** How many people were there. */
    public int people() {
        return attended.stream().mapToInt(Attendance::people).sum();
    }

    /**
     * That a session voted on something.
     *
     * @param on what, such as the number of a resolution
     * @param people how many voted; 0 where nobody counted them
     */
    public record Voted(String on, int people) {}
}
