package org.vieraugen.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.vieraugen.running.Database;

/** The same rows written, and the same page read, by plain JDBC with prepared statements: what the machine could do without us. */
final class PlainJdbc {
    private static final String[] TABLES = {
        "complaint", "submission", "sealed.identity", "chain", "journal", "outbox", "case_facts"
    };
    /** As long as what is sealed of one act's counts. */
    private static final byte[] PENDING = new byte[4_125];

    private static final String PAGE =
            "SELECT reference, status, category, language, channel, urgent, shielded, waiting, due_on, submitted_at, first_reviewer, second_reviewer,"
                    + " version, id FROM complaint WHERE department = ? AND open AND origin IS NULL ORDER BY urgent DESC, coalesce(due_on, DATE '9999-12-31'), id LIMIT 51";
    private final Database database;

    PlainJdbc(Database database) throws SQLException {
        this.database = database;
        // What the rounds of the server would take away and could not read goes into tables of the same kind.
        try (var connection = database.connect("vieraugen", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS plain_queue (LIKE search_queue INCLUDING ALL)");
            statement.execute("CREATE TABLE IF NOT EXISTS plain_pending (LIKE figure_pending INCLUDING ALL)");
        }
    }

    /** Complaints written a second. */
    double submits(int threads, int seconds) throws SQLException, InterruptedException {
        return each(threads, seconds, connection -> {
            connection.setAutoCommit(false);
            var template = new Template(connection);
            return () -> {
                template.write();
                connection.commit();
                return null;
            };
        });
    }

    /** Pages read a second. */
    double inbox(int threads, int seconds) throws SQLException, InterruptedException {
        return each(threads, seconds, connection -> {
            var statement = connection.prepareStatement(PAGE);
            return () -> {
                statement.setString(1, "foreigners");
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        for (int column = 1; column <= 14; column++) {
                            rows.getObject(column);
                        }
                    }
                }
                return null;
            };
        });
    }

    @FunctionalInterface
    private interface Work {
        Callable<Void> on(Connection connection) throws SQLException;
    }

    private double each(int threads, int seconds, Work work) throws SQLException, InterruptedException {
        var pool = Executors.newFixedThreadPool(threads);
        var tasks = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < threads; i++) {
            tasks.add(() -> {
                try (var connection = database.connect("vieraugen", "postgres")) {
                    var once = work.on(connection);
                    for (int warm = 0; warm < 200; warm++) {
                        once.call();
                    }
                    int done = 0;
                    for (long end = System.nanoTime() + seconds * 1_000_000_000L; System.nanoTime() < end; done++) {
                        once.call();
                    }
                    return done;
                }
            });
        }
        double sum = 0;
        for (var done : pool.invokeAll(tasks)) {
            try {
                sum += done.get();
            } catch (ExecutionException e) {
                throw new SQLException(e);
            }
        }
        pool.shutdown();
        return sum / seconds;
    }

    /** One real complaint's rows, written again and again under new keys. */
    private static final class Template {
        private final PreparedStatement[] statements = new PreparedStatement[TABLES.length];
        private final PreparedStatement queue;
        private final PreparedStatement pending;
        private final Object[][] rows = new Object[TABLES.length][];
        private final int[] idAt = {2, 2, 2, 3, 3, 1, 2};

        Template(Connection connection) throws SQLException {
            for (int t = 0; t < TABLES.length; t++) {
                var hidden = TABLES[t].equals("complaint") ? "open" : TABLES[t].equals("journal") ? "transaction" : "-";
                try (var one = connection.createStatement();
                        var row = one.executeQuery("SELECT * FROM " + TABLES[t] + " LIMIT 1")) {
                    row.next();
                    var columns = new ArrayList<String>();
                    var values = new ArrayList<Object>();
                    for (int c = 1; c <= row.getMetaData().getColumnCount(); c++) {
                        if (!row.getMetaData().getColumnName(c).equals(hidden)) {
                            columns.add(row.getMetaData().getColumnName(c));
                            values.add(row.getObject(c));
                        }
                    }
                    rows[t] = values.toArray();
                    statements[t] = connection.prepareStatement("INSERT INTO " + TABLES[t] + " ("
                            + String.join(", ", columns) + ") VALUES (" + "?, ".repeat(columns.size() - 1) + "?)");
                }
            }
            queue = connection.prepareStatement("INSERT INTO plain_queue VALUES ('foreigners', ?)");
            pending = connection.prepareStatement("INSERT INTO plain_pending VALUES ('foreigners', ?)");
            connection.commit();
        }

        void write() throws SQLException {
            var id = UUID.randomUUID();
            rows[0][2] = "PLAIN-" + id;
            rows[0][3] = id.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            for (int t = 0; t < TABLES.length; t++) {
                rows[t][idAt[t] - 1] = id;
                for (int c = 0; c < rows[t].length; c++) {
                    statements[t].setObject(c + 1, rows[t][c]);
                }
                statements[t].executeUpdate();
            }
            queue.setObject(1, id);
            queue.executeUpdate();
            pending.setBytes(1, PENDING);
            pending.executeUpdate();
        }
    }
}
