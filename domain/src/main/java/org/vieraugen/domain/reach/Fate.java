package org.vieraugen.domain.reach;

/** What became of a wait. */
public enum Fate {
    /** Answered on the last day of the term at the latest. */
    IN_TIME,
    LATE,
    /** Withdrawn or closed before anybody of the office had answered. */
    UNANSWERED
}
