package org.vieraugen.persistence.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.vieraugen.domain.complaint.Submission;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.stored.Stored;
import org.vieraugen.persistence.stored.SubmittedWords;

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

    static byte[] sealed(Submission told, DataKey key) {
        return key.seal(
                PLACE,
                Stored.bytes(new SubmittedWords(
                        told.text(),
                        told.wish(),
                        told.circumstances(),
                        told.named(),
                        told.representative(),
                        told.fileNumber())));
    }

    SubmittedWords open(DataKey key) {
        return Stored.read(key.open(PLACE, words), SubmittedWords.class);
    }
}
