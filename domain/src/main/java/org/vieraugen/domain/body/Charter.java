package org.vieraugen.domain.body;

import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.party.TermOfOffice;

/**
 * As what a body is set up: all of it is public.
 *
 * @param name up to {@value #MOST_NAME} characters
 * @param mandate what it is there for, up to {@value #MOST_MANDATE} characters
 * @param term a body with a last day is temporary, and ends by itself with that day (E6)
 */
public record Charter(Kind kind, String name, String mandate, TermOfOffice term) {
    /** The longest a name may be, in code points. */
    public static final int MOST_NAME = 200;

    /** The longest a mandate may be, in code points. */
    public static final int MOST_MANDATE = 5_000;

    /** What sort of body it is. */
    public enum Kind {
        /** Of the council. */
        COMMITTEE,
        WORKING_GROUP,
        TASK_FORCE,
        ADVISORY_COUNCIL
    }

    /** @throws Malformed for a name or a mandate that is empty or too long */
    public Charter {
        Text.required("name", name, MOST_NAME);
        Text.required("mandate", mandate, MOST_MANDATE);
    }
}
