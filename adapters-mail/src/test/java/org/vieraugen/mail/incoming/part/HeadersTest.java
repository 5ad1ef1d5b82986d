package org.vieraugen.mail.incoming.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.mail.Trouble;

class HeadersTest {
    private final Troubles troubles = new Troubles();

    private Part read(String mail) {
        return PartTree.read(Bytes.of(mail.getBytes(StandardCharsets.UTF_8)), troubles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\r\r\n"})
    void lines_end_as_they_do(String end) {
        var mail = read("From: a@example.org\nSubject: one\n two\n\nHallo\n\nWelt\n".replace("\n", end));

        assertThat(mail.headers().raw("subject")).contains("one two");
        assertThat(mail.text(troubles)).isEqualTo("Hallo\n\nWelt\n");
        assertThat(troubles.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=, Grüße aus Köln",
        "=?UTF-8?B?R3LDvMOfZQ==?=, Grüße",
        "=?utf-8?B?R3LD?= =?utf-8?B?vMOfZQ==?=, Grüße",
        "=?utf-8?Q?a?= =?iso-8859-1?Q?=FC?=, aü",
        "Re: =?iso-8859-1?q?=FCber?= alles, Re: über alles",
        "=?ISO-2022-JP?B?GyRCJWEhPCVrGyhC?=, メール",
        "=?utf-8*de?Q?=C3=BC?=, ü",
        "=?gb2312?B?xOO6ww==?=, 你好",
        "=?x-unknown?Q?=FC?=, ü",
        "=?utf-8?Q?never_ends, =?utf-8?Q?never_ends",
        "=?utf-8?X?what?=, =?utf-8?X?what?=",
        "=?UTF-8?Q?AutoRespons? :Nyaan?, =?UTF-8?Q?AutoRespons? :Nyaan?",
        "=?utf-8?Q?a=ZZ?=, a=ZZ",
        "Über alles, Über alles",
    })
    void words_in_other_letters_are_read(String raw, String text) {
        var mail = read("From: a@example.org\nSubject: " + raw + "\n\n");

        assertThat(mail.headers().text("subject")).contains(text);
    }

    @Test
    void bytes_in_no_known_letters_are_read_as_windows_does() {
        var mail = PartTree.read(
                Bytes.of("From: a@example.org\nSubject: \u00fcber\n\n".getBytes(StandardCharsets.ISO_8859_1)),
                troubles);

        assertThat(mail.headers().text("subject")).contains("über");
    }

    @Test
    void a_text_without_a_header_is_a_text() {
        assertThat(read("Hallo: ich schreibe\nihnen: ohne alles\n\nMaria").text(troubles))
                .isEqualTo("Hallo: ich schreibe\nihnen: ohne alles\n\nMaria");
        assertThat(troubles.all()).containsExactly(Trouble.BROKEN_HEADER);
    }

    @Test
    void a_text_that_begins_without_an_empty_line_is_not_lost() {
        var mail = read("From: a@example.org\nSubject: Termin\nIch warte noch immer.\nMaria\n");

        assertThat(mail.text(troubles)).isEqualTo("Ich warte noch immer.\nMaria\n");
    }

    @Test
    void a_broken_line_among_fields_is_passed_over() {
        var mail = read("From: a@example.org\nthis is no field\nSubject: Termin\n\nText");

        assertThat(mail.headers().raw("subject")).contains("Termin");
        assertThat(mail.headers().strays()).isEqualTo("this is no field\n");
        assertThat(mail.text(troubles)).isEqualTo("Text");
        assertThat(troubles.all()).containsExactly(Trouble.BROKEN_HEADER);
    }

    @Test
    void a_line_of_a_mailbox_on_disk_is_no_field() {
        assertThat(read("From MAILER-DAEMON Mon Sep 20 19:29:27 2021\nFrom: a@example.org\n\nText")
                        .headers()
                        .raw("from"))
                .contains("a@example.org");
    }

    @Test
    void a_header_is_bounded() {
        var mail = read("From: a@example.org\n" + "X-Filler: y\n".repeat(5_000) + "Subject: late\n\nText");

        assertThat(mail.headers().rawAll("x-filler")).hasSize(Limits.FIELDS - 1);
        assertThat(mail.headers().raw("subject")).isEqualTo(Optional.empty());
        assertThat(mail.text(troubles)).isEqualTo("Text");
        assertThat(troubles.all()).containsExactly(Trouble.HEADER_TOO_LONG);
        assertThat(read("From: " + "a".repeat(100_000) + "\n\n")
                        .headers()
                        .raw("from")
                        .orElse(""))
                .hasSize(Limits.FIELD_LETTERS - 1);
    }
}
