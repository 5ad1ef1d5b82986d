package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.stored.Stored;

/** Who complained, sealed in a schema of its own. */
@OnePerServer
public class SealedIdentities {
    /** The place to which it is bound. */
    static final String PLACE = "identity";

    private final Sql sql;
    private final Keys keys;

    @Inject
    public SealedIdentities(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** The stored identity; empty where none is. */
    Optional<Identity> of(Complaint complaint) {
        var department = complaint.submission().department().text();
        return sql.first(
                        "SELECT sealed.read_identity(?, ?)",
                        row -> Optional.ofNullable(row.getBytes(1)),
                        department,
                        complaint.id())
                .flatMap(found -> found)
                .map(words -> Stored.read(key(department, complaint.id()).open(PLACE, words), Identity.class));
    }

    /** @throws Unknown when there is none to be replaced */
    void replace(Complaint complaint, Identity identity) {
        var department = complaint.submission().department().text();
        int replaced = sql.change(
                "UPDATE sealed.identity SET words = ? WHERE department = ? AND complaint = ?",
                key(department, complaint.id()).seal(PLACE, Stored.bytes(identity)),
                department,
                complaint.id());
        if (replaced != 1) {
            throw new Unknown("identity");
        }
    }

    private DataKey key(String department, UUID complaint) {
        return sql.first(
                        "SELECT data_key FROM complaint WHERE department = ? AND id = ?",
                        row -> DataKey.unwrap(keys, complaint, row.getBytes(1)),
                        department,
                        complaint)
                .orElseThrow(() -> new Unknown("complaint"));
    }
}
