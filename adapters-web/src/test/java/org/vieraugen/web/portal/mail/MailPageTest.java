package org.vieraugen.web.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.PlainReading.mail;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.mail.MailAccess.UnseenMail;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.mail.Envelope;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.Segment;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.Screen;

/** What the page of a mail says, to whom, and what of strangers' mails it lets through (K1, K3, F5, I1). */
class MailPageTest {
    private final MailDesk desk = new MailDesk();

    private static UnaryOperator<ReadMail> reading(
            List<Segment> text, Optional<String> html, Protection protection, List<Trouble> troubles) {
        return plain ->
                new ReadMail(plain.kind(), plain.envelope(), text, html, plain.attachments(), protection, troubles);
    }

    @Test
    void K1_its_head_says_what_it_says_of_itself_and_that_this_proves_nothing() {
        var date = Instant.parse("1970-01-01T00:00:00Z");
        var came = desk.came(
                ALBERS,
                "Ich warte.",
                "From",
                MailDesk.SAMIRA,
                "To",
                "zeitung@example.org",
                "Reply-To",
                "anwalt@example.org",
                "Subject",
                "Termin");
        desk.odd = plain -> new ReadMail(
                plain.kind(),
                dated(plain.envelope(), date),
                plain.text(),
                plain.html(),
                plain.attachments(),
                plain.protection(),
                plain.troubles());
        assertThat(desk.shown(came))
                .contains(
                        "<h1",
                        "Termin",
                        "samira@example.org",
                        "Es beweist nicht",
                        "zeitung@example.org",
                        "anwalt@example.org",
                        "office",
                        "1970");
    }

    private static Envelope dated(Envelope it, Instant date) {
        return new Envelope(
                it.messageId(),
                it.inReplyTo(),
                it.references(),
                it.from(),
                it.replyTo(),
                it.addressed(),
                it.subject(),
                Optional.of(date),
                it.autoSubmitted(),
                it.listId());
    }

    @Test
    void K1_written_and_forwarded_words_are_open_and_the_rest_is_folded_and_none_is_lost() {
        desk.odd = reading(
                List.of(
                        new Segment(Segment.Kind.WRITTEN, "Oben geschrieben\n"),
                        new Segment(Segment.Kind.QUOTED, "> zitiert\n"),
                        new Segment(Segment.Kind.WRITTEN, "Unten geschrieben\n"),
                        new Segment(Segment.Kind.SIGNATURE, "-- \nunterschrieben\n"),
                        new Segment(Segment.Kind.FORWARDED, "  weitergeleitet <b>\n")),
                Optional.empty(),
                Protection.UNPROTECTED,
                List.of());
        var html = desk.shown(desk.came(ALBERS, "x"));
        var folded = String.join("", html.split("(?s)(?:^|</details>).*?(?:<details|$)"));
        assertThat(html)
                .contains("Oben geschrieben", "Unten geschrieben", "  weitergeleitet &lt;b&gt;")
                .contains("zitiert", "unterschrieben", "Zitierten Text zeigen", "Signatur zeigen");
        assertThat(folded).contains("zitiert", "unterschrieben").doesNotContain("Oben", "Unten", "weitergeleitet");
    }

    @Test
    void what_is_odd_and_how_it_is_signed_is_said_in_words() {
        for (var state : Protection.State.values()) {
            desk.odd = reading(
                    List.of(new Segment(Segment.Kind.WRITTEN, "Ja.")),
                    Optional.empty(),
                    new Protection(
                            state,
                            Protection.Way.SMIME,
                            Optional.of(new Protection.Signer("CN=<i>Samira</i>", List.of("samira@example.org")))),
                    List.of(Trouble.values()));
            var html = desk.shown(desk.came(ALBERS, "Ja."));
            assertThat(html)
                    .contains("Auffälligkeiten", "Kein Absender", "winmail.dat")
                    .doesNotContain("NO_SENDER", "mails.trouble", "mails.protection", "<i>Samira");
            assertThat(html.contains("CN=&lt;i&gt;Samira")).isEqualTo(state != Protection.State.NONE);
        }
    }

    @Test
    void names_and_words_of_strangers_are_text_in_their_own_direction() {
        var came = desk.came(
                ALBERS,
                "السلام عليكم <b>Tag</b>",
                "From",
                "<script>x</script> <s@example.org>",
                "Subject",
                "<img src=x onerror=y> موعدي",
                "X-File",
                "\u202efdp.exe<svg>");
        assertThat(desk.shown(came))
                .contains(
                        "&lt;b&gt;Tag",
                        "&lt;img src=x onerror=y&gt; موعدي",
                        "dir=\"auto\">السلام",
                        "<bdi>\u202efdp.exe&lt;svg&gt;</bdi>",
                        "application/pdf")
                .doesNotContain("<b>Tag", "<img src=x", "<script>x", "<svg>");
    }

