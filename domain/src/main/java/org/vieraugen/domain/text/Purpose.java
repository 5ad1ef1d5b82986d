package org.vieraugen.domain.text;

/** What a text module is for. */
public enum Purpose {
    /** A reply to the complainant. */
    REPLY(true),
    /** A question to the complainant. */
    QUESTION(true),
    /** The reasons of a finding, which the complainant reads with the decision. */
    FINDING(true),
    /** What stays in the office. */
    NOTE(false);

    private final boolean goesOut;

    Purpose(boolean goesOut) {
        this.goesOut = goesOut;
    }

    /** Whether complainants read it, so that it takes two people (F9). */
    public boolean goesOut() {
        return goesOut;
    }
}
