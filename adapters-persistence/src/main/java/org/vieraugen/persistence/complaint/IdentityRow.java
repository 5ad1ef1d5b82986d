package org.vieraugen.persistence.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.persistence.Json;
import org.vieraugen.persistence.identity.DataKey;

/** Who complained, sealed, in a table that the application's role can add to but not read. */
@Entity
@Table(name = "identity", schema = "sealed")
@IdClass(IdentityRow.Key.class)
class IdentityRow {
    static final String PLACE = "identity";

    @Id
    String department;

    @Id
    UUID complaint;

    @Column
    byte[] words;

    /** The primary key. */
    record Key(String department, UUID complaint) {}

    protected IdentityRow() {}

    IdentityRow(Complaint of, Identity identity, DataKey key) {
        department = of.submission().department().text();
        complaint = of.id();
        words = key.seal(PLACE, Json.bytes(identity));
    }
}
