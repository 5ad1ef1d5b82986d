package org.vieraugen.persistence.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.persistence.OneConnection;

/** Somebody with all rights on the database changes, shortens, exchanges or removes pieces of files: everything is found, no file is read wrongly. */
class ManipulatedFilesTest {
    private static final int MANIPULATIONS = 10_000;
    private static final long SEED = 20261126;
    private static final DepartmentKey OFFICE = new DepartmentKey("foreigners");

    /** Of one piece, of one that is just full, and of three. */
    private static final List<Integer> SIZES =
            List.of(1, 40, 700, 3_000, SqlFiles.PIECE - 200, SqlFiles.PIECE, 2 * SqlFiles.PIECE + 500);

    private final Random random = new Random(SEED);
    private final List<StoredFile> all = new ArrayList<>();

    @Test
    void ten_thousand_manipulations_are_found() throws Exception {
        try (var postgres = OneConnection.migrated();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            var files = new SqlFiles(OneConnection.sql(connection), Clock.systemUTC());
            for (int i = 0; i < 4; i++) {
                for (int size : SIZES) {
                    all.add(written(files, size));
                }
            }
            connection.setAutoCommit(false);
            for (int i = 0; i < MANIPULATIONS; i++) {
                // Large files cost time: they are taken less often.
                var one = all.get(i % 10 == 0 ? random.nextInt(all.size()) : random.nextInt(4) * SIZES.size() + i % 4);
                var read = manipulated(connection, one);
                assertThatThrownBy(() -> read(files, read))
                        .as("manipulation %d of seed %d", i, SEED)
                        .isInstanceOf(IOException.class);
                connection.rollback();
            }
            for (var one : all) {
                assertThat(new String(read(files, one), StandardCharsets.US_ASCII))
                        .startsWith("b")
                        .matches("b*");
            }
        }
    }

    private static StoredFile written(SqlFiles files, int size) throws IOException {
        try (var writing = files.write(OFFICE)) {
            writing.stream().write("b".repeat(size).getBytes(StandardCharsets.US_ASCII));
            return writing.done();
        }
    }

    private static byte[] read(SqlFiles files, StoredFile file) throws IOException {
        try (var in = files.read(OFFICE, file)) {
            return in.readAllBytes();
        }
    }

    /** Changes rows, or says with what else the file is to be opened. */
    private StoredFile manipulated(Connection connection, StoredFile one) throws SQLException {
        var pieces = pieces(connection, one.id());
        int number = random.nextInt(pieces.size());
        var piece = pieces.get(number);
        var other = another(one);
        switch (random.nextInt(8)) {
            case 0 -> {
                piece[random.nextInt(piece.length)] ^= (byte) (1 << random.nextInt(8));
                put(connection, one.id(), number, piece);
            }
            case 1 -> put(connection, one.id(), number, Arrays.copyOf(piece, random.nextInt(piece.length)));
            case 2 -> put(connection, one.id(), number, Arrays.copyOf(piece, piece.length + 1 + random.nextInt(40)));
            case 3 -> remove(connection, one.id(), number);
            case 4 ->
                put(connection, one.id(), number, pieces(connection, other.id()).get(0));
            case 5 -> {
                // In another order; a file of one piece gets it twice.
                put(connection, one.id(), number, pieces.get((number + 1) % pieces.size()));
                add(connection, one.id(), pieces.size(), piece);
            }
            case 6 -> {
                var key = Base64.getDecoder().decode(one.key());
                key[random.nextInt(key.length)] ^= (byte) (1 << random.nextInt(8));
                return new StoredFile(one.id(), Base64.getEncoder().encodeToString(key));
            }
            default -> {
                return new StoredFile(other.id(), one.key());
            }
        }
        return one;
    }

    private StoredFile another(StoredFile one) {
        var other = all.get(random.nextInt(all.size()));
        return other.equals(one) ? another(one) : other;
    }

    private static List<byte[]> pieces(Connection connection, UUID file) throws SQLException {
        try (var query = connection.prepareStatement("SELECT sealed FROM file_piece WHERE file = ? ORDER BY number")) {
            query.setObject(1, file);
            try (var rows = query.executeQuery()) {
                var pieces = new ArrayList<byte[]>();
                while (rows.next()) {
                    pieces.add(rows.getBytes(1));
                }
                return pieces;
            }
        }
    }

    private static void put(Connection connection, UUID file, int number, byte[] piece) throws SQLException {
        remove(connection, file, number);
        add(connection, file, number, piece);
    }

    private static void add(Connection connection, UUID file, int number, byte[] piece) throws SQLException {
        try (var change = connection.prepareStatement(
                "INSERT INTO file_piece (department, file, number, sealed) VALUES (?, ?, ?, ?)")) {
            change.setString(1, OFFICE.text());
            change.setObject(2, file);
            change.setInt(3, number);
            change.setBytes(4, piece);
            change.executeUpdate();
        }
    }

    private static void remove(Connection connection, UUID file, int number) throws SQLException {
        try (var change = connection.prepareStatement("DELETE FROM file_piece WHERE file = ? AND number = ?")) {
            change.setObject(1, file);
            change.setInt(2, number);
            change.executeUpdate();
        }
    }
}
