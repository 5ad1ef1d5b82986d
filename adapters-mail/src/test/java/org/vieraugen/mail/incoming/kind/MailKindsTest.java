package org.vieraugen.mail.incoming.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.mail.AutomaticReason;
import org.vieraugen.domain.mail.FailedRecipient;
import org.vieraugen.domain.mail.FailedRecipient.Lasting;
import org.vieraugen.domain.mail.MailKind;
import org.vieraugen.domain.mail.MailKind.Automatic;
import org.vieraugen.domain.mail.MailKind.Bounced;
import org.vieraugen.domain.mail.MailKind.CalendarAnswer;
import org.vieraugen.domain.mail.MailKind.Complained;
import org.vieraugen.domain.mail.MailKind.Human;
import org.vieraugen.mail.incoming.Mails;

class MailKindsTest {
    private static final String REPORT =
            """
            From: Mail Delivery System <MAILER-DAEMON@mx.example>
            To: beschwerde+k7f3@stadt.example
            Subject: Undelivered Mail Returned to Sender
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b

            I'm sorry to have to inform you that your message could not be delivered.

            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; maria@example.org
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: smtp; 550 5.1.1 <maria@example.org>:
                Recipient address rejected

            Final-Recipient: rfc822; ali@example.org
            Action: delayed
            Status: 4.2.2 (mailbox full)

            --b
            Content-Type: message/rfc822

            Message-ID: <77@stadt.example>
            To: maria@example.org, ali@example.org
            Subject: Ihre Beschwerde

            Guten Tag
            --b--
            """;

    private static MailKind kind(String mail) {
        return Mails.read(mail).kind();
    }

    private static MailKind withFields(String fields) {
        return kind(Mails.mail(fields, "Ich warte noch.\n"));
    }

    @Test
    void a_report_names_who_was_not_reached_why_and_by_which_mail() {
        var bounce = ((Bounced) kind(REPORT)).bounce();

        assertThat(bounce.failed()).hasSize(2);
        assertThat(bounce.failed().get(0))
                .isEqualTo(new FailedRecipient(
                        "maria@example.org",
                        Optional.of("5.1.1"),
                        Lasting.PERMANENT,
                        "550 5.1.1 <maria@example.org>:    Recipient address rejected"));
        assertThat(bounce.failed().get(1).lasting()).isEqualTo(Lasting.TEMPORARY);
        assertThat(bounce.messageId()).contains("77@stadt.example");
        assertThat(bounce.sentTo()).containsExactly("maria@example.org", "ali@example.org");
        assertThat(bounce.returnedTo()).containsExactly("beschwerde+k7f3@stadt.example");
    }

    @Test
    void a_report_that_a_mail_arrived_is_no_bounce() {
        var arrived =
                REPORT.replace("Action: failed", "Action: delivered").replace("Action: delayed", "Action: relayed");

        assertThat(kind(arrived)).isEqualTo(new Automatic(AutomaticReason.ARRIVED));
    }

    @Test
    void a_report_in_plain_words_is_read_too() {
        var mail =
                """
                Return-Path: <>
                From: MAILER-DAEMON@mx.example
                To: beschwerde@stadt.example
                Subject: failure notice

                Hi. This is the qmail-send program at mx.example.
                I'm afraid I wasn't able to deliver your message to the following addresses.
                This is a permanent error; I've given up. Sorry it didn't work out.

                <maria@example.org>:
                Remote host said: 550 5.1.1 no such user

                --- Below this line is a copy of the message.

                Message-ID: <78@stadt.example>
                To: maria@example.org
                Subject: Ihre Beschwerde

                Guten Tag
                """;
        var bounce = ((Bounced) kind(mail)).bounce();

        assertThat(bounce.failed()).hasSize(1);
        assertThat(bounce.failed().get(0).address()).isEqualTo("maria@example.org");
        assertThat(bounce.failed().get(0).status()).contains("5.1.1");
        assertThat(bounce.failed().get(0).lasting()).isEqualTo(Lasting.PERMANENT);
        assertThat(bounce.messageId()).contains("78@stadt.example");
        assertThat(bounce.sentTo()).containsExactly("maria@example.org");
    }

