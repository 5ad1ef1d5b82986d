package org.vieraugen.application.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Durability.Gap;
import org.vieraugen.application.account.FirstAccounts;
import org.vieraugen.application.testing.MemoryAccounts;
import org.vieraugen.application.testing.MemorySessions;
import org.vieraugen.application.testing.MovableClock;
import org.vieraugen.application.testing.PlainPasswords;
import org.vieraugen.domain.testing.Office;

/** What a city's database must be before anybody trusts it; the try-out is exempt. */
class ProductionCheckTest {
    private final MemoryAccounts accounts = new MemoryAccounts(new MemorySessions(new MovableClock(Office.NOON)));
    private List<Gap> gaps = List.of();

    private ProductionCheck check(boolean tryOut) {
        return new ProductionCheck(accounts, new PlainPasswords(), tryOut, () -> gaps);
    }

    private ProductionCheck city() {
        return check(false);
    }

    private ProductionCheck tryOut() {
        return check(true);
    }

    private static void says(Optional<String> why, String setting) {
        assertThat(why).hasValueSatisfying(said -> assertThat(said).contains(setting));
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
}
