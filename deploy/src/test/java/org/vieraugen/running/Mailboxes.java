package org.vieraugen.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.vieraugen.mail.testing.Dovecot;

/** What servers that read the boxes of a {@link Dovecot} are told, and what they have stored of it. */
final class Mailboxes {
    /** Letters that wait for another attempt, or were taken by a dead server, are due at once; those that a server has in its hands are left alone, so that nobody waits for the other. */
    static final String HASTEN = "UPDATE outbox SET due_at = now() WHERE id IN (SELECT id FROM outbox"
            + " WHERE due_at > now() + interval '20 seconds' AND failed_at IS NULL FOR UPDATE SKIP LOCKED)";

    private final Database database;

    Mailboxes(Database database) {
        this.database = database;
    }

    /** A server's settings for reading these boxes, and for sending to that sink. */
    static Map<String, String> settings(Path work, Dovecot dovecot, MailSink sink, String... boxes) throws IOException {
        var folder = Files.createDirectories(work.resolve("mailboxes"));
        for (var box : boxes) {
            Files.writeString(
                    folder.resolve(address(box) + ".properties"),
                    "host=localhost\nport=" + dovecot.imap() + "\nsecurity=none\nuser=" + box + "\npassword="
                            + Dovecot.PASSWORD + "\n");
        }
        return Map.of(
                "vieraugen.mailboxes",
                folder.toString(),
                "vieraugen.mail.host",
                "localhost",
                "vieraugen.mail.port",
                Integer.toString(sink.port()),
                "vieraugen.mail.starttls",
                "false");
    }

    /** As the sample definition has them. */
    static String address(String box) {
        return box + (box.equals(MailWriters.COMPLAINTS) ? "@stadt.example" : "@auslaenderamt.example");
    }

    int stored() throws SQLException {
        return count("SELECT count(*) FROM mail");
    }

    int unsorted() throws SQLException {
        return count("SELECT count(*) FROM mail WHERE due_at IS NOT NULL");
    }

    int count(String sql) throws SQLException {
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement();
                var counted = statement.executeQuery(sql)) {
            counted.next();
            return counted.getInt(1);
        }
    }

    /** How many mails there are of each fate. */
    Map<String, Integer> fates() throws SQLException {
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement();
                var counted = statement.executeQuery("SELECT fate, count(*) FROM mail GROUP BY fate")) {
            var fates = new TreeMap<String, Integer>();
            while (counted.next()) {
                fates.put(counted.getString(1), counted.getInt(2));
            }
            return fates;
        }
    }

    /** What a dead server keeps, and would for minutes, is free at once: its boxes, and the mails that it was about to sort. */
    void takeFromTheDead() throws SQLException, InterruptedException {
        awaitTheDead();
        change("UPDATE mailbox SET held_until = now()");
        change("UPDATE mail SET due_at = now() WHERE due_at > now()");
    }

    /** What a dead server had already sent to the database is done all the same, and may be a claim. */
    private void awaitTheDead() throws SQLException, InterruptedException {
        try (var admin = database.connect("vieraugen", "postgres");
                var begun = admin.prepareStatement(
                        "SELECT pid, xact_start::text FROM pg_stat_activity"
                                + " WHERE xact_start IS NOT NULL AND pid <> pg_backend_pid() AND backend_type = 'client backend'");
                var going = admin.prepareStatement(
                        "SELECT count(*) FROM pg_stat_activity WHERE (pid || ' ' || xact_start::text) = ANY (?)")) {
            var all = new ArrayList<String>();
            try (var rows = begun.executeQuery()) {
                while (rows.next()) {
                    all.add(rows.getString(1) + " " + rows.getString(2));
                }
            }
            going.setArray(1, admin.createArrayOf("text", all.toArray()));
            for (int left = all.size(); left > 0; ) {
                Thread.sleep(20);
                try (var rows = going.executeQuery()) {
                    rows.next();
                    left = rows.getInt(1);
                }
            }
        }
    }

    void hastenLetters() throws SQLException {
        change(HASTEN);
    }

    private void change(String sql) throws SQLException {
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
