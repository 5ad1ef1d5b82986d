package org.vieraugen.persistence.start;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.account.FirstAccounts;
import org.vieraugen.application.account.FirstAccounts.FirstLink;
import org.vieraugen.application.account.FirstAccounts.Samples;
import org.vieraugen.domain.department.Role;

/** Makes the first accounts, and the words that tell how these people sign in. */
@OnePerServer
public class FirstSignIns {
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

    /** Returns what belongs into the log. */
    List<String> make() {
        return Stream.concat(
                        accounts.samples().map(this::words).stream(),
                        accounts.first().stream().map(this::words))
                .toList();
    }

    private String words(Samples samples) {
        var people = samples.people().stream()
                .map(p -> "    %-4s %-16s %s"
                        .formatted(
                                p.key(),
                                p.name(),
                                p.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
        return "\n  Vieraugen is ready to try: " + url + "  (API description: " + url + "openapi/ui)\n"
                + "  Sample sign-ins of the try-out, all with the password " + samples.password() + ":\n" + people;
    }

    /** The link is a secret that works once; whoever reads the log while nobody has signed in yet operates the server. */
    private String words(FirstLink link) {
        return link.person().name() + " cannot sign in yet, and chooses a password once, until " + link.until()
                + ", at " + address.replaceFirst("/$", "") + "/de/staff/invitation#" + link.token();
    }
}
