package org.vieraugen.persistence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Every row of every table, as somebody who steals the whole database reads it. */
public final class Dump {
    private Dump() {}

    /** The rows that hold one of the words, as text or as bytes. */
    public static List<String> naming(Sql sql, String... words) {
        var found = new ArrayList<String>();
        for (var table : sql.list(
                "SELECT format('%I.%I', table_schema, table_name) FROM information_schema.tables"
                        + " WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'",
                row -> row.getString(1))) {
            for (var line : sql.list("SELECT CAST(t AS text) FROM " + table + " t", row -> row.getString(1))) {
                for (var word : words) {
                    if (holds(line.toLowerCase(Locale.ROOT), word)) {
                        found.add(table + " " + line + " holds " + word);
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(String line, String word) {
        return line.contains(word.toLowerCase(Locale.ROOT))
                || line.contains(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)));
    }
}
