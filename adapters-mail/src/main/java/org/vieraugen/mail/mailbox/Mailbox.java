package org.vieraugen.mail.mailbox;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One mailbox as its file describes it.
 *
 * @param trust the certificates (PEM) that its server is believed by, in place of those of the JDK
 * @param done the folder into which mails are moved that have been taken
 */
record Mailbox(
        String address,
        String host,
        int port,
        Security security,
        String user,
        Secret secret,
        Optional<Path> trust,
        Optional<String> done) {

    /** How the connection is kept from others. */
    enum Security {
        TLS(993),
        STARTTLS(143),
        /** To the machine itself only. */
        NONE(143);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }

        int usualPort() {
            return usualPort;
        }
    }
}
