package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.application.message.KeyedAddresses.Known;
import org.vieraugen.domain.message.KeyedAddress.Purpose;

/** What every maker of keyed addresses promises (K3). */
public abstract class KeyedAddressesContract {
    private static final String BOX = "office@amt.example";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final UUID about = UUID.randomUUID();

    protected abstract KeyedAddresses addresses();

    private String written() {
        return addresses().of(BOX, Purpose.REPLY, about, TODAY).orElseThrow();
    }

    private Optional<Known> read(String address) {
        return addresses().read(address, TODAY);
    }

    private Known known(boolean expired) {
        return new Known(BOX, Purpose.REPLY, about, expired);
    }

    @Test
    void K3_what_was_written_is_known_again_and_begins_with_the_box() {
        assertThat(written()).startsWith("office+").endsWith("@amt.example").hasSizeLessThanOrEqualTo(64 + 12);
        assertThat(read(written())).contains(known(false));
    }

    @Test
    void K3_an_old_one_is_told_from_one_that_is_none() {
        assertThat(addresses().read(written(), TODAY.plusDays(1))).contains(known(true));
        assertThat(read(BOX)).isEmpty();
        assertThat(read("office+a-tag@amt.example")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    @Test
    void K3_letters_may_have_become_large_or_small_on_the_way() {
        assertThat(read(written().toUpperCase(Locale.ROOT))).contains(known(false));
        var mixed = new StringBuilder(written());
        for (int i = 0; i < mixed.length(); i += 2) {
            mixed.setCharAt(i, Character.toUpperCase(mixed.charAt(i)));
        }
        assertThat(read(mixed.toString())).contains(known(false));
    }

    @Test
    void K3_at_another_box_it_is_nothing() {
        assertThat(read(written().replace("office+", "ombuds+"))).isEmpty();
        assertThat(read(written().replace("@amt.example", "@amt.example.org"))).isEmpty();
    }

    @Test
    void K3_what_was_cut_or_broken_on_the_way_is_nothing() {
        var whole = written();
        int at = whole.indexOf('@');
        for (int cut = 1; cut < at; cut++) {
            assertThat(read(whole.substring(0, at - cut) + whole.substring(at))).isEmpty();
        }
        assertThat(read(whole.substring(0, at))).isEmpty();
        assertThat(read(whole.replace("+", "=2B"))).isEmpty();
        assertThat(read(whole.replace("@", "=\r\n@"))).isEmpty();
        assertThat(read(whole.substring(0, 20) + "=\r\n" + whole.substring(20))).isEmpty();
        assertThat(read(whole + "." + whole)).isEmpty();
    }

    @Test
    void a_box_with_a_long_name_has_none() {
        var most = "a".repeat(21) + "@amt.example";
        assertThat(addresses().of(most, Purpose.BOUNCE, about, TODAY)).hasValueSatisfying(address -> {
            assertThat(address.indexOf('@')).isEqualTo(64);
            assertThat(read(address)).contains(new Known(most, Purpose.BOUNCE, about, false));
        });
        assertThat(addresses().of("a" + most, Purpose.BOUNCE, about, TODAY)).isEmpty();
        assertThat(addresses().of("nowhere", Purpose.BOUNCE, about, TODAY)).isEmpty();
    }
}
