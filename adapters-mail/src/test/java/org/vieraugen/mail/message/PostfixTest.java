package org.vieraugen.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.message.Courier.Away;
import org.vieraugen.application.message.Courier.Refused;
import org.vieraugen.application.message.Courier.Way;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Wording.Words;

/** K5: the mail server that most cities have, and what it says. */
class PostfixTest {
    private static Postfix postfix;

    @BeforeAll
    static void start() throws Exception {
        if (!Postfix.isAtHand()) {
            System.out.println("NOT TRIED: Debian's postfix is not installed, or may not be started by this user");
        }
        assumeTrue(Postfix.isAtHand());
        postfix = Postfix.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (postfix != null) {
            postfix.close();
        }
    }

    private static Way way(boolean startTls) throws Away {
        return new SmtpCourier(
                        Optional.of("127.0.0.1"),
                        postfix.port(),
                        startTls,
                        "vieraugen@stadt.example",
                        Optional.of("Stadt Müllhausen"),
                        Optional.empty(),
                        Optional.empty(),
                        Clock.systemUTC())
                .open();
    }

    private static void send(Way way, UUID letter, String to, int letters) throws Refused, Away {
        way.send(
                letter,
                new Mail(List.of(to), new Words("ar", "هناك رسالة جديدة لك", "مرحبًا\n".repeat(letters), "<p>مرحبًا")));
    }

    @Test
    void K5_mails_arrive_on_one_connection_with_their_number() throws Exception {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        try (var way = way(false)) {
            send(way, first, "in@stadt.example", 1);
            assertThatThrownBy(() -> send(way, UUID.randomUUID(), "nobody@stadt.example", 1))
                    .isInstanceOf(Refused.class);
            send(way, second, "in+with-a-tag@stadt.example", 1);
        }

        var mails = postfix.awaitMails("in", 2);
        assertThat(mails).hasSize(2);
        assertThat(String.join("\n", mails))
                .contains(
                        "Message-ID: <" + first + "@stadt.example>",
                        "Message-ID: <" + second + "@stadt.example>",
                        "Auto-Submitted: auto-generated");
    }

    @ParameterizedTest
    @CsvSource({
        "nobody@stadt.example, 1, ADDRESS",
        "somebody@elsewhere.example, 1, REFUSED",
        "in@stadt.example, 20000, TOO_LARGE"
    })
    void K5_what_it_does_not_take_has_its_reason(String to, int letters, Failure why) throws Exception {
        try (var way = way(false)) {
            assertThatThrownBy(() -> send(way, UUID.randomUUID(), to, letters))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
        }
    }

    @Test
    void without_the_encryption_that_is_wanted_nothing_is_said_to_it() {
        assertThatThrownBy(() -> way(true)).isInstanceOf(Away.class);
    }
}
