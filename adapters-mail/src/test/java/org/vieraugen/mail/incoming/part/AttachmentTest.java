package org.vieraugen.mail.incoming.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.mail.MailFile;

class AttachmentTest {
    private static MailFile of(String part) {
        return Attachments.of(PartTree.read(Bytes.of(part.getBytes(StandardCharsets.UTF_8)), new Troubles()));
    }

    @Test
    void a_file_has_its_name_its_kind_and_its_size() throws IOException {
        var file = of(
                """
                Content-Type: application/pdf; name="a.pdf"
                Content-Transfer-Encoding: base64
                Content-Disposition: attachment; filename="Bescheid vom 3.5.pdf"

                SGFs
                bG8=
                """);

        assertThat(file.name()).isEqualTo("Bescheid vom 3.5.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(5);
        assertThat(file.inline()).isFalse();
        try (var in = new java.io.ByteArrayInputStream(file.content().bytes());
                var again = new java.io.ByteArrayInputStream(file.content().bytes())) {
            assertThat(in.readAllBytes()).asString().isEqualTo("Hallo");
            assertThat(again.read()).isEqualTo('H');
        }
    }

    @Test
    void a_picture_within_a_text_is_known_by_its_number() {
        var picture = of("Content-Type: image/png\nContent-ID: <part1@example.org>\n\nxyz");

        assertThat(picture.inline()).isTrue();
        assertThat(picture.contentId()).contains("part1@example.org");
        assertThat(picture.name()).isEqualTo("picture.png");
    }

    @Test
    void a_mail_within_a_mail_is_named_by_its_subject() {
        assertThat(of("Content-Type: message/rfc822\n\nSubject: =?utf-8?Q?=C3=9Cber?= Termine\n\nText")
                        .name())
                .isEqualTo("Über Termine.eml");
        assertThat(of("Content-Type: message/rfc822\n\nno header").name()).isEqualTo("mail.eml");
    }
}
