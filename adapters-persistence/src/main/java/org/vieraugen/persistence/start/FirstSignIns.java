package org.vieraugen.persistence.start;

import jakarta.inject.Inject;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.account.FirstAccounts;
import org.vieraugen.application.account.FirstAccounts.FirstLink;
import org.vieraugen.application.account.FirstAccounts.Samples;
import org.vieraugen.domain.department.Role;

/** Tells in the log how the first people sign in. */
@OnePerServer
public class FirstSignIns {
    private static final Logger LOG = Logger.getLogger(FirstSignIns.class.getName());

    private final FirstAccounts accounts;
    private final String url;
    private final String address;

    @Inject
    public FirstSignIns(
            FirstAccounts accounts,
            @ConfigProperty(name = "vieraugen.url", defaultValue = "http://localhost:9080/") String url,
            @ConfigProperty(name = "vieraugen.address", defaultValue = "http://localhost:9080") String address) {
        this.accounts = accounts;
        this.url = url;
        this.address = address;
    }

    void announce() {
        accounts.samples().ifPresent(this::announce);
        accounts.first().forEach(this::announce);
    }

    private void announce(Samples samples) {
        var people = samples.people().stream()
                .map(p -> "    %-4s %-16s %s"
                        .formatted(
                                p.key(),
                                p.name(),
                                p.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
        LOG.info(() -> "\n  Vieraugen is ready to try: " + url + "  (API description: " + url + "openapi/ui)\n"
                + "  Sample sign-ins of the try-out, all with the password " + samples.password() + ":\n" + people);
    }

    /** The link is a secret that works once; whoever reads the log while nobody has signed in yet operates the server. */
    private void announce(FirstLink link) {
        LOG.info(() -> link.person().name() + " cannot sign in yet, and chooses a password once, until " + link.until()
                + ", at " + address.replaceFirst("/$", "") + "/de/staff/invitation#" + link.token());
    }
}
