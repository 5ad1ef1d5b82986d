package org.vieraugen.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.CLAUDIA_BRANDT;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.YILMAZ;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.account.FirstAccounts.FirstLink;
import org.vieraugen.application.testing.Gate;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.StaffMember;

/** Somebody can sign in at all: links for the first, or the try-out's sample accounts. */
class FirstAccountsTest {
    private final House house = new House();
    private final Gate gate = new Gate(house);

    private FirstAccounts accounts(boolean tryOut, Optional<String> administrator) {
        return new FirstAccounts(
                gate.accounts, gate.passwords, house.departments, tryOut, administrator, gate.invitations, house.clock);
    }

    @Test
    void the_try_out_has_an_account_for_everybody_with_a_role_and_one_hash_for_all() {
        var samples = accounts(true, Optional.empty()).samples().orElseThrow();
        assertThat(samples.password()).isEqualTo(FirstAccounts.SAMPLE_PASSWORD);
        assertThat(samples.people())
                .extracting(StaffMember::key)
                .contains(ALBERS, PETRENKO)
                .doesNotContain(CLAUDIA_BRANDT);
        assertThat(gate.accounts.all()).hasSameSizeAs(samples.people());
        assertThat(gate.accounts.passwordHash(ALBERS)).contains("hash of " + FirstAccounts.SAMPLE_PASSWORD);
        assertThat(gate.passwords.asked()).isEqualTo(1);
        // A second start makes no hash, and changes no password.
        gate.has(ALBERS, "ein eigenes Kennwort");
        accounts(true, Optional.empty()).samples();
        assertThat(gate.passwords.asked()).isEqualTo(1);
        assertThat(gate.accounts.passwordHash(ALBERS)).contains("hash of ein eigenes Kennwort");
    }

    @Test
    void no_sample_account_is_made_anywhere_else() {
        assertThat(accounts(false, Optional.of("albers")).samples()).isEmpty();
        assertThat(gate.accounts.all()).isEmpty();
    }

    @Test
    void F9_the_administrator_and_those_who_give_access_get_a_link_for_a_day() {
        var links = accounts(false, Optional.of("albers")).first();
        assertThat(links).extracting(link -> link.person().key()).containsExactly(ALBERS, PETRENKO, YILMAZ);
        var until = house.clock.instant().plus(Duration.ofDays(1));
        assertThat(links).extracting(FirstLink::until).containsOnly(until);
        for (var link : links) {
            assertThat(gate.invitations.whose(link.token(), Optional.empty(), until.minusSeconds(1)))
                    .contains(link.person().key());
            assertThat(gate.invitations.whose(link.token(), Optional.empty(), until))
                    .isEmpty();
        }
    }

    @Test
    void whoever_is_there_needs_no_link() {
        gate.has(ALBERS, "ein langes Kennwort");
        var first = accounts(false, Optional.of("albers"));
        assertThat(first.first()).extracting(link -> link.person().key()).containsExactly(PETRENKO, YILMAZ);
        gate.has(YILMAZ, "ein langes Kennwort");
        assertThat(first.first()).isEmpty();
    }

    @Test
    void without_a_configured_administrator_and_in_the_try_out_there_are_no_links() {
        assertThat(accounts(false, Optional.empty()).first()).isEmpty();
        assertThat(accounts(true, Optional.of("albers")).first()).isEmpty();
        assertThatThrownBy(() -> accounts(false, Optional.of("nobody")).first()).isInstanceOf(Malformed.class);
    }

    @Test
    void the_administrator_alone_gives_access_to_nobody() {
        // The configured administrator is an ombudsperson: the other one must be invited, too.
        assertThat(accounts(false, Optional.of("petrenko")).first())
                .extracting(link -> link.person().key())
                .containsExactly(PETRENKO, YILMAZ);
    }
}
