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
import org.vieraugen.application.attachment.Seal;
import org.vieraugen.application.secret.Passwords;

/** What a city's installation must have before anybody trusts it; the try-out is exempt. */
@OnePerServer
public class ProductionCheck {
    private static final Logger LOG = Logger.getLogger(ProductionCheck.class.getName());

    private final Accounts accounts;
    private final Passwords passwords;
    private final boolean tryOut;
    private final Optional<String> address;
    private final Optional<String> issuer;
    private final Seal seal;
    private final boolean unsealed;
    private final Durability durability;

    @Inject
    public ProductionCheck(
            Accounts accounts,
            Passwords passwords,
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut,
            @ConfigProperty(name = "vieraugen.address") Optional<String> address,
            @ConfigProperty(name = "vieraugen.oidc.issuer") Optional<String> issuer,
            Seal seal,
            @ConfigProperty(name = "vieraugen.seal.none", defaultValue = "false") boolean unsealed,
            Durability durability) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tryOut = tryOut;
        this.address = address;
        this.issuer = issuer;
        this.seal = seal;
        this.unsealed = unsealed;
        this.durability = durability;
    }

    /** Why the server must not run, if there is a reason; needs no database. */
    public Optional<String> configuration() {
        if (tryOut) {
            return Optional.empty();
        }
        if (address.filter(a -> a.startsWith("https://")).isEmpty()) {
            return Optional.of(
                    "set vieraugen.address to the https:// address of the TLS proxy in front; without TLS only the"
                            + " try-out runs (vieraugen.tryout=true)");
        }
        if (seal.kind() == Seal.Kind.TRY_OUT) {
            return Optional.of(
                    "the seal is the one that the try-out made for itself; everybody can make the like of it");
        }
        if (seal.kind() == Seal.Kind.NONE && !unsealed) {
            return Optional.of("set vieraugen.seal.file or vieraugen.seal.pkcs11-config to the authority's seal, or"
                    + " vieraugen.seal.none=true if papers are to be given out without one");
        }
        return issuer.filter(i -> !i.startsWith("https://"))
                .map(
                        i ->
                                "set vieraugen.oidc.issuer to an https:// address; a sign-in service without TLS proves nothing");
    }

    /** The same for how the database keeps what it acknowledges; the try-out warns and runs. */
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
