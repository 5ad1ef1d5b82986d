package org.vieraugen.domain.mandate;

import java.time.LocalDate;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Text;

/** One stop of a paper on its way through the bodies of a council, and what came of it there. */
public record Station(String body, LocalDate day, Result result) {
    /** The longest the body's name may be, in code points. */
    public static final int MOST = 200;

    /** What a body did with a paper. */
    public enum Result {
        PLANNED,
        REFERRED,
        RECOMMENDED,
        ADOPTED,
        ADOPTED_AS_CHANGED,
        REJECTED,
        WITHDRAWN,
        NOTED,
        POSTPONED
    }

    public Station {
        Text.required("body", body, MOST);
        Days.near("day", day);
    }

    /** Whether it is the same body on the same day, whatever comes of it. */
    boolean isSameStop(Station other) {
        return body.equals(other.body) && day.equals(other.day);
    }
}
