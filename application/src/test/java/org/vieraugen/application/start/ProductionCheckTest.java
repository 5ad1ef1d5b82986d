package org.vieraugen.application.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Durability.Gap;
import org.vieraugen.application.account.FirstAccounts;
import org.vieraugen.application.attachment.Seal;
import org.vieraugen.application.testing.MemoryAccounts;
import org.vieraugen.application.testing.MemorySessions;
import org.vieraugen.application.testing.MovableClock;
import org.vieraugen.application.testing.PlainPasswords;
import org.vieraugen.domain.testing.Office;

/** What a city's installation must have before anybody trusts it; the try-out is exempt. */
class ProductionCheckTest {
    private static final Optional<String> ADDRESS = Optional.of("https://beschwerde.example");
    private static final Optional<String> NOTHING = Optional.empty();

    private final MemoryAccounts accounts = new MemoryAccounts(new MemorySessions(new MovableClock(Office.NOON)));
    private List<Gap> gaps = List.of();

    private ProductionCheck check(
            boolean tryOut, Optional<String> address, Optional<String> issuer, Seal.Kind seal, boolean unsealed) {
        return new ProductionCheck(
                accounts,
                new PlainPasswords(),
                tryOut,
                address,
                issuer,
                new Seal() {
                    @Override
                    public Kind kind() {
                        return seal;
                    }

                    @Override
                    public byte[] on(byte[] paper) {
                        return paper;
                    }
                },
                unsealed,
                () -> gaps);
    }

    private ProductionCheck city() {
        return check(false, ADDRESS, NOTHING, Seal.Kind.AUTHORITY, false);
    }

    private ProductionCheck tryOut() {
        return check(true, NOTHING, NOTHING, Seal.Kind.TRY_OUT, false);
    }

    private static void says(Optional<String> why, String setting) {
        assertThat(why).hasValueSatisfying(said -> assertThat(said).contains(setting));
    }

    @Test
    void a_city_needs_an_address_with_tls_and_a_seal_of_its_own_or_says_that_it_has_none() {
        assertThat(city().configuration()).isEmpty();
        says(check(false, NOTHING, NOTHING, Seal.Kind.AUTHORITY, false).configuration(), "vieraugen.address");
        says(
                check(false, Optional.of("http://beschwerde.example"), NOTHING, Seal.Kind.AUTHORITY, false)
                        .configuration(),
                "vieraugen.address");
        says(check(false, ADDRESS, NOTHING, Seal.Kind.TRY_OUT, true).configuration(), "the seal is the one");
        says(check(false, ADDRESS, NOTHING, Seal.Kind.NONE, false).configuration(), "vieraugen.seal.none");
        assertThat(check(false, ADDRESS, NOTHING, Seal.Kind.NONE, true).configuration())
                .isEmpty();
    }

    @Test
    void the_citys_sign_in_service_is_reached_with_tls() {
        says(
                check(false, ADDRESS, Optional.of("http://sso.example"), Seal.Kind.AUTHORITY, false)
                        .configuration(),
                "vieraugen.oidc.issuer");
        assertThat(check(false, ADDRESS, Optional.of("https://sso.example"), Seal.Kind.AUTHORITY, false)
                        .configuration())
                .isEmpty();
    }

    @Test
    void a_database_that_may_forget_stops_a_city_and_warns_the_try_out() {
        assertThat(city().durability()).isEmpty();
        gaps = List.of(new Gap("fsync", "off", "configuration file"), new Gap("synchronous_commit", "off", "role"));
        says(city().durability(), "fsync = off (set by: configuration file), synchronous_commit = off (set by: role)");
        assertThat(tryOut().durability()).isEmpty();
    }

    @Test
    void the_try_outs_sample_accounts_stop_a_city() {
        var passwords = new PlainPasswords();
        accounts.set(ALBERS, passwords.hash(FirstAccounts.SAMPLE_PASSWORD));
        // One account alone is nobody's sample.
        assertThat(city().data()).isEmpty();
        accounts.set(DEMIR, passwords.hash(FirstAccounts.SAMPLE_PASSWORD));
        says(city().data(), "sample accounts");
        assertThat(tryOut().data()).isEmpty();
        accounts.set(ALBERS, "hash of something else");
        accounts.set(DEMIR, "hash of something else");
        assertThat(city().data()).isEmpty();
    }

    @Test
    void the_try_out_needs_nothing() {
        assertThat(tryOut().configuration()).isEmpty();
    }
}
