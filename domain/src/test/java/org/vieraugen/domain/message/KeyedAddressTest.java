package org.vieraugen.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.testing.Hashes;

/** Addresses by which a mail is known to belong to something (K3). */
class KeyedAddressTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LAST_DAY = 16_383;

    private static String written(KeyedAddress address) {
        return address.written(Hashes::known).orElseThrow();
    }

    private static Optional<KeyedAddress> read(String address) {
        return KeyedAddress.read(address, Hashes::known);
    }

    private static KeyedAddress about(UUID about) {
        return new KeyedAddress("office@amt.example", Purpose.BOUNCE, about, TODAY);
    }

    @Property
    void K3_all_that_it_says_comes_back_in_any_case_of_letters(
            @ForAll long high, @ForAll long low, @ForAll @IntRange(max = LAST_DAY) int day, @ForAll Purpose purpose) {
        var address = new KeyedAddress(
                "office@amt.example",
                purpose,
                new UUID(high, low),
                LocalDate.of(2020, 1, 1).plusDays(day));
        var text = written(address);

        assertThat(text).matches("office\\+[a-z2-7]{42}@amt\\.example");
        assertThat(read(text)).contains(address);
        assertThat(read(text.toUpperCase(Locale.ROOT))).contains(address);
    }

    @Property(tries = 100)
    void K3_no_other_letter_anywhere_passes(@ForAll long high, @ForAll long low) {
        var text = written(about(new UUID(high, low)));
        for (int i = "office+".length(); i < text.indexOf('@'); i++) {
            int value = LETTERS.indexOf(text.charAt(i));
            for (int bit = 0; bit < 5; bit++) {
                assertThat(read(text.substring(0, i) + LETTERS.charAt(value ^ 1 << bit) + text.substring(i + 1)))
                        .as("bit %d of letter %d", bit, i)
                        .isEmpty();
            }
        }
    }

    @Property(tries = 200)
    void K3_nobody_guesses_one(@ForAll @Size(42) char[] letters) {
        var token = new StringBuilder();
        for (char letter : letters) {
            token.append(LETTERS.charAt(letter % LETTERS.length()));
        }
        assertThat(read("office+" + token + "@amt.example")).isEmpty();
    }

    @Test
    void K3_under_another_key_it_is_nothing() {
        var text = written(about(UUID.randomUUID()));
        assertThat(KeyedAddress.read(text, hashed -> Hashes.under("another", hashed)))
                .isEmpty();
    }

    @Test
    void K3_a_purpose_that_only_a_newer_version_knows_is_nothing_here() {
        var newer = new ArrayList<String>();
        for (int first = 0; first < LETTERS.length(); first++) {
            newer.add("office+" + LETTERS.charAt(first) + "a".repeat(41) + "@amt.example");
        }
        // Any hash will do, so that the purpose alone decides.
        assertThat(newer.stream().filter(text -> KeyedAddress.read(text, hashed -> new byte[32])
                        .isPresent()))
                .hasSize(LETTERS.length() / 4 * Purpose.values().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "@", "+", "+@", "a+@b", "+aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@b", "a@b+c", "a+b"})
    void what_is_no_such_address_is_nothing(String odd) {
        assertThat(KeyedAddress.read(odd, hashed -> new byte[32])).isEmpty();
    }

    @Test
    void a_box_that_has_a_plus_of_its_own_keeps_it() {
        var address = new KeyedAddress("a+b@amt.example", Purpose.REPLY, UUID.randomUUID(), TODAY);
        assertThat(written(address)).startsWith("a+b+");
        assertThat(read(written(address))).contains(address);
    }

    @Test
    void a_box_that_is_written_with_large_letters_is_known_in_small_ones() {
        var about = UUID.randomUUID();
        var text = written(new KeyedAddress("Office@Amt.example", Purpose.REPLY, about, TODAY));
        assertThat(text).startsWith("Office+").endsWith("@Amt.example");
        assertThat(read(text)).contains(new KeyedAddress("office@amt.example", Purpose.REPLY, about, TODAY));
    }

    @Test
    void a_box_whose_name_leaves_no_room_has_none() {
        assertThat(new KeyedAddress("a".repeat(21) + "@b", Purpose.REPLY, UUID.randomUUID(), TODAY)
                        .written(Hashes::known))
                .isPresent();
        for (var box : new String[] {"a".repeat(22) + "@b", "ä".repeat(11) + "@b", "@b", "b", ""}) {
            assertThat(new KeyedAddress(box, Purpose.REPLY, UUID.randomUUID(), TODAY).written(Hashes::known))
                    .as(box)
                    .isEmpty();
        }
    }

    @Test
    void K3_it_counts_on_its_last_day_and_not_after() {
        assertThat(about(UUID.randomUUID()).isOver(TODAY)).isFalse();
        assertThat(about(UUID.randomUUID()).isOver(TODAY.plusDays(1))).isTrue();
        assertThat(Purpose.REPLY.until(TODAY)).isEqualTo(TODAY.plusDays(90));
        assertThat(Purpose.BOUNCE.until(TODAY)).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void days_for_which_there_is_no_room_are_refused() {
        for (var day : new LocalDate[] {LocalDate.of(2019, 12, 31), LocalDate.of(2064, 11, 9)}) {
            assertThatThrownBy(() -> new KeyedAddress("a@b", Purpose.REPLY, UUID.randomUUID(), day))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
