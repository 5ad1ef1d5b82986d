package org.vieraugen.mail.mailbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.mail.mailbox.Mailbox.Security;
import org.vieraugen.mail.mailbox.Wire.Patience;

/** Mailboxes on a test's own servers. */
final class Boxes {
    static final String ADDRESS = "beschwerde@stadt.example";
    static final String USER = "beschwerde";
    static final String PASSWORD = "geheim mit Ü";

    private Boxes() {}

    static ImapServers plain(int port) {
        return plain(port, Optional.empty());
    }

    static ImapServers plain(int port, Optional<String> done) {
        return servers(port, Security.NONE, Secret.password(PASSWORD), Optional.empty(), done);
    }

    static ImapServers servers(
            int port, Security security, Secret secret, Optional<Path> trust, Optional<String> done) {
        return servers(new Mailbox(ADDRESS, "localhost", port, security, USER, secret, trust, done));
    }

    /** As patient as usual. */
    static ImapServers patient(Mailbox box) {
        return new ImapServers(Map.of(ADDRESS, box), ImapServers.USUAL, Clock.systemUTC());
    }

    /** They lose their patience sooner than usual. */
    static ImapServers servers(Mailbox box) {
        return new ImapServers(
                Map.of(ADDRESS, box),
                new Patience(Duration.ofSeconds(5), Duration.ofMillis(800), Duration.ofSeconds(2), 4L * 1024 * 1024),
                Clock.systemUTC());
    }
}
