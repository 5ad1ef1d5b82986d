package org.vieraugen.mail.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails made to take a server's time or memory. */
class AttacksTest {
    private static final int MUCH = 1_000_000;
    private static final Duration LITTLE = Duration.ofSeconds(20);

    private static String many(String piece) {
        return piece.repeat(MUCH / piece.length());
    }

    private static String html(String piece) {
        return Mails.mail("Content-Type: text/html; charset=utf-8", many(piece));
    }

    static Stream<String> attacks() {
        return Stream.of(
                Mails.mail("", many("a")),
                Mails.mail("", many(" ")),
                Mails.mail("", many(">")),
                Mails.mail("", many("> ")),
                Mails.mail("", many("-")),
                Mails.mail("", many("on 1 a@b.c wrote ")),
                Mails.mail("", many("on 1 2020\n")),
                Mails.mail("", many("von: \n")),
                Mails.mail("", many("--\n")),
                Mails.mail("", many("-----Original Message-----\n")),
                Mails.mail("", many("begin 644 x\n")),
                Mails.mail("", many("begin 644 x\n`\n")),
                Mails.mail("", many("\n")),
                Mails.mail("Content-Type: text/plain; format=flowed", many("> a \n")),
                html("<div>"),
                html("<blockquote type=cite>"),
                html("<div class=gmail_signature>"),
                html("<a href=x>"),
                html("<table><tr><td>"),
                html("<b><i><font>"),
                html("<p"),
                html("&amp"),
                html("<!--"),
                html("<a x=\""),
                html("<select><option>"),
                "From: " + many("a,") + "\n\n",
                "From: " + many("(") + "\n\n",
                "From: " + many("\"") + "\n\n",
                "Subject: " + many("=?utf-8?Q?a?= ") + "\n\n",
                "Subject: " + many("=?") + "\n\n",
                "Subject: x\n" + many("a:\n") + "\n",
                "Subject: x\n" + many(" a\n") + "\n",
                "References: " + many("<a>") + "\n\n",
                "Content-Type: text/plain" + many("; a*0*=b") + "\n\n",
                "Content-Type: multipart/mixed; boundary=x\n\n" + many("--x\n"),
                "Content-Type: multipart/mixed; boundary=x\n\n" + many("--x\n\n\n"),
                "Content-Type: multipart/mixed; boundary=" + many("x") + "\n\n" + many("--xxxx\n"),
                "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + many("a b\n"),
                "Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n" + many("="),
                "Return-Path: <>\nFrom: mailer-daemon@x.example\n\n" + many("a@b"),
                "Return-Path: <>\nFrom: mailer-daemon@x.example\n\n" + many("a@b.c\n"),
                "Return-Path: <>\nFrom: mailer-daemon@x.example\n\n" + many("5.1."),
                "From: a@b.c\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n"
                        + many("Final-Recipient: a\n\n"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void a_mail_takes_little_time_whatever_it_holds(String mail) {
        var read = Assertions.assertTimeoutPreemptively(
                LITTLE, () -> Mails.reader().read(mail.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.wholeText().codePoints().count()).isLessThanOrEqualTo(200_000);
    }
}
