package org.vieraugen.persistence.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.complaint.Submission;
import org.vieraugen.persistence.Json;
import org.vieraugen.persistence.identity.DataKey;

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

    /** The words of a submission; all the rest of it are facts. */
    record Words(
            String text,
            String wish,
            Optional<String> circumstances,
            List<String> named,
            Optional<String> representative,
            Optional<String> fileNumber) {}

    protected SubmissionRow() {}

    static byte[] sealed(Submission told, DataKey key) {
        return key.seal(
                PLACE,
                Json.bytes(new Words(
                        told.text(),
                        told.wish(),
                        told.circumstances(),
                        told.named(),
                        told.representative(),
                        told.fileNumber())));
    }

    Words open(DataKey key) {
        return Json.read(key.open(PLACE, words), Words.class);
    }
}
