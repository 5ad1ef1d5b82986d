package org.vieraugen.persistence.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.journal.Journal.Broken;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.persistence.Sql;

/** Walks all chains in one pass and stops at the first entry that does not hold. */
final class Chains {
    /** Where each chain ends: those of complaints, and those of the departments' desks. */
    private static final String ENDS =
            "(SELECT department, id, reference, journal_count, journal_head FROM complaint UNION ALL SELECT department, '"
                    + Lines.DESK + "', 'desk', journal_count, journal_head FROM desk_chain)";

    private final Sql sql;
    private @Nullable Broken found;
    private @Nullable UUID complaint;
    private Hash head = Hash.ZERO;
    private int number;
    private int expected;
    private String department = "";
    private String reference = "";

    Chains(Sql sql) {
        this.sql = sql;
    }

    Optional<Broken> firstBroken() {
        sql.each(
                "SELECT c.department, c.id, c.reference, c.journal_count, c.journal_head, j.complaint, j.number, j.kind, j.part, j.staff, j.role,"
                        + " j.at, j.facts, j.hash FROM " + ENDS
                        + " c LEFT JOIN journal j ON j.department = c.department AND j.complaint = c.id"
                        + " ORDER BY c.department, c.id, j.number",
                this::check);
        if (found == null) {
            cutOff();
        }
        if (found == null) {
            sql.first(
                            "SELECT j.department, j.complaint, j.number FROM journal j LEFT JOIN " + ENDS
                                    + " c ON c.department = j.department"
                                    + " AND c.id = j.complaint WHERE c.id IS NULL ORDER BY j.department, j.complaint, j.number LIMIT 1",
                            row -> new Broken(
                                    row.getString(1), row.getString(2), row.getInt(3), "its complaint is gone"))
                    .ifPresent(broken -> found = broken);
        }
        return Optional.ofNullable(found);
    }

    private boolean check(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        if (!id.equals(complaint)) {
            if (cutOff()) {
                return false;
            }
            complaint = id;
            department = row.getString("department");
            reference = row.getString("reference");
            expected = row.getInt("journal_count");
            head = Hash.ZERO;
            number = 0;
        }
        number++;
        if (row.getObject("complaint") == null || row.getInt("number") != number) {
            return broken(row, "the entry is missing");
        }
        try {
            var entry = JpaJournal.entry(row, head);
            if (!entry.holds()) {
                return broken(row, "its hash does not fit its content and the entry before");
            }
            head = entry.hash();
        } catch (IllegalArgumentException | IllegalStateException | org.vieraugen.domain.Malformed e) {
            return broken(row, "it cannot be read");
        }
        if (number == row.getInt("journal_count") && !head.equals(Hash.wrap(row.getBytes("journal_head")))) {
            return broken(row, "the complaint remembers another end of its chain");
        }
        if (number > row.getInt("journal_count")) {
            return broken(row, "the complaint knows of no such entry");
        }
        return true;
    }

    /** Whether the chain just left ended before its complaint says. */
    private boolean cutOff() {
        if (number < expected) {
            found = new Broken(department, reference, number + 1, "the entry is missing");
        }
        return number < expected;
    }

    private boolean broken(ResultSet row, String why) throws SQLException {
        found = new Broken(row.getString("department"), row.getString("reference"), number, why);
        return false;
    }
}
