package org.vieraugen.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.mail.mailbox.Boxes.ADDRESS;
import static org.vieraugen.mail.mailbox.Boxes.USER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vieraugen.application.mailbox.MailServers.Away;
import org.vieraugen.application.mailbox.ReadMailboxes;
import org.vieraugen.application.mailbox.Reading;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.application.testing.MemoryBoxPlaces;
import org.vieraugen.application.testing.MemoryInlet;
import org.vieraugen.mail.mailbox.Mailbox.Security;
import org.vieraugen.mail.message.Couriers;
import org.vieraugen.mail.message.Postfix;
import org.vieraugen.mail.testing.Dovecot;

/** K1, K2: the server of mailboxes that most cities have, and what becomes of mails when it dies. */
@Timeout(120)
class DovecotTest {
    private final MemoryInlet inlet = new MemoryInlet();
    private final MemoryBoxPlaces places = new MemoryBoxPlaces();
    private Dovecot dovecot;

    @BeforeAll
    static void isAtHand() {
        Dovecot.need();
    }

    @BeforeEach
    void start() throws Exception {
        dovecot = Dovecot.start(USER);
    }

    @AfterEach
    void stop() throws Exception {
        dovecot.close();
    }

    private ImapServers servers(Security security, String password, boolean isTrusted, Optional<String> done) {
        var mailbox = new Mailbox(
                ADDRESS,
                "localhost",
                security == Security.TLS ? dovecot.imaps() : dovecot.imap(),
                security,
                ADDRESS,
                Secret.password(password),
                Optional.of(dovecot.certificate()).filter(none -> isTrusted),
                done);
        return Boxes.patient(mailbox);
    }

    private ImapServers servers(Security security) {
        return servers(security, Dovecot.PASSWORD, true, Optional.empty());
    }

    private Optional<Reading> begin(ImapServers servers) throws Away {
        return new ReadMailboxes(servers, inlet, places, Clock.systemUTC()).begin(ADDRESS);
    }

    private void round(ImapServers servers) throws Away {
        try (var reading = begin(servers).orElseThrow()) {
            assertThat(reading.round()).isTrue();
        }
    }

    private Set<String> deliver(int first, int many) throws Exception {
        var texts = new HashSet<String>();
        for (int i = first; i < first + many; i++) {
            var text = "Subject: " + i + "\r\n\r\n" + "Guten Tag.\r\n".repeat(i % 50);
            dovecot.deliver(USER, text);
            texts.add(text);
        }
        return texts;
    }

    @Test
    void K1_mails_come_over_both_kinds_of_encryption_and_are_marked() throws Exception {
        var texts = deliver(1, 3);
        round(servers(Security.TLS));
        texts.addAll(deliver(4, 2));
        round(servers(Security.STARTTLS));

        assertThat(inlet.texts()).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(inlet.repeats()).isZero();
        assertThat(dovecot.read(USER, "cur")).isEqualTo(5);
    }

    @Test
    void a_certificate_that_nobody_knows_is_refused() {
        for (var security : List.of(Security.TLS, Security.STARTTLS)) {
            assertThatThrownBy(() -> servers(security, Dovecot.PASSWORD, false, Optional.empty())
                            .open(ADDRESS))
                    .isInstanceOf(Away.class)
                    .hasMessageContaining("does not prove who it is");
        }
    }

