package org.vieraugen.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.mail.incoming.Mails.mail;
import static org.vieraugen.mail.incoming.Mails.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.mail.Addressed;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.MailFile;
import org.vieraugen.domain.mail.MailKind.Human;
import org.vieraugen.domain.mail.Segment;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.mail.incoming.tnef.Tnef;

class MailReaderTest {
    @Test
    void a_mail_says_of_itself_what_it_is() {
        var envelope =
                read("""
                        Delivered-To: beschwerde+k7f3@stadt.example
                        X-Original-To: amt@stadt.example
                        Envelope-To: amt2@stadt.example
                        In-Reply-To: <7@stadt.example>
                        References: <6@stadt.example>
                         <7@stadt.example>
                        Reply-To: ali@example.org
                        Cc: rat@example.org
                        List-Id: Stadt <list.stadt.example>
                        Auto-Submitted: no
                        """
                                + mail("", "Hallo"))
                        .envelope();

        assertThat(envelope.messageId()).contains("1@example.org");
        assertThat(envelope.inReplyTo()).containsExactly("7@stadt.example");
        assertThat(envelope.references()).containsExactly("6@stadt.example", "7@stadt.example");
        assertThat(envelope.from()).contains(new Correspondent("maria@example.org", "Maria Muster"));
        assertThat(envelope.replyTo()).containsExactly(new Correspondent("ali@example.org", ""));
        assertThat(envelope.addressed())
                .containsExactly(
                        new Addressed(Addressed.Field.TO, "beschwerde+k7f3@stadt.example"),
                        new Addressed(Addressed.Field.CC, "rat@example.org"),
                        new Addressed(Addressed.Field.DELIVERED_TO, "beschwerde+k7f3@stadt.example"),
                        new Addressed(Addressed.Field.X_ORIGINAL_TO, "amt@stadt.example"),
                        new Addressed(Addressed.Field.ENVELOPE_TO, "amt2@stadt.example"));
        assertThat(envelope.subject()).isEqualTo("Meine Beschwerde");
        assertThat(envelope.date()).contains(Instant.parse("2026-05-04T07:30:00Z"));
        assertThat(envelope.autoSubmitted()).contains("no");
        assertThat(envelope.listId()).contains("Stadt <list.stadt.example>");
    }

    @Test
    void nothing_need_be_there() {
        var read = read("Subject: x\nDate: gestern\nMessage-ID: 5@example.org\n\nHallo");

        assertThat(read.envelope().from()).isEmpty();
        assertThat(read.envelope().messageId()).contains("5@example.org");
        assertThat(read.troubles()).containsExactly(Trouble.NO_SENDER, Trouble.NO_DATE);
        assertThat(read.kind()).isInstanceOf(Human.class);
        assertThat(read("").text()).isEmpty();
    }

    @Test
    void a_mail_in_two_forms_is_shown_once_with_its_pictures_and_files() {
        var read = read(
                mail(
                        "Content-Type: multipart/mixed; boundary=m",
                        """
                --m
                Content-Type: multipart/alternative; boundary=a

                --a
                Content-Type: text/plain; charset=utf-8

                Ich warte noch.
                --a
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: text/html; charset=utf-8

                <p>Ich <b>warte</b> noch.</p><img src="cid:p1">
                --r
                Content-Type: image/png
                Content-ID: <p1>

                png
                --r--
                --a--
                --m
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="Bescheid.pdf"

                pdf
                --m
                Content-Type: message/rfc822

                Subject: Alt

                Alter Text
                --m
                Content-Type: text/plain; name=notiz.txt

                Notiz
                --m--
                """));

        assertThat(read.text())
                .containsExactly(
                        new Segment(Segment.Kind.WRITTEN, "Ich warte noch.\n"),
                        new Segment(Segment.Kind.FORWARDED, "________________________________\nAlt\n\nAlter Text\n"));
        assertThat(read.html().orElse("")).contains("<b>warte</b>").doesNotContain("img");
        assertThat(read.attachments())
                .extracting(MailFile::name)
                .containsExactly("picture.png", "Bescheid.pdf", "Alt.eml", "notiz.txt");
        assertThat(read.attachments()).extracting(MailFile::inline).containsExactly(true, false, false, false);
        assertThat(read.troubles()).isEmpty();
    }

    @Test
    void a_plain_form_that_says_nothing_gives_way_to_html() {
        var html = "<p>" + "Ich warte noch immer auf eine Antwort. ".repeat(10) + "</p>";
        var read = read(mail(
                "Content-Type: multipart/alternative; boundary=a",
                "--a\n\nBitte HTML anzeigen.\n--a\nContent-Type: text/html\n\n" + html + "\n--a--\n"));

        assertThat(read.wholeText()).startsWith("Ich warte noch immer");
        assertThat(read.html()).isPresent();
    }

    @Test
    void html_is_offered_only_where_it_says_all() {
        var read = read(
                mail(
                        "Content-Type: multipart/mixed; boundary=a",
                        "--a\nContent-Type: text/html\n\n<p>eins</p>\n--a\n\nzwei\n--a\nContent-Type: text/html\n\n<p>drei</p>\n--a--\n"));

        assertThat(read.wholeText()).isEqualTo("eins\n\nzwei\n\ndrei\n");
        assertThat(read.html()).isEmpty();
    }

