package org.vieraugen.persistence.complaint;

import java.util.Collection;
import java.util.List;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.due.Due;
import org.vieraugen.persistence.Statements;

/** What is due in a complaint, as rows beside it; written with each step, so that a board opens no complaint. */
final class DueRows {
    private static final String DELETE = "DELETE FROM due WHERE department = ? AND complaint = ?";
    private static final String INSERT =
            "INSERT INTO due (department, complaint, place, kind, begun_on, due_on, paused_on, misses, roles, holder, except_for, stands_in, uninvolved)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private DueRows() {}

    static void add(Statements statements, Complaint complaint, List<Due> all) {
        for (var due : all) {
            var owed = due.owed();
            statements.add(
                    INSERT,
                    complaint.submission().department().text(),
                    complaint.id(),
                    due.place(),
                    due.kind().name(),
                    due.start(),
                    due.on(),
                    due.pausedSince().orElse(null),
                    due.kind().canBeMissed(),
                    texts(owed.roles()),
                    owed.holder().map(StaffKey::text).orElse(null),
                    texts(owed.except()),
                    owed.standsIn().map(Role::name).orElse(null),
                    owed.uninvolved());
        }
    }

    /** In place of those that were there. */
    static void replace(Statements statements, Complaint complaint, List<Due> all) {
        statements.add(DELETE, complaint.submission().department().text(), complaint.id());
        add(statements, complaint, all);
    }

    private static String[] texts(Collection<?> all) {
        return all.stream().map(Object::toString).sorted().toArray(String[]::new);
    }
}
