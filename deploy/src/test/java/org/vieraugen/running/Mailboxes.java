package org.vieraugen.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.vieraugen.mail.testing.Dovecot;

/** What servers that read the boxes of a {@link Dovecot} are told, and what they have stored of it. */
final class Mailboxes {
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

    /** Boxes that a dead server keeps are free at once. */
    void free() throws SQLException {
        change("UPDATE mailbox SET held_until = now()");
    }

    /** Whatever a dead server was about to do is due at once. */
    void hasten() throws SQLException {
        change("UPDATE mail SET due_at = now() WHERE due_at > now() + interval '20 seconds'");
        change("UPDATE outbox SET due_at = now() WHERE due_at > now() + interval '20 seconds' AND failed_at IS NULL");
    }

    private void change(String sql) throws SQLException {
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
