package org.vieraugen.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.message.Courier;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Wording.Words;

/** Mails are shown in the log by a try-out without a mail server, and by nobody else. */
class LoggedMailsTest {
    private static final Mail MAIL =
            new Mail(List.of("leyla@example.org"), new Words("de", "Ihr Code", "Ihr Code: 12345678", "<p>12345678"));

    private final Logger log = Logger.getLogger(LoggedMails.class.getName());
    private final List<String> lines = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    @BeforeEach
    void listen() {
        log.addHandler(ear);
    }

    @AfterEach
    void leave() {
        log.removeHandler(ear);
    }

    private static SmtpCourier courier(LoggedMails logged) {
        return new SmtpCourier(
                new MailServer(Optional.empty(), 25, false, Optional.empty(), Optional.empty()),
                Couriers.messages(Couriers.FROM, "Stadt", true, ""),
                logged);
    }

    @Test
    void a_try_out_with_a_sample_shows_them() throws Exception {
        var courier = courier(new LoggedMails(true, true));
        assertThat(courier.isReady()).isTrue();
        try (var way = courier.open()) {
            way.send(UUID.randomUUID(), MAIL);
        }
        assertThat(lines).singleElement().asString().contains("leyla@example.org", "Ihr Code: 12345678");
    }

    @Test
    void no_other_server_does() {
        for (var logged :
                List.of(new LoggedMails(false, true), new LoggedMails(true, false), new LoggedMails(false, false))) {
            assertThat(courier(logged).isReady()).isFalse();
            assertThatThrownBy(() -> logged.send(UUID.randomUUID(), MAIL)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(lines).isEmpty();
    }

    @Test
    void with_a_mail_server_nothing_is_shown() {
        var courier = new SmtpCourier(
                Couriers.server(1, false),
                Couriers.messages(Couriers.FROM, "Stadt", true, ""),
                new LoggedMails(true, true));
        assertThatThrownBy(courier::open).isInstanceOf(Courier.Away.class);
        assertThat(lines).isEmpty();
    }
}
