package org.vieraugen.persistence.complaint;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.vieraugen.application.department.Departments;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.department.SqlAbsences;
import org.vieraugen.persistence.figure.FigureRows;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.JpaJournal;

/** Complaints in PostgreSQL, put together as the server does it, over one connection. */
final class Stores {
    private Stores() {}

    static JpaComplaints over(
            EntityManager rows,
            Sql sql,
            Keys keys,
            Departments departments,
            Clock clock,
            JpaJournal journal,
            Shades shades) {
        var sights = new ComplaintSights(departments, new SqlAbsences(sql, keys), clock, shades);
        var certificates = new ErasureCertificates(journal);
        return new JpaComplaints(
                sql,
                new ComplaintReader(rows, journal, keys, certificates),
                new ComplaintWriter(rows, sql, keys, clock, journal, sights, new FigureRows(sql, keys), departments),
                new SealedIdentities(sql, keys),
                sights,
                certificates,
                new ReferenceNumbers(sql, keys));
    }
}
