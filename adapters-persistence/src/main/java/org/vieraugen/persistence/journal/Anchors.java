package org.vieraugen.persistence.journal;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Journal.Broken;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.persistence.Sql;

/** Anchors over all chains: each covers every entry of the transactions finished since the one before, so that none vanishes unseen. */
@OnePerServer
public class Anchors {
    private final Sql sql;

    @Inject
    public Anchors(Sql sql) {
        this.sql = sql;
    }

    private record Anchor(long number, String before, long entries, Hash hash) {
        static final Anchor NONE = new Anchor(0, "0", 0, Hash.ZERO);
    }

    /** A running sum over hashes. */
    private static final class Sum {
        Hash hash;
        long entries;

        Sum(Hash start) {
            hash = start;
        }

        boolean add(byte[] more) {
            hash = Hash.of(hash, more);
            entries++;
            return true;
        }
    }

    void add() {
        // One server at a time; the others find nothing new.
        sql.list("SELECT pg_advisory_xact_lock(7313001)", row -> true);
        var last = sql.first(
                        "SELECT number, before::text, entries, hash FROM journal_anchor ORDER BY number DESC LIMIT 1",
                        Anchors::read)
                .orElse(Anchor.NONE);
        // Below this, every transaction has ended: nothing can be added there later.
        var before = sql.first("SELECT pg_snapshot_xmin(pg_current_snapshot())::text", row -> row.getString(1))
                .orElseThrow();
        var sum = sum(last, before);
        if (sum.entries > 0) {
            sql.change(
                    "INSERT INTO journal_anchor (number, before, entries, hash) VALUES (?, ?::bigint, ?, ?)",
                    last.number() + 1,
                    before,
                    sum.entries,
                    sum.hash.bytes());
        }
    }

    private static Anchor read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Anchor(row.getLong(1), row.getString(2), row.getLong(3), Hash.wrap(row.getBytes(4)));
    }

    private Sum sum(Anchor last, String before) {
        var sum = new Sum(Hash.of(last.hash(), before.getBytes(StandardCharsets.UTF_8)));
        sql.each(
                "SELECT hash FROM journal WHERE transaction >= ?::bigint AND transaction < ?::bigint"
                        + " ORDER BY transaction, department, subject_kind, subject, number",
                row -> sum.add(row.getBytes(1)),
                last.before(),
                before);
        return sum;
    }

    Optional<Broken> firstBroken() {
        var last = Anchor.NONE;
        for (var anchor : sql.list(
                "SELECT number, before::text, entries, hash FROM journal_anchor ORDER BY number", Anchors::read)) {
            var sum = sum(last, anchor.before());
            if (anchor.number() != last.number() + 1
                    || sum.entries != anchor.entries()
                    || !sum.hash.equals(anchor.hash())) {
                return Optional.of(new Broken(
                        "",
                        "",
                        (int) anchor.number(),
                        "anchor " + anchor.number() + " covers " + anchor.entries()
                                + " entries, and they are not those that stand there now"));
            }
            last = anchor;
        }
        return Optional.empty();
    }
}
