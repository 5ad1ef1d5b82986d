package org.vieraugen.persistence.complaint;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.testing.ComplaintsContract;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.testing.Office;

/** What the port promises, in a real database. */
class JpaComplaintsTest extends ComplaintsContract {
    private static StoredComplaints stored;

    @BeforeAll
    static void open() throws Exception {
        stored = new StoredComplaints(Office.office().organisation());
    }

    @AfterAll
    static void close() throws Exception {
        stored.close();
    }

    @Override
    protected Complaints complaints() {
        return stored.complaints();
    }

    @Override
    protected <T> T alone(Supplier<T> act) {
        try {
            return stored.alone(act);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void at(Instant moment) {
        stored.at(moment);
    }

    @Override
    protected List<Act> noted(Complaint complaint) {
        return alone(() -> stored.journal().of(complaint.submission().department(), complaint.subject())).stream()
                .map(Noted::act)
                .toList();
    }
}
