package org.vieraugen.domain.decision;

/** Why it went wrong. */
public enum Cause {
    STAFFING,
    IT,
    MISSING_INFORMATION,
    LANGUAGE,
    UNCLEAR_RULE,
    APPOINTMENT_CAPACITY,
    CONDUCT,
    WRONG_DECISION,
    THIRD_PARTY,
    NONE
}
