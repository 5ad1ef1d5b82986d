package org.vieraugen.domain.reach;

/** What arrived and waits for a word of the office. */
public enum Arrival {
    COMPLAINT,
    /** Written by a complainant of their own accord; what answers a question of the office waits for nothing. */
    MESSAGE,
    /** A request to a team. */
    REQUEST,
    /** A mail that was put before a person. */
    MAIL
}
