package org.vieraugen.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.message.Courier.Away;
import org.vieraugen.application.message.Courier.Refused;
import org.vieraugen.application.message.Courier.Way;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.KeyedAddresses.Known;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.application.testing.PlainAddresses;
import org.vieraugen.domain.message.KeyedAddress.Purpose;

/** K5: the mail server that most cities have, and what it says. */
class PostfixTest {
    private static Postfix postfix;

    @BeforeAll
    static void start() throws Exception {
        Postfix.need();
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
                        Couriers.server(postfix.port(), startTls),
                        Couriers.messages(Couriers.FROM, "Stadt Müllhausen", true, ""),
                        new LoggedMails(false, false))
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

    @Test
    void K3_K5_what_does_not_arrive_comes_back_to_an_address_that_says_which_letter_it_was() throws Exception {
        var letter = UUID.randomUUID();
        var words = new Words("de", "Neues", "Es gibt Neues.", "<p>Es gibt Neues.");
        try (var way = way(false)) {
            way.send(
                    letter,
                    new Mail(
                            List.of("moved@stadt.example"),
                            words,
                            Optional.of("bounces@stadt.example"),
                            Optional.empty()));
        }

        var returned = postfix.awaitMails("bounces", 1);
        assertThat(returned).hasSize(1);
        for (var header : List.of("To", "Delivered-To", "X-Original-To")) {
            var address = Pattern.compile("(?m)^" + header + ": <?(bounces\\+[^>\\s]+)>?$")
                    .matcher(returned.get(0));
            assertThat(address.find()).as(header + " in " + returned.get(0)).isTrue();
            assertThat(new PlainAddresses().read(address.group(1), LocalDate.now(ZoneOffset.UTC)))
                    .as(header)
                    .contains(new Known("bounces@stadt.example", Purpose.BOUNCE, letter, false));
        }
        assertThat(returned.get(0))
                .contains("Status: 5.1.1", "Message-ID: <" + letter + "@stadt.example>")
                .startsWith("Return-Path: <>");
    }

    @Test
    void K3_an_answer_comes_to_the_box_and_says_what_it_belongs_to() throws Exception {
        var complaint = UUID.randomUUID();
        var today = LocalDate.now(ZoneOffset.UTC);
        var replyTo = new PlainAddresses()
                .of("answers@stadt.example", Purpose.REPLY, complaint, today)
                .orElseThrow();
        try (var way = way(false)) {
            way.send(
                    UUID.randomUUID(),
                    new Mail(
                            List.of(replyTo.toUpperCase(Locale.ROOT)),
                            new Words("de", "Re: Neues", "Danke", "<p>Danke"),
                            Optional.empty(),
                            Optional.empty()));
        }
        var answers = postfix.awaitMails("answers", 1);
        assertThat(answers).hasSize(1);
        var address = Pattern.compile("(?mi)^Delivered-To: (answers\\+\\S+)$").matcher(answers.get(0));
        assertThat(address.find()).as(answers.get(0)).isTrue();
        assertThat(new PlainAddresses().read(address.group(1), today))
                .contains(new Known("answers@stadt.example", Purpose.REPLY, complaint, false));
    }
}
