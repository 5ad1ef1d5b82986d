package org.vieraugen.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.mail.incoming.tnef.Tnef;

/** No mail makes the reader fail, and no word gets lost, however mails are mutilated. */
class MailReaderPropertyTest {
    /** Words that stand in the body just so, each once. */
    private static final Pattern WORD = Pattern.compile("(?<![\\w=])wort\\d\\d(?!\\w)");

    private static final String PLAIN = Mails.mail(
            "Content-Type: text/plain; charset=utf-8",
            """
            wort11 wort12 Grüße

            Am 3.5.2026 schrieb Amt <amt@stadt.example>:
            > wort13
            -- \s
            wort14
            """);

    private static final String PARTS = Mails.mail(
            "Content-Type: multipart/mixed; boundary=\"b\"",
            """
            --b
            Content-Type: text/plain; charset=utf-8; format=flowed
            Content-Transfer-Encoding: quoted-printable

            wort21 Gr=C3=BC=C3=9Fe=20
            wort22
            --b
            Content-Type: message/rfc822

            Subject: alt

            wort25
            --b
            Content-Type: application/pdf; name*=utf-8''%C3%BC.pdf

            Hallo Welt
            --b--
            wort26
            """);

    /** Without such words: what is behind a quotation mark that is never closed is no text. */
    private static final String HTML = Mails.mail(
            "Content-Type: multipart/alternative; boundary=b",
            """
            --b

            Gr=C3=BC=C3=9Fe
            --b
            Content-Type: text/html; charset=gb2312
            Content-Transfer-Encoding: base64

            PHA+R3LDvMOfZTxibG9ja3F1b3RlIHR5cGU9ImNpdGUiPmFsdDwvYmxvY2txdW90ZT4=
            --b--
            """);

    private static final String REPORT =
            """
            Return-Path: <>
            From: MAILER-DAEMON@mx.example
            Subject: =?utf-8?B?R3LDvMOfZQ==?=
            Content-Type: multipart/report; report-type=delivery-status; boundary=b

            --b

            wort31 could not be delivered
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; maria@example.org
            Action: failed
            Status: 5.1.1

            --b
            Content-Type: text/rfc822-headers

            Message-ID: <77@stadt.example>
            --b--
            """;

    @Property(tries = 300)
    void any_bytes_are_a_mail(@ForAll @Size(max = 2_000) byte[] bytes) {
        whole(Mails.reader().read(bytes));
    }

    @Property(tries = 600)
    void a_mutilated_mail_is_read_and_no_whole_word_of_it_is_lost(
            @ForAll @IntRange(max = 3) int which, @ForAll @IntRange(max = 12) int wounds, @ForAll long seed)
            throws IOException {
        var bytes = mutilated(List.of(PLAIN, PARTS, REPORT, HTML).get(which), wounds, new Random(seed));
        var raw = new String(bytes, StandardCharsets.ISO_8859_1);
        var read = Mails.reader().read(bytes);
        var said = new StringBuilder(whole(read));
        for (var file : read.attachments()) {
            try (var in = new java.io.ByteArrayInputStream(file.content().bytes())) {
                said.append(' ').append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(WORD.matcher(raw).results().map(found -> found.group()).toList())
                .allMatch(word -> said.indexOf(word) >= 0 || stoodInAHeader(raw, word));
    }

    /** A wound can make a field of a line, or a tag of a word. */
    private static boolean stoodInAHeader(String raw, String word) {
        int at = raw.indexOf(word);
        int line = Math.max(raw.lastIndexOf('\n', at), raw.lastIndexOf('\r', at)) + 1;
        var before = raw.substring(line, at);
        return before.contains(":")
                || before.contains("<")
                || raw.substring(line).startsWith(" ");
    }

    private static String whole(ReadMail read) {
        var text = read.wholeText();
        assertThat(text.chars().filter(c -> c < ' ' && c != '\n' && c != '\t')).isEmpty();
        assertThat(read.attachments()).allMatch(file -> !file.name().isBlank() && file.size() >= 0);
        return text;
    }

    private static byte[] mutilated(String mail, int wounds, Random random) {
        var bytes = new ArrayList<Byte>();
        for (byte b : mail.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b);
        }
        for (int i = 0; i < wounds && !bytes.isEmpty(); i++) {
            int at = random.nextInt(bytes.size());
            switch (random.nextInt(5)) {
                case 0 -> bytes.remove(at);
                case 1 -> bytes.set(at, (byte) random.nextInt(256));
                case 2 -> bytes.add(at, (byte) "\r\n:;=\"<>-\0 ".charAt(random.nextInt(11)));
                case 3 ->
                    bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(40)))
                            .clear();
                default -> bytes.addAll(at, new ArrayList<>(bytes.subList(0, random.nextInt(bytes.size()))));
            }
        }
        var cut = new byte[bytes.size()];
        for (int i = 0; i < cut.length; i++) {
            cut[i] = bytes.get(i);
        }
        return cut;
    }

    @Property(tries = 200)
    void a_mutilated_winmail_dat_is_read_or_kept(@ForAll long seed, @ForAll @IntRange(max = 8) int wounds) {
        var tnef = Tnef.of("Ich warte noch.", "Bescheid.pdf", "pdf");
        var random = new Random(seed);
        for (int i = 0; i < wounds; i++) {
            tnef[random.nextInt(tnef.length)] = (byte) random.nextInt(256);
        }
        var mail = Mails.mail(
                "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64",
                java.util.Base64.getMimeEncoder().encodeToString(tnef));

        var read = Mails.read(mail);
        assertThat(read.attachments().isEmpty() && read.text().isEmpty()).isFalse();
    }
}
