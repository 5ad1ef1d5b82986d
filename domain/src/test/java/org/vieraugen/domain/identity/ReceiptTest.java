package org.vieraugen.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;

class ReceiptTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void a_receipt_is_read_as_people_type_it(@ForAll @Size(18) byte[] random) {
        var receipt = Receipt.of(random);
        assertThat(Receipt.read(receipt.code()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('-', ' ')
                        .replace('0', 'o')
                        .replace('1', 'l')))
                .isEqualTo(receipt);
        assertThat(receipt.toString()).doesNotContain(receipt.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200e%s\u200f",
                "\u2068%s\u2069",
                "\u202a%s\u202c",
                "\ufeff%s\u00a0",
                "%s.",
                "%s\u3002",
                "„%s“",
                "(%s)",
                "*%s*",
                "Code: %s",
                "CODE:%s",
                "Beschwerdecode %s",
                "Ihr Code lautet: %s.",
                "Code de la plainte : %s",
                "Código: %s",
                "رمز الشكوى: %s",
                "کد شکایت: \u200f%s",
                "Код скарги: %s",
                "Код жалобы — %s",
                "投诉代码：%s",
                "शिकायत कोड: %s",
                "Mã khiếu nại: %s",
                "Şikâyet kodu: %s",
                "ናይ ጥርዓን ኮድ፡ %s",
                "%s (Code)"
            })
    void a_receipt_is_read_with_what_came_along_when_it_was_copied(String around) {
        for (int seed = 0; seed < 200; seed++) {
            var receipt = receipt(seed);
            assertThat(Receipt.read(around.formatted(receipt.code()))).isEqualTo(receipt);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b", "\u200b-", "-\u200b", "-\u2060", "\u00ad", "\u2010", "\u2011", "\u2012", "–", "—", "―", "−",
                        "﹣", "－", "ー",
                "ـ", "_", ".", " ", "\u00a0", "\u202f", "\u3000", " - ", "\n", "\r\n", "·", "•", "/", "­-",
                        "\u200f-\u200e"
            })
    void a_receipt_is_read_whatever_its_groups_are_parted_by(String between) {
        for (int seed = 0; seed < 200; seed++) {
            var receipt = receipt(seed);
            assertThat(Receipt.read(receipt.code().replace("-", between))).isEqualTo(receipt);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF10, 0x0660, 0x06F0, 0x0966, 0x1D7CE, 0x1D7EC})
    void digits_of_every_width_and_script_are_read(int zero) {
        for (int seed = 0; seed < 200; seed++) {
            var receipt = receipt(seed);
            var typed = receipt.code()
                    .codePoints()
                    .map(c -> c >= '0' && c <= '9' ? zero + c - '0' : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            assertThat(Receipt.read(typed.toString())).isEqualTo(receipt);
        }
    }

    @Property
    void full_width_letters_and_those_of_another_keyboard_are_read(@ForAll @Size(18) byte[] random) {
        var receipt = Receipt.of(random);
        var wide = receipt.code()
                .codePoints()
                .map(c -> c + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        assertThat(Receipt.read(wide.toString())).isEqualTo(receipt);
        assertThat(Receipt.read(
                        receipt.code().replace('A', 'А').replace('E', 'Ε').replace('0', 'О')))
                .isEqualTo(receipt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Code:", "0000-0000-0000-0000", "%s%s", "%s1", "A%s", "%su", "Beschwerdecode%s"})
    void what_is_no_code_stays_none(String typed) {
        var code = receipt(7).code();
        assertThatThrownBy(() -> Receipt.read(typed.replace("%s", code))).isInstanceOf(Malformed.class);
    }

    private static Receipt receipt(int seed) {
        var random = new byte[Receipt.RANDOM];
        new Random(seed).nextBytes(random);
        return Receipt.of(random);
    }

    @Property
    void every_wrong_character_and_every_two_neighbours_exchanged_are_noticed(
            @ForAll @Size(18) byte[] random,
            @ForAll @IntRange(max = 19) int place,
            @ForAll @IntRange(min = 1, max = 31) int shift) {
        var code = Receipt.of(random).code().replace("-", "");
        var wrong = new StringBuilder(code);
        wrong.setCharAt(place, ALPHABET.charAt((ALPHABET.indexOf(code.charAt(place)) + shift) % 32));
        assertThatThrownBy(() -> Receipt.read(wrong.toString())).isInstanceOf(Malformed.class);
        if (place < 19 && code.charAt(place) != code.charAt(place + 1)) {
            var swapped = new StringBuilder(code);
            swapped.setCharAt(place, code.charAt(place + 1));
            swapped.setCharAt(place + 1, code.charAt(place));
            assertThatThrownBy(() -> Receipt.read(swapped.toString())).isInstanceOf(Malformed.class);
        }
    }

    /** What was printed once stays readable for ever. */
    @Property
    void the_whole_number_is_divisible_by_1021(@ForAll @Size(18) byte[] random) {
        var number = BigInteger.ZERO;
        for (char character : Receipt.of(random).code().replace("-", "").toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf(ALPHABET.indexOf(character)));
        }
        assertThat(number.mod(BigInteger.valueOf(1021))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code\u00a0%s",
                "Code\u202f%s",
                "Code\t%s",
                "Code\n%s",
                "%s\u2007Code",
                "%s\u2028Code",
                "%s\u000bCode"
            })
    void a_blank_of_any_kind_parts_the_code_from_a_word(String around) {
        for (int seed = 0; seed < 200; seed++) {
            var receipt = receipt(seed);
            assertThat(Receipt.read(around.formatted(receipt.code()))).isEqualTo(receipt);
        }
    }

    @Test
    void a_mark_that_nobody_sees_parts_nothing() {
        var code = receipt(7).code();
        assertThatThrownBy(() -> Receipt.read("Code\u2060" + code)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_receipt_in_a_log_says_that_it_is_one_and_not_which() {
        assertThat(receipt(7)).hasToString("Receipt[…]");
    }
}
