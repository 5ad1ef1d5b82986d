package org.vieraugen.persistence.complaint;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Has the whole database and no key. */
final class Attacker {
    /** Hashes that anybody could make: to the attacker they are what they hash, and no mere ciphertext. */
    private static final Set<String> OPEN_BYTES = Set.of("receipt");

    /** Made under a key that is drawn by lot for each subject. */
    private static final Pattern PSEUDONYM = Pattern.compile("\\b[0-9a-f]{32}\\b");

    private final Connection connection;

    Attacker(Connection connection) {
        this.connection = connection;
    }

    private List<String> tables() throws SQLException {
        return column("SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname IN ('public', 'sealed')"
                + " AND tablename <> 'flyway_schema_history' ORDER BY 1");
    }

    private List<String> column(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    /**
     * All rows of all tables, those of counts in the order in which they lie on the disk; of what is sealed its length. Left out is only what is drawn by lot (the number of a notice, pseudonyms, and the hashes over them), and what no two
     * runs of a test have in common: the numbers of transactions, and the moment of an erasure, which must be the only moment in its row.
     */
    List<String> sees() throws SQLException {
        var all = new ArrayList<String>();
        for (var table : tables()) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT * FROM " + table)) {
                var lines = new ArrayList<String>();
                while (rows.next()) {
                    lines.add(seen(table, rows));
                }
                if (!table.startsWith("public.figure_")) {
                    Collections.sort(lines);
                }
                all.addAll(lines);
            }
        }
        return all;
    }

    private static String seen(String table, ResultSet row) throws SQLException {
        var about = row.getMetaData();
        boolean erased = (table.equals("public.complaint") || table.equals("public.chain"))
                && row.getObject("erased_at") != null;
        var erasure = erased ? row.getString("erased_at") : "-";
        var line = new StringBuilder(table);
        for (int i = 1; i <= about.getColumnCount(); i++) {
            var name = about.getColumnName(i);
            var value = row.getString(i);
            if (about.getColumnTypeName(i).equals("bytea") && row.getBytes(i) != null) {
                value = OPEN_BYTES.contains(name)
                        ? HexFormat.of().formatHex(row.getBytes(i))
                        : row.getBytes(i).length + " bytes";
            } else if (name.equals("transaction") || (table.equals("public.outbox") && name.equals("id"))) {
                value = "?";
            } else if (erasure.equals(value)) {
                value = "at its erasure";
            } else if (value != null && table.startsWith("public.journal")) {
                value = PSEUDONYM.matcher(value).replaceAll("somebody");
            }
            line.append(' ').append(name).append('=').append(value);
        }
        return line.toString();
    }

    /** Rows of other tables than its own and the journal that name the case. */
    List<String> naming(UUID id, String reference) throws SQLException {
        return elsewhere("row_to_json(t)::text LIKE '%" + id + "%' OR row_to_json(t)::text LIKE '%" + reference + "%'");
    }

    /** Rows that were written together with something of the case, as their pages on the disk tell. */
    List<String> writtenWith(UUID id) throws SQLException {
        return elsewhere(
                "t.xmin::text::bigint IN (SELECT transaction & 4294967295 FROM journal WHERE subject = '" + id + "')");
    }

    /** Rows that bear the time of an act of the case. */
    List<String> atTheTimeOf(UUID id) throws SQLException {
        var minutes = column("SELECT DISTINCT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS') FROM journal"
                + " WHERE subject = '" + id + "'");
        return elsewhere(minutes.stream()
                .map(minute -> "row_to_json(t)::text LIKE '%" + minute + "%'")
                .collect(Collectors.joining(" OR ")));
    }

    private List<String> elsewhere(String condition) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            statement.execute("SET TIME ZONE 'UTC'");
        }
        for (var table : tables()) {
            if (!table.equals("public.journal")) {
                var own = table.equals("public.complaint") || table.equals("public.chain")
                        ? " AND erased_at IS NULL"
                        : "";
                found.addAll(column("SELECT '" + table + " ' || row_to_json(t)::text FROM " + table + " t WHERE ("
                        + condition + ")" + own));
            }
        }
        return found;
    }
}
