package org.vieraugen.domain.body;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.act.Proposed;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.StaffKey;

/**
 * What a temporary body leaves behind, handed in after its end (E6).
 *
 * @param title up to {@value #MOST_TITLE} characters
 * @param text up to 20,000 characters
 * @param day on which it was handed in, by the second person
 */
public record ClosingReport(String title, String text, LocalDate day) {
    /** The longest a title may be, in code points. */
    public static final int MOST_TITLE = 200;

    /** How the debt of a report stands; nobody enters it, the days say it. */
    public enum State {
        /** Of a body without a last day, or one that ended before reports were owed. */
        NOT_OWED,
        /** The body is still at work. */
        TO_COME,
        OWED,
        HANDED_IN,
        /** Handed in after the day on which it was due. */
        HANDED_IN_LATE,
        MISSED
    }

    /**
     * A report as one person wrote it, and what another made of it (F9). Nothing of it goes away.
     *
     * @param number from 1 in its body
     */
    public record Draft(int number, String title, String text, StaffKey by, Instant at, Optional<SecondWord> answer)
            implements Proposed<Draft> {
        public Draft {
            // What is stored must come back the same from any store.
            at = at.truncatedTo(ChronoUnit.MILLIS);
        }

        @Override
        public Draft after(SecondWord word) {
            return new Draft(number, title, text, by, at, Optional.of(word));
        }
    }

    /** @throws Malformed for a title or a text that is empty or too long */
    public ClosingReport {
        Text.required("title", title, MOST_TITLE);
        Text.required("text", text, Text.MOST);
    }
}
