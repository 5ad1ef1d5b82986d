package org.vieraugen.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.mail.mailbox.Boxes.ADDRESS;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Flags;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vieraugen.application.mail.MailServers.Away;
import org.vieraugen.application.mail.ReadMailboxes;
import org.vieraugen.application.testing.MemoryBoxPlaces;
import org.vieraugen.application.testing.MemoryInlet;
import org.vieraugen.mail.mailbox.Mailbox.Security;

/** K1, K2: against a server that others have written. */
@Timeout(60)
class GreenMailTest {
    private static final String PASSWORD = "geheim";

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(new ServerSetup[] {
                ServerSetupTest.SMTP.dynamicPort(),
                ServerSetupTest.IMAP.dynamicPort(),
                ServerSetupTest.IMAPS.dynamicPort()
            })
            .withPerMethodLifecycle(true);

    private final MemoryInlet inlet = new MemoryInlet();
    private final MemoryBoxPlaces places = new MemoryBoxPlaces();

    @BeforeEach
    void user() {
        // It knows letters of ASCII alone in passwords.
        MAIL.setUser(ADDRESS, Boxes.USER, PASSWORD);
    }

    private static void deliver(String subject) {
        GreenMailUtil.sendTextEmail(
                ADDRESS, "samira@example.org", subject, "Hallo", MAIL.getSmtp().getServerSetup());
    }

    private ImapServers servers() {
        return Boxes.servers(
                MAIL.getImap().getPort(), Security.NONE, Secret.password(PASSWORD), Optional.empty(), Optional.empty());
    }

    private void round() throws Away {
        var read = new ReadMailboxes(servers(), inlet, places, Clock.systemUTC());
        try (var reading = read.begin(ADDRESS).orElseThrow()) {
            reading.round();
        }
    }

    @Test
    void K1_mails_are_taken_in_order_and_over_restarts_each_once() throws Exception {
        deliver("eins");
        deliver("zwei");
        round();
        deliver("drei");
        round();

        assertThat(inlet.texts()).hasSize(3);
        assertThat(inlet.texts().get(0)).contains("Subject: eins", "\r\n\r\nHallo");
        assertThat(inlet.texts().get(1)).contains("Subject: zwei");
        assertThat(inlet.texts().get(2)).contains("Subject: drei");
        assertThat(inlet.repeats()).isZero();
        for (var mail : MAIL.getReceivedMessages()) {
            assertThat(mail.isSet(Flags.Flag.SEEN)).isTrue();
        }
    }

    @Test
    void K1_what_cannot_be_stored_stays_unread() throws Exception {
        deliver("eins");
        inlet.refusing(all -> true);
        round();
        assertThat(MAIL.getReceivedMessages()[0].isSet(Flags.Flag.SEEN)).isFalse();
        inlet.refusing(none -> false);
        round();
        assertThat(inlet.taken()).hasSize(1);
    }

    @Test
    void a_mail_that_was_deleted_in_between_is_passed_by() throws Exception {
        deliver("eins");
        deliver("zwei");
        try (var session = servers().open(ADDRESS)) {
            session.validity();
            var uids = session.after(0, 10);
            MAIL.purgeEmailFromAllMailboxes();
            assertThat(session.fetch(uids.get(0))).isEmpty();
        }
    }

    @Test
    void K1_new_mail_ends_the_wait() throws Exception {
        try (var session = servers().open(ADDRESS)) {
            session.validity();
            var sender = new Thread(() -> deliver("eins"));
            sender.start();
            boolean news = session.await(Duration.ofSeconds(10));
            sender.join();
            assertThat(news).isTrue();
            session.validity();
            assertThat(session.after(0, 10)).hasSize(1);
        }
    }

    @Test
    void a_wrong_password_is_refused_in_words() {
        var servers = Boxes.servers(
                MAIL.getImap().getPort(), Security.NONE, Secret.password("falsch"), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> servers.open(ADDRESS))
                .isInstanceOf(Away.class)
                .hasMessage("the mail server of " + ADDRESS + " refuses the user or the secret");
    }

    @Test
    void a_server_whose_certificate_nobody_knows_is_refused() {
        var servers = Boxes.servers(
                MAIL.getImaps().getPort(), Security.TLS, Secret.password(PASSWORD), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> servers.open(ADDRESS))
                .isInstanceOf(Away.class)
                .hasMessageContaining("does not prove who it is");
    }
}
