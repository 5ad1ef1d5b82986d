package org.vieraugen.domain.question;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Proposed;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.StaffKey;

/**
 * An answer that one person wrote, and what another said of it. Only a confirmed one is an answer of the office (F9).
 *
 * @param number from 1 in its question
 */
public record Reply(int number, String text, StaffKey by, Instant at, Optional<SecondWord> answer)
        implements Proposed<Reply> {
    /** The longest an answer may be, in code points. */
    public static final int MOST_TEXT = 20_000;

    /** @throws Malformed for what is empty or too long */
    public Reply {
        Text.required("text", text, MOST_TEXT);
        // What is stored must come back the same from any store.
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static Reply written(int number, String text, Actor by) {
        return new Reply(number, text, by.who(), by.at(), Optional.empty());
    }

    @Override
    public Reply after(SecondWord word) {
        return new Reply(number, text, by, at, Optional.of(word));
    }
}
