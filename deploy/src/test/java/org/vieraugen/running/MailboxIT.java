package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.mail.testing.Dovecot;

/**
 * K1: a box that is full at the first start is read with as little memory as any other; afterwards a new mail is a complaint on the page within seconds. The usual tests
 * read a few mails; {@code mvn verify -Psoak} reads as many as {@code -Dmails.first=} says.
 */
class MailboxIT {
    private static final int MAILS = Integer.getInteger("mails.first", 300);
    private static final long MOST_MEGABYTES = 450;
    private static final int WITH_A_PHOTO = 77;
    private static final int RARELY = 1_000;
    private static final int LINES = 300;

    private static final int QUICK = 3;
    private static final Duration AT_MOST = Duration.ofSeconds(5);
    /** Build machines do other work beside the tests. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final byte[] photo = Photos.letter();

    @Test
    void K1_a_full_box_is_read_in_flat_memory_and_then_a_mail_is_a_complaint_on_the_page_within_seconds()
            throws Exception {
        Dovecot.need();
        var work = Path.of(
                System.getProperty("work"), "mailbox-" + ProcessHandle.current().pid());
        Files.createDirectories(work);
        try (var database = new Database(work);
                var dovecot = Dovecot.start(Server::freePort, MailWriters.COMPLAINTS);
                var sink = new MailSink()) {
            for (int i = 1; i <= MAILS; i++) {
                dovecot.deliver(MailWriters.COMPLAINTS, mail(i));
            }
            var settings = Mailboxes.settings(work, dovecot, sink, MailWriters.COMPLAINTS);
            try (var server = Server.start("mailbox", work, database, settings)) {
                var boxes = new Mailboxes(database);
                readAll(server, boxes);
                assertThat(dovecot.unread(MailWriters.COMPLAINTS)).isZero();
                assertThat(boxes.fates()).containsOnlyKeys("COMPLAINT");
                awaitSent(boxes);
                var client = new Client(server.address());
                Warm.up(client, work.resolve("warm"));
                for (int i = 1; i <= QUICK; i++) {
                    oneMore(client, dovecot, MAILS + i);
                }
            }
        }
    }

    /** How much memory the server has at most, and how many mails it takes in a second, is printed for every tenth of them. */
    private static void readAll(Server server, Mailboxes boxes) throws Exception {
        long begun = System.nanoTime();
        int told = 0;
        long most = 0;
        for (int stored = boxes.stored(); stored < MAILS; stored = boxes.stored()) {
            most = megabytes(server, "VmHWM");
            if (stored >= told + MAILS / 10) {
                double seconds = (System.nanoTime() - begun) / 1e9;
                System.out.printf(
                        "  %d mails after %.0f s: %d MB, at most %d MB%n",
                        stored, seconds, megabytes(server, "VmRSS"), most);
                told = stored;
            }
            // Counting them takes its time, too.
            Thread.sleep(1_000);
        }
        while (boxes.unsorted() > 0) {
            Thread.sleep(50);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        most = megabytes(server, "VmHWM");
        System.out.printf("%d mails, %.1f a second, at most %d MB%n", MAILS, MAILS / seconds, most);
        assertThat(most).as(server.log()).isLessThanOrEqualTo(MOST_MEGABYTES);
    }

    private static void awaitSent(Mailboxes boxes) throws Exception {
        while (boxes.count("SELECT count(*) FROM outbox") > 0) {
            Thread.sleep(100);
        }
    }

    private static void oneMore(Client client, Dovecot dovecot, int number) throws Exception {
        var word = "Klinke" + number;
        var staff = client.staff("s90");
        var begun = Instant.now();
        dovecot.deliver(
                MailWriters.COMPLAINTS,
                MailWriters.text(
                        number,
                        "spaet" + number + "@post.example",
                        Mailboxes.address(MailWriters.COMPLAINTS),
                        "",
                        word));
        while (client.get("/api/v1/staff/complaints?words=" + word, staff)
                .body()
                .path("lines")
                .isEmpty()) {
            assertThat(Duration.between(begun, Instant.now())).isLessThan(PATIENCE);
            Thread.sleep(50);
        }
        var took = Duration.between(begun, Instant.now());
        System.out.println("from the box to the page: " + took.toMillis() + " ms");
        if (Boolean.getBoolean("alone")) {
            assertThat(took).isLessThanOrEqualTo(AT_MOST);
        }
    }

    private String mail(int number) {
        var words = "Seit Wochen antwortet mir niemand.\r\n".repeat(1 + number * 7 % LINES);
        var from = "erste" + number + "@post.example";
        var to = Mailboxes.address(MailWriters.COMPLAINTS);
        return number % RARELY == WITH_A_PHOTO
                ? withPhoto(number, from, to, words)
                : MailWriters.text(number, from, to, "", words);
    }

    private String withPhoto(int number, String from, String to, String words) {
        var border = UUID.randomUUID().toString();
        var plain = MailWriters.text(number, from, to, "", words);
        int head = plain.indexOf("Content-Type:");
        return plain.substring(0, head)
                + "Content-Type: multipart/mixed; boundary=\"" + border + "\"\r\n\r\n--" + border + "\r\n"
                + plain.substring(head)
                + "--" + border + "\r\nContent-Type: image/jpeg; name=\"brief.jpg\"\r\n"
                + "Content-Disposition: attachment; filename=\"brief.jpg\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + new String(Base64.getMimeEncoder().encode(photo), StandardCharsets.US_ASCII)
                + "\r\n--" + border + "--\r\n";
    }

    private static long megabytes(Server server, String what) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + server.pid() + "/status")).stream()
                .filter(line -> line.startsWith(what))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
