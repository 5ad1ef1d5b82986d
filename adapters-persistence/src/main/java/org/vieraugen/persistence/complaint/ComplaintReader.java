package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;

/** Puts a complaint together from its rows. */
@OnePerServer
public class ComplaintReader {
    private final EntityManager rows;
    private final Sql sql;
    private final Keys keys;
    private final ErasureCertificates certificates;

    @Inject
    public ComplaintReader(EntityManager rows, Sql sql, Keys keys, ErasureCertificates certificates) {
        this.rows = rows;
        this.sql = sql;
        this.keys = keys;
        this.certificates = certificates;
    }

    Optional<ComplaintRow> row(String field, Object value) {
        return rows.createQuery("SELECT c FROM ComplaintRow c WHERE c." + field + " = :value", ComplaintRow.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    Complaint find(ComplaintRow.Key key) {
        return toDomain(rows.find(ComplaintRow.class, key));
    }

    /** @throws Erased when nothing is left but what the journal says */
    Complaint toDomain(ComplaintRow row) {
        if (row.erasedAt != null) {
            throw new Erased(certificates.of(new DepartmentKey(row.department), row.id, row.reference));
        }
        // Read anew, so that within one transaction nothing is kept between reading and following.
        rows.detach(row);
        var key = DataKey.unwrap(keys, row.id, row.dataKey);
        var told = rows.find(SubmissionRow.class, new SubmissionRow.Key(row.department, row.id));
        var leaves = rows.createQuery(
                        "SELECT l FROM LeafRow l WHERE l.department = :department AND l.complaint = :id ORDER BY l.number",
                        LeafRow.class)
                .setParameter("department", row.department)
                .setParameter("id", row.id)
                .getResultStream()
                .map(leaf -> leaf.open(key))
                .toList();
        return row.toDomain(key, told, leaves, parts(row.department, row.id));
    }

    private List<Participation> parts(String department, UUID id) {
        return sql
                .list(
                        "SELECT DISTINCT staff, part FROM journal WHERE department = ? AND complaint = ? AND staff IS NOT NULL ORDER BY staff, part",
                        row -> Participation.here(new StaffKey(row.getString(1)), Part.valueOf(row.getString(2))),
                        department,
                        id)
                .stream()
                .filter(participation -> participation.part().makesParticipant())
                .toList();
    }
}
