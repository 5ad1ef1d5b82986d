package org.vieraugen.domain.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * The tables that stay when cases are gone, all of them: each counts by department, quarter and at most two dimensions, and shares no key with another (P4). Whatever
 * happened is counted once, in the quarter in which it happened. None counts by person, and what became of waits alone by the team that owes the answer (L10).
 */
public enum CountTable {
    SUBMITTED("category", "channel"),
    LANGUAGE("language"),
    IDENTITY("identity", "urgency"),
    /** Complaints about being treated worse since an earlier one (I6). */
    PROTECTED,
    /** Decisions that a second reviewer confirmed. */
    DECIDED_FIRST("outcome", "category"),
    /** Decisions of the ombudsperson. */
    DECIDED_FINAL("outcome", "category"),
    /** What became of a decision after a request for review. */
    DECIDED_AGAIN("outcome before", "outcome after"),
    CAUSE("cause", "stage"),
    REMEDY("kind", "stage"),
    REMEDY_DONE("kind", "in time or late"),
    /** How many decisions took how many minutes, in bands. */
    MINUTES("category", "band"),
    /** All minutes, and all their squares: for the mean and its spread. */
    MINUTES_SPENT("category", "sum or squares"),
    /** How many waited how many working days for a step, in bands. */
    WAITED("step", "band"),
    MISSED("deadline"),
    DISSENT("seat"),
    WAIVER,
    EXTENSION("category"),
    REVIEW_REQUESTED("category"),
    SATISFACTION("score", "category"),
    ENDED("state", "category"),
    /** What became of waits, by one thing at a time such as a channel, a team, a weekday; in the quarter in which they began (K6). */
    REACHED("by", "fate"),
    REACHED_DAYS("by", "working days"),
    REACHED_HOURS("by", "hours");

    private final String first;
    private final String second;

    CountTable() {
        this("", "");
    }

    CountTable(String first) {
        this(first, "");
    }

    CountTable(String first, String second) {
        this.first = first;
        this.second = second;
    }

    /** What it counts by, beside department and quarter. */
    public List<String> dimensions() {
        return Stream.of(first, second).filter(name -> !name.isEmpty()).toList();
    }
}
