package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.identity.Receipt;

/** The picture can be read back, and has the quiet edge that readers need. */
class QrCodeTest {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int EDGE = 4;

    /** The dark squares within the edge; one on the edge is no square of the matrix and fails. */
    private static BitMatrix dark(String svg) {
        var size = SIZE.matcher(svg);
        assertThat(size.find()).isTrue();
        var matrix = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * EDGE);
        SQUARE.matcher(svg)
                .results()
                .forEach(square ->
                        matrix.set(Integer.parseInt(square.group(1)) - EDGE, Integer.parseInt(square.group(2)) - EDGE));
        return matrix;
    }

    private static String read(String svg) throws Exception {
        return new Decoder().decode(dark(svg)).getText();
    }

    @Test
    void a_reader_finds_what_was_written() throws Exception {
        assertThat(read(QrCode.svg("https://city.example/follow#7K2M"))).isEqualTo("https://city.example/follow#7K2M");
        assertThat(read(QrCode.svg("x".repeat(500)))).isEqualTo("x".repeat(500));
    }

    @Test
    void the_code_stands_behind_the_number_sign_and_is_never_sent() throws Exception {
        var receipt = Receipt.of(new byte[Receipt.RANDOM]);
        var screen = new Screen(new House());
        var address = QrCode.address(screen.pages.frame(Screen.info()), receipt);
        assertThat(address).isEqualTo("https://city.example/follow#" + receipt.code());
        assertThat(read(QrCode.svg(address))).isEqualTo(address);
    }

    @Test
    void it_is_a_picture_that_screen_readers_leave_out() {
        assertThat(QrCode.svg("x"))
                .startsWith("<svg class=\"v-qr\" viewBox=\"0 0 29 29\" aria-hidden=\"true\" focusable=\"false\">")
                .contains("<rect width=\"29\" height=\"29\" fill=\"#fff\"/>")
                .endsWith("fill=\"#000\"/></svg>");
    }

    @Test
    void what_is_too_long_for_one_is_refused() {
        assertThatThrownBy(() -> QrCode.svg("x".repeat(5_000))).isInstanceOf(IllegalArgumentException.class);
    }
}
