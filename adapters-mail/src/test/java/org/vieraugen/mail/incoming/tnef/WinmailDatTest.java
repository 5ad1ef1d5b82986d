package org.vieraugen.mail.incoming.tnef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.mail.incoming.part.Troubles;

class WinmailDatTest {
    private final Troubles troubles = new Troubles();

    private WinmailDat unpacked(byte[] tnef) {
        return WinmailDat.unpacked(new ByteArrayInputStream(tnef), troubles);
    }

    @Test
    void a_text_and_files_are_unpacked() throws Exception {
        var unpacked = unpacked(Tnef.of("Ich warte noch.", "..\\Bescheid.pdf", "pdf"));

        assertThat(unpacked.text()).contains("Ich warte noch.");
        assertThat(unpacked.files()).hasSize(1);
        assertThat(unpacked.files().get(0).name()).isEqualTo("Bescheid.pdf");
        try (var in = new java.io.ByteArrayInputStream(
                unpacked.files().get(0).content().bytes())) {
            assertThat(in.readAllBytes()).asString().isEqualTo("pdf");
        }
        assertThat(troubles.all()).isEmpty();
    }

    @Test
    void what_is_cut_or_is_none_is_noted_and_never_fails() {
        var whole = Tnef.of("Ich warte noch.", "Bescheid.pdf", "pdf");
        for (int length = 0; length < whole.length; length++) {
            unpacked(Arrays.copyOf(whole, length));
        }
        assertThat(troubles.all()).containsExactly(Trouble.BROKEN_TNEF);
        assertThat(unpacked(new byte[] {1, 2, 3}).files()).isEmpty();
    }

    @Test
    void the_words_of_a_text_in_rtf_are_read() {
        assertThat(
                        RtfText.of(
                                "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 Gr\\'fc\\'dfe \\b aus\\b0  K\\u246 öln\\par{\\*\\gone x}\\{a\\}\\tab b\\u-10179 ?\\u-8704 ?}"))
                .isEqualTo("Grüße aus Köln\n{a}\tb\ud83d\ude00\n");
        assertThat(RtfText.of("{\\rtf1{\\*\\htmltag64 <p>}Hallo{\\*\\htmltag72 </p>}\\par"))
                .isEqualTo("Hallo\n");
        assertThat(RtfText.of("{{{\\'zz\\u\\")).isEqualTo("\ufffd\n");
        assertThat(RtfText.of("{".repeat(100_000) + "a" + "}".repeat(100_000))).isEqualTo("a\n");
    }
}
