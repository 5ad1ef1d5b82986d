package org.vieraugen.persistence.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.stored.Stored;

/** What the complainant wrote, sealed. */
@Entity
@Table(name = "submission")
@IdClass(SubmissionRow.Key.class)
class SubmissionRow {
    private static final String PLACE = "submission";

    @Id
    String department;

    @Id
    UUID complaint;

    @Column
    byte[] words;

    /** The primary key. */
    record Key(String department, UUID complaint) {}

    protected SubmissionRow() {}

    static byte[] sealed(Particulars told, DataKey key) {
        return key.seal(PLACE, Stored.bytes(told));
    }

    Particulars open(DataKey key) {
        return Stored.read(key.open(PLACE, words), Particulars.class);
    }
}
