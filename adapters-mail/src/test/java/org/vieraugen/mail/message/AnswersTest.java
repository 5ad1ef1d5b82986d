package org.vieraugen.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.message.Courier.Away;
import org.vieraugen.application.message.Courier.Refused;
import org.vieraugen.application.message.Courier.Way;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Wording.Words;

/** K5: what becomes of a mail by what the mail server answers. */
class AnswersTest {
    private PlainServer server;

    @BeforeEach
    void open() throws IOException {
        server = new PlainServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private Way way() throws Away {
        return Couriers.to(server.port()).open();
    }

    private static void send(Way way, String... to) throws Refused, Away {
        way.send(UUID.randomUUID(), new Mail(List.of(to), new Words("de", "Neues", "Neues", "<p>Neues")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RCPT|550 5.1.1 no such user|ADDRESS",
                "RCPT|550 no such user here|ADDRESS",
                "RCPT|553 5.1.3 bad address|ADDRESS",
                "RCPT|550 5.1.10 domain takes no mail|ADDRESS",
                "RCPT|550 5.2.1 mailbox disabled|ADDRESS",
                "RCPT|552 5.2.2 mailbox full|FULL",
                "RCPT|552 quota exceeded|FULL",
                "RCPT|452 4.2.2 mailbox full|FULL",
                "RCPT|550 5.7.1 relaying denied|REFUSED",
                "RCPT|554 5.7.1 blocked by a list|REFUSED",
                "RCPT|450 4.7.1 greylisted|LATER",
                "RCPT|451 try again later|LATER",
                "MAIL|550 5.1.8 we do not like the sender|REFUSED",
                "MAIL|552 5.3.4 message too big|TOO_LARGE",
                "MAIL|451 4.3.0 not now|LATER",
                "DATA|554 5.5.1 no valid recipients|REFUSED",
                ".|554 5.7.1 this is spam|REFUSED",
                ".|552 message exceeds fixed maximum|TOO_LARGE",
                ".|552 5.2.3 too long|TOO_LARGE",
                ".|451 4.3.2 overloaded|LATER"
            })
    void K5_the_reason_is_what_the_server_says(String command, String answer, Failure why) throws Exception {
        server.answering(command, answer);
        try (var way = way()) {
            assertThatThrownBy(() -> send(way, "a@b.example"))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
        }
        assertThat(server.taken).isEmpty();
    }

    @Test
    void the_next_mail_goes_after_one_that_was_refused() throws Exception {
        server.answering("RCPT TO:<gone@", "550 5.1.1 no such user");
        try (var way = way()) {
            assertThatThrownBy(() -> send(way, "gone@b.example")).isInstanceOf(Refused.class);
            send(way, "a@b.example");
        }
        assertThat(server.taken).hasSize(1);
    }

    @Test
    void what_some_of_its_readers_get_is_sent() throws Exception {
        server.answering("RCPT TO:<gone@", "550 5.1.1 no such user");
        try (var way = way()) {
            assertThatCode(() -> send(way, "gone@b.example", "a@b.example")).doesNotThrowAnyException();
        }
        assertThat(server.taken).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"MAIL", "RCPT", "DATA", "."})
    void K5_a_server_that_hangs_up_is_away(String command) throws Exception {
        server.answering(command, "");
        try (var way = way()) {
            assertThatThrownBy(() -> send(way, "a@b.example")).isInstanceOf(Away.class);
        }
    }

    @Test
    void K5_a_server_that_greets_nobody_is_away() {
        server.answering("HELLO", "554 no service here");
        assertThatThrownBy(this::way).isInstanceOf(Away.class);
    }
}
