package org.vieraugen.persistence.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.file.Leaf;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.stored.Stored;

/** One leaf of a complaint's file, sealed whole; inserted, never changed. */
@Entity
@Table(name = "leaf")
@IdClass(LeafRow.Key.class)
class LeafRow {
    @Id
    String department;

    @Id
    UUID complaint;

    @Id
    int number;

    @Column
    String kind;

    @Column(name = "added_at")
    OffsetDateTime addedAt;

    @Column
    byte[] words;

    /** The primary key. */
    record Key(String department, UUID complaint, int number) {}

    protected LeafRow() {}

    LeafRow(Complaint of, int number, DataKey key, Instant at) {
        var leaf = of.file().leaves().get(number - 1);
        department = of.submission().department().text();
        complaint = of.id();
        this.number = number;
        kind = Stored.kind(leaf);
        addedAt = at.atOffset(ZoneOffset.UTC);
        words = key.seal(place(number), Stored.bytes(leaf));
    }

    Leaf open(DataKey key) {
        return Stored.read(key.open(place(number), words), Leaf.class);
    }

    private static String place(int number) {
        return "leaf " + number;
    }
}
