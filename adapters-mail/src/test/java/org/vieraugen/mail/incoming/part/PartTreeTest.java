package org.vieraugen.mail.incoming.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.mail.Trouble;

class PartTreeTest {
    private final Troubles troubles = new Troubles();

    private Part read(String mail) {
        return PartTree.read(Bytes.of(mail.getBytes(StandardCharsets.UTF_8)), troubles);
    }

    private static String mail(String fields, String body) {
        return "From: a@example.org\n" + fields + "\n\n" + body;
    }

    @Test
    void parts_stand_between_their_borders_and_what_stands_around_them_is_text() {
        var mail = read(
                mail(
                        "Content-Type: multipart/mixed; boundary=x",
                        """
                This is a multi-part message in MIME format.
                --x

                one
                --xy
                --x
                Content-Type: text/html

                <p>two
                --x--
                Diese Liste gehört der Stadt.
                """));

        assertThat(mail.children()).hasSize(3);
        assertThat(mail.children().get(0).text(troubles)).isEqualTo("one\n--xy");
        assertThat(mail.children().get(1).is("text/html")).isTrue();
        assertThat(mail.children().get(2).text(troubles)).isEqualTo("Diese Liste gehört der Stadt.\n");
        assertThat(troubles.all()).isEmpty();
    }

    @Test
    void a_border_that_nobody_names_is_found_and_a_mail_without_any_is_a_text() {
        assertThat(read(mail("Content-Type: multipart/mixed", "--abc\n\none\n--abc--\n"))
                        .children())
                .hasSize(1);
        assertThat(read(mail("Content-Type: multipart/mixed; boundary=xyz", "--abc\n\none\n--abc--\n"))
                        .children())
                .hasSize(1);
        var none = read(mail("Content-Type: multipart/mixed; boundary=x", "just words\n"));
        assertThat(none.children()).isEmpty();
        assertThat(none.is("text/plain")).isTrue();
        assertThat(none.text(troubles)).isEqualTo("just words\n");
        assertThat(troubles.all()).containsExactly(Trouble.BROKEN_PARTS);
    }

    @Test
    void a_missing_end_ends_with_the_mail() {
        var mail = read(mail("Content-Type: multipart/mixed; boundary=x", "--x\n\none\n--x\n\ntwo"));

        assertThat(mail.children()).extracting(part -> part.text(troubles)).containsExactly("one", "two");
        assertThat(troubles.all()).containsExactly(Trouble.BROKEN_PARTS);
    }

    @Test
    void too_many_parts_are_one_file_from_there_on() {
        var mail = read(mail("Content-Type: multipart/mixed; boundary=x", "--x\n\none\n".repeat(20_000)));

        assertThat(mail.children()).hasSizeLessThanOrEqualTo(Limits.PARTS + 1);
        assertThat(mail.children().get(mail.children().size() - 1).body().length())
                .isGreaterThan(100_000);
        assertThat(troubles.all()).contains(Trouble.TOO_MANY_PARTS);
    }

    @Test
    void parts_that_lie_too_deep_are_one_file() {
        var body = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            body.append("--")
                    .append(i)
                    .append("\nContent-Type: multipart/mixed; boundary=")
                    .append(i + 1)
                    .append("\n\n");
        }
        var part = read(mail("Content-Type: multipart/mixed; boundary=0", body + "inside"));
        int depth = 0;
        while (!part.children().isEmpty()) {
            part = part.children().get(0);
            depth++;
        }

        assertThat(depth).isEqualTo(Limits.NESTING);
        assertThat(part.text(troubles)).endsWith("inside");
        assertThat(troubles.all()).contains(Trouble.TOO_DEEP);
    }

    @Test
    void base64_is_read_with_what_got_into_it_and_the_text_behind_it() {
        var code = Base64.getEncoder()
                .encodeToString("Ich warte seit drei Monaten auf eine Antwort.\n".getBytes(StandardCharsets.UTF_8));
        var mail = read(mail(
                "Content-Transfer-Encoding: base64",
                code.substring(0, 21) + "\n!" + code.substring(21) + "\n\nDiese Nachricht wurde geprüft.\n"));

        assertThat(mail.text(troubles))
                .contains("Ich warte seit drei Monaten auf eine Antwort.")
                .contains("Diese Nachricht wurde geprüft.");
        assertThat(troubles.all()).contains(Trouble.BROKEN_ENCODING);
    }

    @Test
    void plain_words_in_the_name_of_base64_are_words() {
        assertThat(read(mail("Content-Transfer-Encoding: base64", "Ich warte noch.\nWirklich jetzt.\n"))
                        .text(troubles))
                .contains("Ich warte noch.", "Wirklich jetzt.");
    }

    @Test
    void quoted_printable_is_read_with_its_mistakes() {
        assertThat(read(mail("Content-Transfer-Encoding: quoted-printable", "Gr=C3=BC=\n=C3=9Fe =XY 1=2 =\t\nund="))
                        .text(troubles))
                .isEqualTo("Grüße =XY 1=2 und");
    }

    @Test
    void an_unknown_way_of_encoding_is_read_as_it_is() {
        assertThat(read(mail("Content-Transfer-Encoding: x-strange", "Hallo")).text(troubles))
                .isEqualTo("Hallo");
        assertThat(troubles.all()).containsExactly(Trouble.UNKNOWN_ENCODING);
    }

    @Test
    void nothing_at_all_is_a_mail_too() {
        assertThat(read("").text(troubles)).isEmpty();
        assertThat(read("\n").text(troubles)).isEmpty();
    }

    @Test
    void a_note_for_programs_is_no_part_of_a_signed_mail_whatever_its_words() {
        var troubles = new Troubles();
        var mail =
                "Content-Type: multipart/signed; boundary=b\n\nThis is an S/MIME signed message\n\n--b\n\neins\n--b\n\nzwei\n--b--\n";

        assertThat(PartTree.read(Bytes.of(mail.getBytes(StandardCharsets.US_ASCII)), troubles)
                        .children())
                .hasSize(2);
        assertThat(troubles.all()).isEmpty();
    }

    @Test
    void base64_without_its_end_is_noted() {
        var troubles = new Troubles();
        PartTree.read(
                Bytes.of("Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAAA\n"
                        .getBytes(StandardCharsets.US_ASCII)),
                troubles);

        assertThat(troubles.all()).containsExactly(Trouble.BROKEN_ENCODING);
    }
}