    @Test
    void a_threat_is_warned_of_first_and_neither_subject_nor_words_are_read_by_chance() {
        var came = desk.came(ALBERS, "Ich bringe dich um.", "From", MailDesk.SAMIRA, "Subject", "Ich bringe dich um!");
        var html = desk.shown(came);
        assertThat(html).contains("v-shield", "könnte eine Drohung oder eine Beleidigung enthalten");
        var before = html.substring(0, html.indexOf("<details class=\"v-more v-shield\""));
        assertThat(before).contains("kern-alert--warning").doesNotContain("Ich bringe dich um");
        assertThat(html).contains("Ich bringe dich um!\n\nIch bringe dich um.");
    }

    @Test
    void K3_the_key_that_makes_a_mail_an_answer_is_not_shown() {
        var complaint = desk.held(Cases.in(desk.house.settings.now()).withdrawn());
        var key = desk.keyed(complaint);
        var came = desk.came(ALBERS, "Doch.", "From", MailDesk.SAMIRA, "To", key);
        assertThat(came.fate().doubt()).contains(Doubt.NOT_POSSIBLE);
        assertThat(desk.shown(came))
                .contains(
                        "das jetzt keine Antwort annimmt", complaint.reference().text())
                .doesNotContain(key);
    }

    @Test
    void its_design_is_shown_alone_where_nothing_acts_or_loads() {
        desk.odd = reading(
                List.of(new Segment(Segment.Kind.WRITTEN, "Ja.")),
                Optional.of("<p style=\"color:red\">Ja.</p>"),
                Protection.UNPROTECTED,
                List.of());
        var came = desk.came(ALBERS, "Ja.");
        assertThat(desk.shown(came))
                .contains("/staff/mails/" + came.id() + "/html")
                .doesNotContain("color:red");
        var answer = desk.page.html(came.id());
        assertThat(answer.getHeaderString("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assertThat(answer.getHeaderString("Content-Type")).isEqualTo("text/html; charset=UTF-8");
        assertThat((String) answer.getEntity()).endsWith("<p style=\"color:red\">Ja.</p>");

        desk.odd = UnaryOperator.identity();
        assertThat(desk.shown(came)).doesNotContain("/html\"");
        assertThatThrownBy(() -> desk.page.html(came.id())).isInstanceOf(Unknown.class);
    }

    @Test
    void the_mail_as_it_came_is_a_file_that_no_browser_opens() {
        var came = desk.came(ALBERS, "Ich warte.", "From", MailDesk.SAMIRA);
        var answer = desk.page.whole(came.id());
        assertThat(answer.getHeaderString("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(answer.getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"mail-" + came.id() + ".eml\"");
        assertThat(answer.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat((byte[]) answer.getEntity()).isEqualTo(mail("Ich warte.", "From", MailDesk.SAMIRA));
    }

    @Test
    void I1_of_a_confidential_complaints_mail_nothing_is_shown_and_no_file_given() {
        var came = desk.came(ALBERS, "Ich warte.", "From", MailDesk.SAMIRA, "Subject", "Von Samira", "X-File", "a.pdf");
        desk.page.makeComplaint(
                came.id(),
                desk.typed(came, "category", "DECISION", "identity", "CONFIDENTIAL", "language", "de"),
                Screen.info());
        assertThat(desk.shown(came))
                .contains("Wer geschrieben hat, ist versiegelt", "/de/staff/cases/ABH-")
                .doesNotContain(
                        "samira",
                        "Samira",
                        "Ich warte.",
                        "a.pdf",
                        "/whole",
                        "<form method=\"post\" action=\"/de/staff/mails");
        assertThatThrownBy(() -> desk.page.whole(came.id())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> desk.page.html(came.id())).isInstanceOf(Unknown.class);
    }

    @Test
    void an_open_complaints_mail_stays_and_takes_no_form() {
        var came = desk.came(ALBERS, "Ich warte.");
        desk.page.makeComplaint(
                came.id(),
                desk.typed(came, "category", "DECISION", "identity", "OPEN", "language", "de"),
                Screen.info());
        assertThat(desk.shown(came))
                .contains("samira@example.org", "Ich warte.")
                .doesNotContain("/complaint\"", "/aside\"", "/return\"");
    }

    @Test
    void F5_whoever_it_names_finds_no_such_page() {
        var came = desk.came(ALBERS, "Renate Albers war frech.");
        assertThatThrownBy(() -> desk.shown(came)).isInstanceOf(UnseenMail.class);
        assertThatThrownBy(() -> desk.page.whole(came.id())).isInstanceOf(UnseenMail.class);
        assertThatThrownBy(() -> desk.page.html(came.id())).isInstanceOf(UnseenMail.class);
        assertThatThrownBy(() -> desk.page.show(new UUID(1, 1), null, Screen.info()))
                .isInstanceOf(Unknown.class);
        desk.by(PETRENKO, came);
        assertThat(desk.shown(came)).contains("Renate Albers war frech.");
        desk.by(NASSER, came);
        assertThatThrownBy(() -> desk.shown(came)).isInstanceOf(Denied.class);
    }

    @Test
    void a_mail_without_anything_still_has_a_page() {
        var came = desk.came(ALBERS, "", "X-Nothing", "1");
        assertThat(desk.shown(came)).contains("(ohne Betreff)", "nennt niemanden", "steht kein Text");
    }
}
