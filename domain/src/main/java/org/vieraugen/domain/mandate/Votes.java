package org.vieraugen.domain.mandate;

import org.vieraugen.domain.Malformed;

/** How a council voted on one point. */
public record Votes(int yes, int no, int abstentions) {
    /** More members than any council has. */
    public static final int MOST = 1_000;

    /** @throws Malformed for less than none, for more than {@value #MOST}, and when nobody voted */
    public Votes {
        require("yes", yes);
        require("no", no);
        require("abstentions", abstentions);
        if (yes + no + abstentions == 0) {
            throw new Malformed("yes", "missing", "somebody voted");
        }
    }

    private static void require(String field, int votes) {
        if (votes < 0 || votes > MOST) {
            throw new Malformed(field, "out-of-range", "must be from 0 to " + MOST);
        }
    }
}