    @Test
    void a_complaint_about_a_mail_is_a_kind_of_its_own() {
        var mail = REPORT.replace("report-type=delivery-status", "report-type=feedback-report")
                .replace("message/delivery-status", "message/feedback-report")
                .replace("MAILER-DAEMON", "abuse");

        assertThat(kind(mail)).isInstanceOf(Complained.class);
        assertThat(((Complained) kind(mail)).bounce().messageId()).contains("77@stadt.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted: auto-replied | AUTO_SUBMITTED",
                "Auto-Submitted: Auto-Generated (failure) | AUTO_SUBMITTED",
                "X-Autoreply: yes | AUTOREPLY_FIELD",
                "X-Apple-Action: VACATION | AUTOREPLY_FIELD",
                "Precedence: auto_reply | PRECEDENCE",
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=b | READ_RECEIPT",
            })
    void a_program_says_that_it_is_one(String field, AutomaticReason reason) {
        var body = "--b\n\nIch bin nicht da.\n--b--\n";

        assertThat(kind(Mails.mail(field, body))).isEqualTo(new Automatic(reason));
    }

    @Test
    void a_subject_as_programs_write_it_counts_in_an_answer_only() {
        var mail = Mails.mail("", "Antwortet mir nur eine Maschine?\n")
                .replace("Subject: Meine Beschwerde", "Subject: Automatische Antwort: Ihre Beschwerde");

        assertThat(kind(mail)).isInstanceOf(Human.class);
        assertThat(kind("In-Reply-To: <7@stadt.example>\n" + mail)).isEqualTo(new Automatic(AutomaticReason.SUBJECT));
        assertThat(kind("In-Reply-To: <7@stadt.example>\n" + mail.replace("Subject: ", "Subject: AW: ")))
                .isInstanceOf(Human.class);
    }

    @Test
    void what_is_sent_in_bulk_is_automatic_but_not_a_list_of_people() {
        var bulk = "Precedence: bulk\nList-Unsubscribe: <mailto:x@example.org>";

        assertThat(withFields(bulk)).isEqualTo(new Automatic(AutomaticReason.BULK));
        assertThat(withFields(bulk + "\nList-Post: <mailto:list@example.org>")).isInstanceOf(Human.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Precedence: list\nList-Id: <beschwerde.stadt.example>\nList-Unsubscribe: <mailto:x@example.org>",
                "Precedence: bulk",
                "List-Id: <beschwerde.stadt.example>",
                "Return-Path: <>",
                "X-Auto-Response-Suppress: All",
                "X-Autoreply: no",
                "Content-Type: text/calendar; method=REQUEST",
                "Content-Type: multipart/report; boundary=b",
                "Content-Type: message/delivery-status",
            })
    void in_doubt_a_mail_is_a_persons(String fields) {
        assertThat(withFields(fields)).isInstanceOf(Human.class);
    }

    @Test
    void a_person_may_write_about_bounces_and_pass_them_on() {
        var about =
                "Undeliverable: failure notice. 550 5.1.1 user unknown. Mail delivery failed: returning message to sender\n";
        assertThat(kind(Mails.mail("", about))).isInstanceOf(Human.class);
        assertThat(kind(Mails.mail("Subject: WG: Undelivered Mail Returned to Sender", about + "\n" + REPORT)))
                .isInstanceOf(Human.class);
        var attached = "--c\n\nWas bedeutet das?\n--c\nContent-Type: message/rfc822\n\n" + REPORT + "\n--c--\n";
        assertThat(kind(Mails.mail("Content-Type: multipart/mixed; boundary=c", attached)))
                .isInstanceOf(Human.class);
        var parts =
                "--c\n\nWas bedeutet das?\n--c\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n--c--\n";
        assertThat(kind(Mails.mail("Content-Type: multipart/mixed; boundary=c", parts)))
                .isInstanceOf(Human.class);
    }

    @Test
    void a_form_of_the_city_may_send_a_persons_words_in_nobodys_name() {
        var mail = Mails.mail("Reply-To: maria@example.org", "Mein Brief kam zurück: unzustellbar.\n")
                .replace("maria@example.org>", "noreply@stadt.example>");

        assertThat(kind(mail)).isInstanceOf(Human.class);
        assertThat(kind(mail.replace("Reply-To: maria@example.org\n", ""))).isInstanceOf(Human.class);
    }

