package org.vieraugen.domain.identity;

import org.vieraugen.domain.RuleBroken;

/** What a complaint's code opens. Staff have seen the first code of a complaint that they wrote down, and must not act with it as the complainant (I9). */
public enum CodeScope {
    /** How far the complaint is, and nothing that anybody wrote. */
    STATUS,
    EVERYTHING;

    /** @throws RuleBroken I9 for a code that only shows the status */
    public void requireEverything() {
        if (this != EVERYTHING) {
            throw new RuleBroken(
                    "I9",
                    "code-shows-status",
                    "the office wrote this complaint down and has seen this code, so that it only shows how far the complaint is;"
                            + " reference and secret sentence bring a code that nobody else knows");
        }
    }
}
