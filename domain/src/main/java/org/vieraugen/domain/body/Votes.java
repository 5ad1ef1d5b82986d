package org.vieraugen.domain.body;

import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.journal.Act;

/** How a body voted. */
public record Votes(int yes, int no, int abstentions) {
    /** The most of each. */
    public static final int MOST = Body.MOST_MEMBERS;

    /** @throws Malformed for a number below nought or above {@value #MOST} */
    public Votes {
        require("yes", yes);
        require("no", no);
        require("abstentions", abstentions);
    }

    private static void require(String field, int number) {
        if (number < 0 || number > MOST) {
            throw new Malformed(field, "out-of-range", "must be a number from 0 to " + MOST);
        }
    }

    public int cast() {
        return yes + no + abstentions;
    }

    /** The entry for the journal, with the votes. */
    Act noted(Act act) {
        return act.with("yes", yes).with("no", no).with("abstentions", abstentions);
    }

    /** Whether more said yes than no; abstentions are on neither side. */
    public boolean isCarried() {
        return yes > no;
    }
}