    @Test
    void an_answer_of_a_calendar_is_handed_over_as_it_came() {
        var body =
                "--b\n\nIch komme.\n--b\nContent-Type: text/calendar; charset=utf-8\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n--b--\n";
        var kind = kind(Mails.mail("Content-Type: multipart/alternative; boundary=b", body));

        assertThat(kind).isInstanceOf(CalendarAnswer.class);
        assertThat(((CalendarAnswer) kind).calendar().mediaType()).isEqualTo("text/calendar");
        assertThat(withFields("Content-Type: text/calendar; method=COUNTER")).isInstanceOf(CalendarAnswer.class);
    }

    @Test
    void a_program_that_wants_nothing_to_come_back_must_say_that_it_is_one_itself() {
        var said = Mails.mail("Return-Path: <>", "Dies ist eine automatisch erzeugte Nachricht.\n");
        assertThat(kind(said)).isEqualTo(new Automatic(AutomaticReason.NO_RETURN));
        var quoted = Mails.mail(
                "Return-Path: <>",
                "Das kam von Ihnen:\n\nAm 04.05.2026 um 10:15 schrieb Amt:\n> Dies ist eine automatisch erzeugte Nachricht.\n");
        assertThat(kind(quoted)).isInstanceOf(Human.class);
    }

    @Test
    void a_subject_that_names_its_sender_as_away_counts_in_an_answer() {
        var mail = Mails.mail("In-Reply-To: <7@stadt.example>", "Bis Montag.\n");
        assertThat(kind(mail.replace("Meine Beschwerde", "Maria Muster ist außer Haus.")))
                .isEqualTo(new Automatic(AutomaticReason.SUBJECT));
        assertThat(kind(mail.replace("Meine Beschwerde", "Frau Kern ist außer Haus.")))
                .isInstanceOf(Human.class);
        assertThat(kind(mail.replace("Meine Beschwerde", "Abwesend"))).isInstanceOf(Human.class);
    }

    @Test
    void a_newsletter_is_known_by_its_service_but_a_form_on_the_web_may_use_one_too() {
        var fields =
                "List-Unsubscribe: <https://x.example>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\nFeedback-ID: 1:2\n";
        assertThat(withFields(fields)).isEqualTo(new Automatic(AutomaticReason.BULK));
        assertThat(withFields(fields + "Reply-To: omar@mail.example\n")).isInstanceOf(Human.class);
        assertThat(withFields(fields + "In-Reply-To: <7@stadt.example>\n")).isInstanceOf(Human.class);
        assertThat(withFields("Feedback-ID: 1:2\nList-Unsubscribe: <https://x.example>\n"))
                .isInstanceOf(Human.class);
    }

    @Test
    void a_postmaster_who_writes_as_people_do_may_speak_of_bounces() {
        var mail = Mails.mail("Return-Path: <postmaster@example.org>", "Wir bekamen von Ihnen 550 5.1.1.\n")
                .replace("maria@example.org>", "postmaster@example.org>");
        assertThat(kind(mail)).isInstanceOf(Human.class);
        assertThat(kind(mail.replace("Return-Path: <postmaster@example.org>", "Return-Path: <>")))
                .isInstanceOf(Bounced.class);
    }

    @Test
    void a_calendars_answer_may_be_a_file() {
        var file =
                "--b\n\nAbgelehnt.\n--b\nContent-Type: application/ics; name=a.ics\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n--b--\n";
        assertThat(kind(Mails.mail("Content-Type: multipart/mixed; boundary=b", file)))
                .isInstanceOf(CalendarAnswer.class);
        assertThat(kind(Mails.mail("Content-Type: multipart/mixed; boundary=b", file.replace("REPLY", "REQUEST"))))
                .isInstanceOf(Human.class);
    }

    @Test
    void the_returned_mail_is_found_without_a_word_above_it() {
        var mail =
                """
                Return-Path: <>
                From: MAILER-DAEMON@mx.example
                To: beschwerde@stadt.example
                Subject: Rückläufer

                Die Zustellung an <maria@example.org> ging schief.
                552 voll

                Return-Path: <beschwerde@stadt.example>
                From: Amt <beschwerde@stadt.example>
                To: maria@example.org
                Subject: Neues
                Message-ID: <79@stadt.example>
                """;
        var bounce = ((Bounced) kind(mail)).bounce();
        assertThat(bounce.messageId()).contains("79@stadt.example");
        assertThat(bounce.failed()).extracting(FailedRecipient::address).containsExactly("maria@example.org");
        assertThat(bounce.failed().get(0).lasting()).isEqualTo(Lasting.PERMANENT);
    }
}
