package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.JpaJournal;

/** Puts a complaint together from its rows. */
@OnePerServer
public class ComplaintReader {
    private final EntityManager rows;
    private final JpaJournal journal;
    private final Keys keys;
    private final ErasureCertificates certificates;

    @Inject
    public ComplaintReader(EntityManager rows, JpaJournal journal, Keys keys, ErasureCertificates certificates) {
        this.rows = rows;
        this.journal = journal;
        this.keys = keys;
        this.certificates = certificates;
    }

    Optional<ComplaintRow> row(String field, Object value) {
        return rows.createQuery("SELECT c FROM ComplaintRow c WHERE c." + field + " = :value", ComplaintRow.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    Optional<ComplaintRow> row(ComplaintRow.Key key) {
        return Optional.ofNullable(rows.find(ComplaintRow.class, key));
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
        return row.toDomain(
                key,
                told,
                leaves,
                journal.parts(new DepartmentKey(row.department), new Subject(Complaint.KIND, row.id)));
    }
}
