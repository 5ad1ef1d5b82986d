package org.vieraugen.application.start;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.Durability;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Accounts;
import org.vieraugen.application.account.FirstAccounts;
import org.vieraugen.application.secret.Passwords;

/** What a city's database must be before anybody trusts it; the try-out is exempt. Settings are looked at before ({@link SettingsCheck}). */
@OnePerServer
public class ProductionCheck {
    private static final Logger LOG = Logger.getLogger(ProductionCheck.class.getName());

    private final Accounts accounts;
    private final Passwords passwords;
    private final boolean tryOut;
    private final Durability durability;

    @Inject
    public ProductionCheck(
            Accounts accounts,
            Passwords passwords,
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut,
            Durability durability) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tryOut = tryOut;
        this.durability = durability;
    }

    /** Why the server must not run on this database, which may lose what it acknowledges; the try-out warns and runs. */
    public Optional<String> durability() {
        var gaps = durability.gaps();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        var why = "the database may forget what it has acknowledged: "
                + gaps.stream().map(Durability.Gap::toString).collect(Collectors.joining(", "))
                + ". Set it to on in postgresql.conf, take back any ALTER ROLE, ALTER DATABASE or ALTER SYSTEM that says otherwise,"
                + " and reload PostgreSQL (docs/operations.md, Database)";
        if (tryOut) {
            LOG.warning(() -> "Only the try-out runs like this: " + why);
            return Optional.empty();
        }
        return Optional.of(why);
    }

    /** The same for what the database holds. */
    public Optional<String> data() {
        // The sample accounts share one hash, and so one comparison is enough.
        return !tryOut
                        && accounts.sharedHash()
                                .filter(hash -> passwords.fits(FirstAccounts.SAMPLE_PASSWORD, hash))
                                .isPresent()
                ? Optional.of(
                        "the database holds the try-out's sample accounts, whose password everybody knows; begin with an"
                                + " empty database")
                : Optional.empty();
    }
}
