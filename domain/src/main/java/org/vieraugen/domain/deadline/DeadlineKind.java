package org.vieraugen.domain.deadline;

/** What is owed by a date; the defaults are those of the table "Deadlines". In working days unless said otherwise. */
public enum DeadlineKind {
    FIRST_REPLY(3, 1),
    FINDING(8, 3),
    SECOND_REVIEW(2, 1),
    /** How much later a date may be set, once. */
    EXTENSION(10, 2),
    ANSWER(5, 1),
    /** One uninvolved desk person says whether a possible name (C1) means this person. */
    SETTLE_NAME(1, 1),
    /** Whoever is complained about answers (F10, L5), inside the finding's term. */
    STATEMENT(4, 1),
    /** A second person confirms a proposal or refuses it (F9, F11); a challenge is decided (L7). */
    CONFIRMATION(2, 1),
    /** The ombudsperson's own decision is countersigned (F7). */
    COUNTERSIGNATURE(3, 1),
    OBJECTION(30, 30, Unit.DAYS),
    OMBUDS_DECISION(20, 5),
    /** After closing. */
    RETENTION(3, 3, Unit.YEARS);

    private final int usual;
    private final int urgent;
    private final Unit unit;

    DeadlineKind(int usual, int urgent) {
        this(usual, urgent, Unit.WORKING_DAYS);
    }

    DeadlineKind(int usual, int urgent, Unit unit) {
        this.usual = usual;
        this.urgent = urgent;
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    public Term defaultTerm() {
        return new Term(usual, urgent);
    }

    /**
     * Whether the department owes it: such a deadline warns, can be missed, and stands still while the complainant owes an answer. A
     * statement is not owed, since silence is declining (L5).
     */
    public boolean owedByDepartment() {
        return switch (this) {
            case OBJECTION, RETENTION, EXTENSION, STATEMENT -> false;
            default -> true;
        };
    }
}