    @Test
    void a_certificate_of_another_host_is_refused() {
        var mailbox = new Mailbox(
                ADDRESS,
                "127.0.0.1",
                dovecot.imaps(),
                Security.TLS,
                ADDRESS,
                Secret.password(Dovecot.PASSWORD),
                Optional.of(dovecot.certificate()),
                Optional.empty());
        assertThatThrownBy(() -> Boxes.patient(mailbox).open(ADDRESS))
                .isInstanceOf(Away.class)
                .hasMessageContaining("does not prove who it is");
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() ->
                        servers(Security.TLS, "falsch", true, Optional.empty()).open(ADDRESS))
                .isInstanceOf(Away.class)
                .hasMessageContaining("refuses the user or the secret");
    }

    @Test
    void what_is_taken_lies_in_its_folder_read() throws Exception {
        deliver(1, 3);
        round(servers(Security.TLS, Dovecot.PASSWORD, true, Optional.of("Erledigt")));

        assertThat(inlet.taken()).hasSize(3);
        assertThat(dovecot.read(USER, ".Erledigt/cur")).isEqualTo(3);
        assertThat(dovecot.read(USER, "cur")).isZero();
    }

    @Test
    void K1_when_the_box_gets_other_numbers_nothing_is_lost_and_nothing_twice() throws Exception {
        var texts = deliver(1, 20);
        var servers = servers(Security.TLS);
        round(servers);
        long before = places.place(ADDRESS).orElseThrow().validity();
        texts.addAll(deliver(21, 5));
        dovecot.loseNumbers(USER);
        round(servers);

        assertThat(places.place(ADDRESS).orElseThrow().validity()).isNotEqualTo(before);
        assertThat(inlet.texts()).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(inlet.repeats()).isEqualTo(20);
    }

    @Test
    void K1_new_mail_ends_the_wait() throws Exception {
        try (var reading = begin(servers(Security.TLS)).orElseThrow()) {
            reading.round();
            var sender = new Thread(() -> {
                try {
                    Thread.sleep(500);
                    deliver(1, 1);
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            sender.start();
            assertThat(reading.await(Duration.ofSeconds(20))).isTrue();
            sender.join();
            reading.round();
        }
        assertThat(inlet.taken()).hasSize(1);
    }

    @Test
    void K1_of_five_hundred_mails_none_is_lost_and_none_taken_twice_when_the_server_is_killed_in_between()
            throws Exception {
        var texts = deliver(1, 500);
        var servers = servers(Security.TLS);
        int kills = 0;
        boolean done = false;
        var end = Instant.now().plus(Duration.ofSeconds(90));
        while (!done && Instant.now().isBefore(end)) {
            int killAt = kills < 3 ? inlet.taken().size() + 60 : Integer.MAX_VALUE;
            var killer = killer(() -> inlet.taken().size() >= killAt);
            try {
                round(servers);
                done = true;
            } catch (Away e) {
                kills++;
            }
            killer.interrupt();
            killer.join();
            if (!done) {
                dovecot.startAgain();
            }
        }

        assertThat(kills).as(dovecot.log()).isEqualTo(3);
        assertThat(inlet.texts()).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(places.place(ADDRESS).orElseThrow().uid()).isEqualTo(500);
        // One that was being taken when the server died may have come again, and is known.
        assertThat(inlet.repeats()).isLessThanOrEqualTo(3);
        assertThat(dovecot.read(USER, "cur")).isGreaterThanOrEqualTo(497);
    }

    private Thread killer(BooleanSupplier now) {
        var thread = new Thread(() -> {
            try {
                while (!now.getAsBoolean()) {
                    Thread.sleep(1);
                }
                dovecot.kill();
            } catch (InterruptedException e) {
                // The round has ended before.
            }
        });
        thread.start();
        return thread;
    }

    @Test
    void K1_a_mail_that_somebody_sends_is_here_within_five_seconds() throws Exception {
        Postfix.need();
        try (var postfix = Postfix.startBefore(dovecot.lmtp());
                var reading = begin(servers(Security.TLS)).orElseThrow()) {
            reading.round();
            var courier = Couriers.to(postfix.port());
            var begun = Instant.now();
            try (var way = courier.open()) {
                way.send(
                        UUID.randomUUID(),
                        new Mail(List.of(ADDRESS), new Words("de", "Hallo", "Guten Tag", "<p>Guten Tag")));
            }
            while (inlet.taken().isEmpty() && Instant.now().isBefore(begun.plusSeconds(15))) {
                reading.await(Duration.ofSeconds(15));
                reading.round();
            }
            var took = Duration.between(begun, Instant.now());
            System.out.println("from SMTP to the inlet: " + took.toMillis() + " ms");
            assertThat(inlet.texts())
                    .as(dovecot.log())
                    .singleElement()
                    .asString()
                    .contains("Subject: Hallo");
            assertThat(took).isLessThan(Duration.ofSeconds(5));
        }
    }
}
