package org.vieraugen.domain.figure;

/** A step of the course that somebody waited for; counted in working days of the department. */
public enum Wait {
    /** From submission until a person replied. */
    FIRST_REPLY,
    /** Until the first finding; while the complainant owes an answer, nothing is counted. */
    FINDING,
    /** From that finding until the second pair of eyes agreed or did not. */
    SECOND_REVIEW,
    /** From submission until the first decision, everything included: what the complainant waited. */
    DECISION,
    /** From a second dissent or a request for review until the decision that is final. */
    OMBUDS
}
