package org.vieraugen.persistence.mail;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.mail.desk.MailHead;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.stored.Stored;

/** Makes mails of their rows. */
final class MailRows {
    static final String COLUMNS =
            "department, id, boxes, received_at, size, fate, doubt, complaint, request, data_key, head, reason, version";
    private static final MailHead UNREAD =
            new MailHead(Optional.empty(), "", "", new Parties(List.of(), Set.of(), Optional.empty()), false);

    private final Keys keys;

    MailRows(Keys keys) {
        this.keys = keys;
    }

    IncomingMail read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var key = DataKey.unwrap(keys, id, row.getBytes("data_key"));
        var head = Optional.ofNullable(row.getBytes("head"))
                .map(bytes -> Stored.read(key.open("head", bytes), MailHead.class))
                .orElse(UNREAD);
        var reason = Optional.ofNullable(row.getBytes("reason"))
                .map(bytes -> new String(key.open("reason", bytes), StandardCharsets.UTF_8))
                .orElse("");
        return new IncomingMail(
                id,
                new DepartmentKey(row.getString("department")),
                List.of((String[]) row.getArray("boxes").getArray()),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getLong("size"),
                head,
                new Fate(
                        Fate.Kind.valueOf(row.getString("fate")),
                        Optional.ofNullable(row.getString("complaint")).map(Reference::new),
                        Optional.ofNullable(row.getString("request")),
                        Optional.ofNullable(row.getString("doubt")).map(Doubt::valueOf),
                        reason),
                row.getInt("version"));
    }
}
