package org.vieraugen.mail.incoming.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vieraugen.mail.incoming.part.Bytes;
import org.vieraugen.mail.incoming.part.PartTree;
import org.vieraugen.mail.incoming.part.Troubles;

class PartTextTest {
    private final Troubles troubles = new Troubles();

    private String read(String type, String body) {
        var part = "Content-Type: " + type + "\n\n" + body;
        return PartText.of(PartTree.read(Bytes.of(part.getBytes(StandardCharsets.UTF_8)), troubles), troubles);
    }

    private String html(String body) {
        return read("text/html; charset=utf-8", body);
    }

    @Test
    void lines_broken_for_the_way_are_whole_again() {
        var text = "Ich warte seit \ndrei Monaten.\n\n> auf \n> Antwort\n>> älter \nneu\n-- \nMaria\n  Eingerückt\n";

        assertThat(read("text/plain; format=flowed; charset=utf-8", text))
                .isEqualTo("Ich warte seit drei Monaten.\n\n> auf Antwort\n>> älter \nneu\n-- \nMaria\n Eingerückt\n");
        assertThat(read("text/plain; format=flowed; delsp=yes", "Wort \nteil\n"))
                .isEqualTo("Wortteil\n");
        assertThat(read("text/plain", text)).isEqualTo(text);
    }

    @Test
    void html_has_lines_lists_and_tables() {
        assertThat(
                        html(
                                "<html><head><title>x</title><style>p{}</style></head><body><p>Guten   Tag,</p><p>ich <b>warte</b><br>noch.</p>"
                                        + "<ul><li>eins<li>zwei</ul><table><tr><td>a<td>b<tr><td>c</table><div>Maria</div><script>x()</script>"))
                .isEqualTo("Guten Tag,\n\nich warte\nnoch.\n\n- eins\n- zwei\n\na b\nc\nMaria\n");
        assertThat(html("<pre>a\n  b</pre>")).isEqualTo("a\n  b\n");
        assertThat(html("a<hr>b")).isEqualTo("a\n________________________________\nb\n");
        assertThat(
                        html(
                                "Siehe <a href='https://example.org/x'>hier</a> und <a href='https://example.org'>https://example.org</a>"))
                .isEqualTo("Siehe hier <https://example.org/x> und https://example.org\n");
        assertThat(html("<img src='https://example.org/x.png' alt='Logo'>Text")).isEqualTo("[Logo]Text\n");
    }

    @Test
    void quotes_of_mail_programs_are_quoted_and_those_that_people_indent_are_not() {
        assertThat(
                        html(
                                "<div>Ja.</div><div class='gmail_quote'><div class='gmail_attr'>Am 4.5.2026 schrieb Amt &lt;a@b.example&gt;:<br></div>"
                                        + "<blockquote class='gmail_quote'><p>Haben Sie?</p><p>Wirklich?</p></blockquote></div>"))
                .isEqualTo("Ja.\nAm 4.5.2026 schrieb Amt <a@b.example>:\n\n> Haben Sie?\n> \n> Wirklich?\n");
        assertThat(html("Ja.<blockquote type='cite'>a<blockquote type='cite'>b</blockquote></blockquote>Nein."))
                .contains("> a")
                .contains(">> b")
                .endsWith("\nNein.\n");
        assertThat(html("<blockquote>Meine Meinung</blockquote>")).isEqualTo("Meine Meinung\n");
        assertThat(html("<div class='yahoo_quoted'>alt</div>")).isEqualTo("> alt\n");
    }

    @Test
    void a_signature_is_marked_as_plain_mails_mark_it() {
        assertThat(html("Hallo<div class='gmail_signature'>Maria</div>")).isEqualTo("Hallo\n-- \nMaria\n");
        assertThat(html("Hallo<div class='moz-signature'>-- <br>Maria</div>")).isEqualTo("Hallo\n--\nMaria\n");
    }

    @Test
    void what_is_shown_of_html_asks_nobody_and_runs_nothing() {
        var safe = PartText.safe(
                        "<p style='background:url(https://evil.example/x)' onclick='x()' dir=rtl>Hallo <a href='https://example.org'>da</a>"
                                + "<a href='javascript:x()'>dort</a><img src='https://evil.example/p.png'><script>x()</script><iframe src='https://evil.example'></iframe>"
                                + "<style>@import url(https://evil.example)</style><form action='https://evil.example'><input></form></p>")
                .orElse("");

        assertThat(safe)
                .contains("dir=\"rtl\"")
                .contains("href=\"https://example.org\"")
                .contains("noopener")
                .contains("noreferrer")
                .contains("nofollow")
                .contains("dort")
                .doesNotContain("evil.example")
                .doesNotContain("javascript")
                .doesNotContain("onclick")
                .doesNotContain("x()");
        assertThat(PartText.safe("<script>x()</script>")).isEmpty();
        assertThat(PartText.safe("a".repeat(600_000))).isEmpty();
    }

    @Test
    void a_note_that_there_is_another_form_is_a_stub() {
        assertThat(PartText.isStub(" \n", "x")).isTrue();
        assertThat(PartText.isStub("Bitte HTML verwenden", "Ich warte seit drei Monaten. ".repeat(20)))
                .isTrue();
        assertThat(PartText.isStub("Ich warte seit drei Monaten.", "Ich warte seit drei Monaten. https://example.org"))
                .isFalse();
    }

    @Test
    void files_in_the_text_are_taken_out() {
        var found = Uuencoded.in("Anbei.\nbegin 644 hallo.txt\n%2&%L;&\\\n`\nend\nMaria\n");

        assertThat(found.text()).isEqualTo("Anbei.\nMaria\n");
        assertThat(found.files()).hasSize(1);
        assertThat(found.files().get(0).name()).isEqualTo("hallo.txt");
        assertThat(found.files().get(0).size()).isEqualTo(5);
        assertThat(Uuencoded.in("begin 644 meinem Leben\nwar alles gut\nend\n").files())
                .isEmpty();
        assertThat(Uuencoded.in("begin 644 x\n").text()).isEqualTo("begin 644 x\n");
    }
}