    @Test
    void a_long_text_is_cut_and_kept_as_a_file() {
        var read = read(mail("", "Ich warte noch.\n".repeat(20_000)));

        assertThat(read.wholeText()).hasSize(200_000);
        assertThat(read.attachments()).extracting(MailFile::size).containsExactly(320_000L);
        assertThat(read.troubles()).containsExactly(Trouble.TEXT_CUT);
    }

    @Test
    void a_very_long_text_is_kept_whole() {
        var read = read(mail("", "Ich warte noch.\n".repeat(400_000)));

        assertThat(read.attachments()).extracting(MailFile::size).contains(6_800_000L);
        assertThat(read.wholeText()).hasSize(200_000);
    }

    @Test
    void what_outlook_wrapped_is_unwrapped() {
        var tnef = Base64.getMimeEncoder().encodeToString(Tnef.of("Aus Outlook.", "Bescheid.pdf", "pdf"));
        var type = "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64";
        var alone = read(mail(type, tnef));
        assertThat(alone.wholeText().strip()).isEqualTo("Aus Outlook.");
        assertThat(alone.attachments()).extracting(MailFile::name).containsExactly("Bescheid.pdf");

        var beside = read(mail(
                "Content-Type: multipart/mixed; boundary=b",
                "--b\n\nIch warte.\n--b\n" + type + "\n\n" + tnef + "\n--b--\n"));
        assertThat(beside.wholeText().strip()).isEqualTo("Ich warte.");

        var broken = read(mail(type, "AAAA"));
        assertThat(broken.attachments()).extracting(MailFile::name).containsExactly("winmail.dat");
        assertThat(broken.troubles()).containsExactly(Trouble.BROKEN_TNEF);
    }

    @Test
    void a_quote_can_be_folded_and_what_is_passed_on_cannot() {
        var body =
                "Das stimmt nicht.\n\nVon: Amt <amt@stadt.example>\nGesendet: 4. Mai 2026\nAn: Maria\nBetreff: Nein\n\nNein.\n";

        assertThat(read(mail("", body)).text())
                .extracting(Segment::kind)
                .containsExactly(Segment.Kind.WRITTEN, Segment.Kind.QUOTED);
        assertThat(read(mail("", body).replace("Subject: ", "Subject: WG: ")).text())
                .extracting(Segment::kind)
                .containsExactly(Segment.Kind.WRITTEN, Segment.Kind.FORWARDED);
    }

    @Test
    void a_mail_that_is_a_file_is_a_file() {
        var read = read(
                mail("Content-Type: application/pdf; name=Scan.pdf\nContent-Transfer-Encoding: base64", "SGFsbG8="));

        assertThat(read.text()).isEmpty();
        assertThat(read.attachments()).extracting(MailFile::name).containsExactly("Scan.pdf");
    }

    @Test
    void letters_of_the_header_need_not_be_declared() {
        var read = read(
                "From: J\u00f6rg <j@example.org>\nSubject: \u00dcber\n\nGr\u00fc\u00dfe", StandardCharsets.ISO_8859_1);

        assertThat(read.envelope().from().orElseThrow().name()).isEqualTo("Jörg");
        assertThat(read.envelope().subject()).isEqualTo("Über");
        assertThat(read.wholeText()).isEqualTo("Grüße");
    }

    @Test
    void whoever_is_named_beside_another_sender_need_not_have_written() {
        var read = read(mail("From: Bürgermeister <ob@stadt.example>", "Guten Tag\n"));

        assertThat(read.troubles()).containsExactly(Trouble.SEVERAL_SENDERS);
        assertThat(read(mail("From: maria@EXAMPLE.org", "Guten Tag\n")).troubles())
                .isEmpty();
    }

    @Test
    void a_file_that_turns_its_name_is_shown_as_what_it_is() {
        var read = read(
                mail("Content-Type: application/octet-stream; name=\"=?utf-8?Q?Bescheid=E2=80=AEfdp.exe?=\"", "x\n"));

        assertThat(read.attachments()).extracting(MailFile::name).containsExactly("Bescheidfdp.exe");
        assertThat(read.troubles()).containsExactly(Trouble.MISLEADING_NAME);
    }

    @Test
    void mails_that_lie_in_a_mail_are_read_a_few_deep_and_no_further() {
        var mail = "Subject: innen\n\nGanz innen\n";
        for (int i = 0; i < 12; i++) {
            mail = "Subject: Lage " + i + "\nContent-Type: message/rfc822\n\n" + mail;
        }
        var read = read(mail(
                "Content-Type: multipart/mixed; boundary=a",
                "--a\n\nSiehe unten.\n--a\nContent-Type: message/rfc822\n\n" + mail + "\n--a--\n"));

        assertThat(read.wholeText())
                .startsWith("Siehe unten.\n")
                .contains("Lage 11")
                .doesNotContain("Ganz innen");
        assertThat(read.troubles()).contains(Trouble.TEXT_CUT);
        assertThat(read.attachments()).hasSize(1);
    }
}
