package org.vieraugen.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vieraugen.application.message.Courier.Away;
import org.vieraugen.application.message.Courier.Refused;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Wording.Words;

/** Mails as a mail server gets them. */
class SmtpCourierTest {
    private static final Instant NOW = Instant.parse("2026-11-28T09:30:00Z");
    private static final UUID LETTER = UUID.fromString("0193711f-0000-7000-8000-000000000001");
    private static final Words WORDS =
            new Words("ar", "هناك رسالة جديدة لك", "مرحبًا،\n", "<!DOCTYPE html><p dir=\"rtl\">مرحبًا،</p>");

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private static SmtpCourier courier(int port, String from, String name) {
        return new SmtpCourier(
                Couriers.server(port, false),
                Couriers.messages(from, name, true, "", Clock.fixed(NOW, ZoneOffset.UTC)),
                new LoggedMails(false, false));
    }

    private static SmtpCourier courier() {
        return courier(MAIL.getSmtp().getPort(), "vieraugen@stadt.example", "Stadt Beispiel");
    }

    private static MimeMessage sent(SmtpCourier courier, Words words, String... to) throws Exception {
        try (var way = courier.open()) {
            way.send(LETTER, new Mail(List.of(to), words));
        }
        var received = MAIL.getReceivedMessages();
        return received[received.length - 1];
    }

    @Test
    void K5_a_mail_is_the_same_in_plain_text_and_as_a_page() throws Exception {
        var mail = sent(courier(), WORDS, "samira@example.org");

        assertThat(mail.getSubject()).isEqualTo(WORDS.subject());
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(text(parts.getBodyPart(0), "text/plain")).isEqualTo(WORDS.text());
        assertThat(text(parts.getBodyPart(1), "text/html")).isEqualTo(WORDS.html());
        assertThat(mail.getHeader("Content-Language")).containsExactly("ar");
    }

    private static String text(BodyPart part, String type) throws Exception {
        assertThat(part.getContentType().toLowerCase(Locale.ROOT)).startsWith(type + "; charset=utf-8");
        return part.getContent().toString().replace("\r\n", "\n");
    }

    @Test
    void K4_it_says_that_nobody_wrote_it_so_that_no_robot_answers() throws Exception {
        var mail = sent(courier(), WORDS, "samira@example.org");

        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
    }

    @Test
    void K4_a_person_s_own_words_do_not_say_so() throws Exception {
        try (var way = courier().open()) {
            way.send(LETTER, Mail.byPerson(List.of("samira@example.org"), WORDS, Optional.empty(), Optional.empty()));
        }
        var mail = MAIL.getReceivedMessages()[0];

        assertThat(mail.getHeader("Auto-Submitted")).isNull();
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).isNull();
    }

    @Test
    void K5_a_letter_bears_the_same_number_each_time_it_is_sent() throws Exception {
        var first = sent(courier(), WORDS, "samira@example.org").getMessageID();
        var second = sent(courier(), WORDS, "samira@example.org").getMessageID();

        assertThat(first).isEqualTo("<" + LETTER + "@stadt.example>").isEqualTo(second);
    }

    @Test
    void the_city_writes_under_its_name_and_now() throws Exception {
        var mail = sent(courier(), WORDS, "samira@example.org");

        assertThat(mail.getFrom())
                .containsExactly(new InternetAddress("vieraugen@stadt.example", "Stadt Beispiel", "UTF-8"));
        assertThat(mail.getSentDate()).isEqualTo(Date.from(NOW));
    }

    @Test
    void nothing_that_stands_in_a_name_or_a_subject_becomes_a_header() throws Exception {
        var words = new Words("de", "ABH-1: Neu\r\nBcc: boese@example.org\r\n\r\nText", "t", "<p>h");
        var mail = sent(
                courier(MAIL.getSmtp().getPort(), "vieraugen@stadt.example", "Stadt\r\nBcc: boese@example.org"),
                words,
                "samira@example.org");

        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("samira@example.org");
        assertThat(((MimeMultipart) mail.getContent()).getCount()).isEqualTo(2);
    }

    @Test
    void an_address_is_one_address_and_no_list_of_headers_or_others() throws Exception {
        for (var odd : List.of(
                "a b@@",
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example, c@d.example",
                "",
                "a@" + "x".repeat(70) + ".example")) {
            assertThatThrownBy(() -> sent(courier(), WORDS, odd))
                    .as(odd)
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.why()).isEqualTo(Failure.ADDRESS));
        }
    }

    @Test
    void a_domain_of_another_script_is_written_as_mail_servers_know_it() throws Exception {
        assertThat(sent(courier(), WORDS, "samira@bürgerbüro.example").getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("samira@xn--brgerbro-65af.example");
    }

    @Test
    void without_an_address_it_goes_to_the_senders_own() throws Exception {
        assertThat(sent(courier(), WORDS).getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("vieraugen@stadt.example");
    }

    @Test
    void several_readers_get_one_mail() throws Exception {
        assertThat(sent(courier(), WORDS, "a@amt.example", "b@amt.example").getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("a@amt.example", "b@amt.example");
    }

    @Test
    void a_mail_server_that_is_not_there_is_away() {
        assertThatThrownBy(() -> courier(1, "vieraugen@stadt.example", "").open())
                .isInstanceOf(Away.class);
    }

    @Test
    void without_a_host_nothing_is_sent() {
        assertThat(courier().isReady()).isTrue();
        var nowhere = new MailServer(Optional.empty(), 25, false, Optional.empty(), Optional.empty());
        assertThat(new SmtpCourier(nowhere, Couriers.messages("x@y", "", true, ""), new LoggedMails(false, false))
                        .isReady())
                .isFalse();
    }

    @Test
    void K3_an_answer_goes_to_the_address_that_says_what_it_belongs_to() throws Exception {
        try (var way = courier().open()) {
            way.send(
                    LETTER,
                    new Mail(
                            List.of("samira@example.org"),
                            WORDS,
                            Optional.empty(),
                            Optional.of("office+abc@amt.example")));
        }
        var received = MAIL.getReceivedMessages();
        assertThat(received[received.length - 1].getReplyTo())
                .containsExactly(new InternetAddress("office+abc@amt.example"));
        assertThat(sent(courier(), WORDS, "samira@example.org").getHeader("Reply-To"))
                .isNull();
    }
}
