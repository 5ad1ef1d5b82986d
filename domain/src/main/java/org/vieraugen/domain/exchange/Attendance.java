package org.vieraugen.domain.exchange;

import org.vieraugen.domain.Malformed;

/**
 * How many people an organisation sent to a session; who they are is nobody's business here.
 *
 * @param people from 1 to {@value #MOST}
 */
public record Attendance(String organisation, int people) {
    public static final int MOST = 500;

    /** @throws Malformed for a number out of range */
    public Attendance {
        if (people < 1 || people > MOST) {
            throw new Malformed("people", "out-of-range", "must be a number from 1 to " + MOST);
        }
    }
}
