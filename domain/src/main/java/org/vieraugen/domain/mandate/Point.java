package org.vieraugen.domain.mandate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.party.Votes;

/**
 * One point of a paper: what it demands, and what the council made of it.
 *
 * @param number in the paper, such as {@code 1} or {@code 6a}
 * @param due by when
 * @param owes who shall do it, in the paper's words; may be empty
 * @param adopted whether the council adopted it; only then is it owed
 */
public record Point(
        String number, String demand, Optional<LocalDate> due, String owes, Optional<Votes> votes, boolean adopted) {
    /** The longest a demand may be, in code points. */
    public static final int MOST = 5_000;

    /** The longest it may say who owes it, in code points. */
    public static final int MOST_OWES = 300;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){0,2}[a-z]?");

    /** @throws Malformed for a number that is none, a demand that is empty or too long, or a day far away */
    public Point {
        if (!NUMBER.matcher(number).matches()) {
            throw new Malformed("point", "bad-number", "must be a number such as 1, 2.1 or 6a");
        }
        Text.required("demand", demand, MOST);
        due.ifPresent(day -> Days.near("due", day));
        Text.optional("owes", owes, MOST_OWES);
    }

    /** What a paper without points demands as a whole. */
    static Point whole(String demand) {
        return new Point("1", demand, Optional.empty(), "", Optional.empty(), false);
    }

    /** Whether {@code next} says the same and only adds what the council did since: a vote, that it adopted the point, a day where there was none. */
    boolean isContinuedBy(Point next) {
        return number.equals(next.number)
                && demand.equals(next.demand)
                && owes.equals(next.owes)
                && (due.isEmpty() || due.equals(next.due))
                && (votes.isEmpty() || votes.equals(next.votes))
                && (!adopted || next.adopted);
    }
}
