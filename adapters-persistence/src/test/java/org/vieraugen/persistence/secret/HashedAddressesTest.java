package org.vieraugen.persistence.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.application.testing.KeyedAddressesContract;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.persistence.identity.Keys;

/** Keyed addresses under the installation's own key (K3). */
class HashedAddressesTest extends KeyedAddressesContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @TempDir
    private static Path folder;

    private HashedAddresses addresses;

    @BeforeEach
    void open() throws Exception {
        addresses = at(folder);
    }

    private static HashedAddresses at(Path keys) throws Exception {
        return new HashedAddresses(new Keys(keys.toString(), true, Optional.empty()));
    }

    @Override
    protected KeyedAddresses addresses() {
        return addresses;
    }

    private static String written(HashedAddresses by) {
        return by.of("office@amt.example", Purpose.BOUNCE, new UUID(1, 2), TODAY)
                .orElseThrow();
    }

    @Test
    void K3_every_server_with_the_same_keys_writes_the_same_and_one_with_others_another() throws Exception {
        assertThat(written(at(folder))).isEqualTo(written(addresses));
        var elsewhere = at(folder.resolve("elsewhere"));
        assertThat(written(elsewhere)).isNotEqualTo(written(addresses));
        assertThat(elsewhere.read(written(addresses), TODAY)).isEmpty();
    }

    @Test
    void a_domain_of_another_script_is_written_as_mail_servers_know_it() {
        var written = addresses
                .of("office@bürgerbüro.example", Purpose.REPLY, new UUID(1, 2), TODAY)
                .orElseThrow();
        assertThat(written).endsWith("@xn--brgerbro-65af.example");
        assertThat(addresses.read(written, TODAY)).isPresent();
        assertThat(addresses.read(written.replace("xn--brgerbro-65af", "bürgerbüro"), TODAY))
                .isPresent();
    }

    @Test
    void what_is_no_domain_has_no_address() {
        assertThat(addresses.of("office@" + "x".repeat(70), Purpose.REPLY, new UUID(1, 2), TODAY))
                .isEmpty();
        assertThat(addresses.read("office@" + "x".repeat(70), TODAY)).isEmpty();
    }
}
