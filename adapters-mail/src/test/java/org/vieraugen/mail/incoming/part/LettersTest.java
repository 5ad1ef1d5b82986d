package org.vieraugen.mail.incoming.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.domain.mail.Trouble;

class LettersTest {
    private final Troubles troubles = new Troubles();

    private String read(byte[] bytes, String declared) {
        return Letters.decode(bytes, Optional.of(declared).filter(name -> !name.isEmpty()), troubles);
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8, Grüße aus der Straße",
        "iso-8859-1, windows-1252, „Grüße“ für 5 €",
        "us-ascii, windows-1252, „Grüße“ für 5 €",
        "us-ascii, UTF-8, „Grüße“ für 5 €",
        "iso-8859-1, UTF-8, Über die Straße",
        "windows-1252, UTF-8, Über die Straße",
        "gb2312, GB18030, 您好我的申请已经三个月没有消息",
        "gb18030, GB18030, 您好我的申请已经三个月没有消息",
        "iso-2022-jp, ISO-2022-JP, こんにちは、世界",
        "'', ISO-2022-JP, こんにちは、世界",
        "us-ascii, ISO-2022-JP, こんにちは、世界",
        "koi8-r, KOI8-R, Я жду ответа три месяца",
        "windows-1251, windows-1251, Я жду ответа три месяца",
        "windows-1256, windows-1256, أنتظر منذ ثلاثة أشهر",
        "iso-8859-9, windows-1254, Üç aydır cevap bekliyorum ığş",
        "shift_jis, windows-31j, こんにちは、世界①",
        "euc-kr, x-windows-949, 안녕하세요",
        "big5, Big5-HKSCS, 您好",
        "utf-16, UTF-16, Über die Straße",
        "UTF8, UTF-8, đã ba tháng rồi",
    })
    void letters_are_read_as_they_were_written(String declared, String written, String text) {
        assertThat(read(text.getBytes(Charset.forName(written)), declared)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "KOI8-R, Я жду ответа от вашего ведомства уже три месяца и не могу работать",
        "windows-1251, Я жду ответа от вашего ведомства уже три месяца и не могу работать",
        "GB18030, 您好我的申请已经三个月没有消息我非常担心请尽快回复谢谢您的帮助",
        "windows-1256, أنتظر ردكم منذ ثلاثة أشهر ولا أستطيع العمل في هذه المدينة من دون تصريح",
    })
    void what_is_declared_as_nothing_known_is_guessed(String written, String text) {
        assertThat(read(text.getBytes(Charset.forName(written)), "x-nobody-knows"))
                .isEqualTo(text);
        assertThat(troubles.all()).contains(Trouble.UNKNOWN_CHARSET, Trouble.WRONG_CHARSET);
    }

    @Test
    void bytes_that_fit_nowhere_are_read_as_windows_does_and_nothing_around_them_is_lost() {
        var text = "Grüße, grün und Straße: alles in Ordnung, und das ist das meiste von dem, was hier steht";
        var bytes = (text + "_.").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xe4;
        assertThat(read(bytes, "utf-8")).isEqualTo(text + "ä.");
        assertThat(troubles.all()).containsExactly(Trouble.WRONG_CHARSET);
    }

    @Test
    void control_characters_and_halves_of_letters_are_shown_as_such_and_lines_end_by_LF() {
        assertThat(read("a\0b\u0007c\r\nd\re\r\r\nf\r\rg\t.".getBytes(StandardCharsets.UTF_8), "utf-8"))
                .isEqualTo("a\ufffdb\ufffdc\nd\ne\nf\n\ng\t.");
        assertThat(Letters.shown("x\ud83dy\ude00z\ud83d\ude00")).isEqualTo("x\ufffdy\ufffdz\ud83d\ude00");
    }

    @Test
    void a_mark_at_the_beginning_tells_more_than_a_name() {
        assertThat(read("\ufeffÜber".getBytes(StandardCharsets.UTF_8), "iso-8859-1"))
                .isEqualTo("Über");
        assertThat(read("\ufeffÜber".getBytes(StandardCharsets.UTF_16LE), "iso-8859-1"))
                .isEqualTo("Über");
    }

    @Test
    void letters_in_seven_bits_are_read() {
        var troubles = new Troubles();
        assertThat(Letters.decode(
                        "M+APw-ller +- S+APY-hne+IAk-".getBytes(StandardCharsets.US_ASCII),
                        Optional.of("UTF-7"),
                        troubles))
                .startsWith("Müller + Söhne");
        assertThat(troubles.all()).isEmpty();
    }
}
