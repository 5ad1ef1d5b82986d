package org.vieraugen.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.running.Database;

/**
 * Words for copied complaints: sixty each, of a language of 30,000 words whose frequencies fall as Zipf says, and some real ones that occur in a known share
 * of all.
 */
final class Vocabulary {
    /** How many of a million complaints hold the word; each stands in its folded form and with its stem. */
    private static final Map<List<String>, Integer> SHARES = Map.of(
            List.of("termin", "de:termin"), 200_000,
            List.of("bescheid", "de:bescheid"), 50_000,
            List.of("aufenthaltstitel", "de:aufenthaltstitel"), 10_000,
            List.of("familiennachzug", "de:familiennachzug"), 1_000,
            List.of("zwiebelkuchen", "de:zwiebelkuch"), 20,
            List.of("إقامة", "اقامة", "ar:اقام"), 10_000,
            List.of("довідка", "довідку", "uk:довідка"), 5_000,
            List.of("скарга", "скарги", "uk:скарга"), 500);

    static final List<String> QUERIES = List.of(
            "Termin",
            "Bescheide",
            "Aufenthaltstitel",
            "Familiennachzug",
            "Zwiebelkuchen",
            "Termin Bescheid",
            "Termine Aufenthaltstitel",
            "إقامة",
            "довідка",
            "скарги",
            "nirgendwo");

    private Vocabulary() {}

    static void writeInto(Database database, Path keysFolder) throws IOException, SQLException {
        var keys = keys(keysFolder);
        var real = SHARES.entrySet().stream()
                .map(share -> "CASE WHEN random() < " + share.getValue() / 1e6 + " THEN ARRAY["
                        + share.getKey().stream()
                                .map(word -> hash(keys, word) + "::bigint")
                                .collect(Collectors.joining(", "))
                        + "] ELSE ARRAY[]::bigint[] END")
                .collect(Collectors.joining(" || "));
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement()) {
            statement.execute("TRUNCATE search_queue, search");
            statement.execute("DROP INDEX search_words");
            statement.execute("INSERT INTO search (department, complaint, words) SELECT c.department, c.id, " + real
                    + " || (SELECT array_agg(hashint8extended(floor(power(30000, random()))::bigint, 7)) FROM generate_series(1, 60) w WHERE c.id IS NOT NULL)"
                    + " FROM complaint c ON CONFLICT DO NOTHING");
            statement.execute("SET maintenance_work_mem = '512MB'");
            statement.execute("CREATE INDEX search_words ON search USING gin (words)");
            statement.execute("VACUUM ANALYZE search");
        }
    }

    private static Keys keys(Path folder) throws IOException {
        try {
            return new Keys(folder.toString(), false, Optional.empty());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the bench cannot read its own keys", e);
        }
    }

    private static long hash(Keys keys, String word) {
        return ByteBuffer.wrap(keys.searchHash(("foreigners word " + word).getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
