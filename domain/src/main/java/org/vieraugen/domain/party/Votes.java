package org.vieraugen.domain.party;

import org.vieraugen.domain.Malformed;

/**
 * How people voted on something.
 *
 * @param yes from 0 to {@value #MOST}, as the others
 */
public record Votes(int yes, int no, int abstentions) {
    /** More members than any council has. */
    public static final int MOST = 1_000;

    /** @throws Malformed for a number below nought or above {@value #MOST}, and when nobody voted */
    public Votes {
        require("yes", yes);
        require("no", no);
        require("abstentions", abstentions);
        if (yes + no + abstentions == 0) {
            throw new Malformed("yes", "missing", "somebody voted");
        }
    }

    private static void require(String field, int number) {
        if (number < 0 || number > MOST) {
            throw new Malformed(field, "out-of-range", "must be a number from 0 to " + MOST);
        }
    }

    /** How many voted, those who abstained among them. */
    public int cast() {
        return yes + no + abstentions;
    }

    /** Whether more said yes than no; abstentions are on neither side. */
    public boolean isCarried() {
        return yes > no;
    }
}
