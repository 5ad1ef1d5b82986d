package org.vieraugen.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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
}
