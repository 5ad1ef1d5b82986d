package org.vieraugen.persistence.mailbox;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mailbox.BoxPlaces;
import org.vieraugen.persistence.Sql;

/** The places of mailboxes in PostgreSQL, a row for each box; a server that starts again is another one. */
@OnePerServer
@Transactional
public class SqlBoxPlaces implements BoxPlaces {
    private final UUID server = UUID.randomUUID();
    private final Sql sql;

    @Inject
    public SqlBoxPlaces(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Place> place(String box) {
        return sql.first(
                "SELECT validity, uid FROM mailbox WHERE box = ? AND uid IS NOT NULL",
                row -> new Place(row.getLong(1), row.getLong(2)),
                box);
    }

    @Override
    public void keep(String box, Place place) {
        sql.change(
                "UPDATE mailbox SET validity = ?, uid = ? WHERE box = ? AND holder = ?",
                place.validity(),
                place.uid(),
                box,
                server);
    }

    @Override
    public boolean lease(String box, Instant now, Instant until) {
        return sql.change(
                        "INSERT INTO mailbox AS m (box, holder, held_until) VALUES (?, ?, ?)"
                                + " ON CONFLICT (box) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until"
                                + " WHERE m.holder IS NULL OR m.holder = excluded.holder OR m.held_until <= ?",
                        box,
                        server,
                        until.atOffset(ZoneOffset.UTC),
                        now.atOffset(ZoneOffset.UTC))
                == 1;
    }

    @Override
    public void release(String box) {
        sql.change("UPDATE mailbox SET holder = NULL, held_until = NULL WHERE box = ? AND holder = ?", box, server);
    }
}
