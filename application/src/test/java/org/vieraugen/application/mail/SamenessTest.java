package org.vieraugen.application.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.testing.Office;

/** By what a mail is known again (K2), and that no other is taken for it (K1). */
class SamenessTest {
    private static final Instant AT = Office.NOON;
    private static final String MAIL =
            "Message-ID: <1@example.org>\r\nFrom: s@example.org\r\nDate: Tue, 24 Nov 2026 12:00:00 +0100\r\nSubject: Termin\r\n\r\nIch warte.\r\n";

    private static byte[] print(String mail) {
        return Sameness.of(mail.getBytes(StandardCharsets.UTF_8), AT);
    }

    @Test
    void K2_what_servers_on_the_way_write_above_it_and_how_lines_end_makes_no_other_mail_of_it() {
        assertThat(print("Received: from a\r\n by b\r\nDelivered-To: x@stadt.example\r\n" + MAIL))
                .isEqualTo(print(MAIL));
        assertThat(print(MAIL.replace("\r\n", "\n"))).isEqualTo(print(MAIL));
        assertThat(print(MAIL + "\r\n\r\n")).isEqualTo(print(MAIL));
        assertThat(print(MAIL.replace("Subject: Termin", "SUBJECT:\r\n  Termin")))
                .isEqualTo(print(MAIL));
        assertThat(Sameness.of(MAIL.getBytes(StandardCharsets.UTF_8), AT.plusSeconds(9)))
                .isEqualTo(print(MAIL));
    }

    @Test
    void K1_a_mail_that_claims_the_number_of_another_is_another() {
        assertThat(print(MAIL.replace("Ich warte", "Ich ziehe zurück"))).isNotEqualTo(print(MAIL));
        assertThat(print(MAIL.replace("From: s@", "From: t@"))).isNotEqualTo(print(MAIL));
        assertThat(print(MAIL.replace("Subject: Termin", "Subject: Geld"))).isNotEqualTo(print(MAIL));
        assertThat(print(MAIL.replace("24 Nov", "25 Nov"))).isNotEqualTo(print(MAIL));
    }

    @Test
    void K1_the_same_words_on_another_day_without_number_and_date_are_another_mail() {
        var bare = "From: s@example.org\r\n\r\nBitte rufen Sie an.".getBytes(StandardCharsets.UTF_8);
        assertThat(Sameness.of(bare, AT)).isNotEqualTo(Sameness.of(bare, AT.plusSeconds(60)));
        assertThat(Sameness.of(bare, AT)).isEqualTo(Sameness.of(bare, AT));
    }

    @Test
    void mails_that_are_hardly_any_are_told_apart() {
        for (var odd : new String[] {"", "\n", "\r\n\r\n", "kein Kopf", "From\n\n", ":\n\nx", "\u0000"}) {
            assertThat(print(odd)).isEqualTo(print(odd));
        }
        assertThat(print("kein Kopf")).isNotEqualTo(print("auch kein Kopf"));
    }
}
