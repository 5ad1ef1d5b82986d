package org.vieraugen.mail.mailbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What opens a mailbox. It is never shown. */
final class Secret {
    private final boolean token;
    private final Optional<Path> file;
    private final String text;

    private Secret(boolean token, Optional<Path> file, String text) {
        this.token = token;
        this.file = file;
        this.text = text;
    }

    static Secret password(String text) {
        return new Secret(false, Optional.empty(), text);
    }

    static Secret passwordIn(Path file) {
        return new Secret(false, Optional.of(file), "");
    }

    /** An access token (OAuth 2.0), which another program renews. */
    static Secret tokenIn(Path file) {
        return new Secret(true, Optional.of(file), "");
    }

    boolean isToken() {
        return token;
    }

    /** As it is now: a file is read anew each time. Line breaks at its end do not count. */
    String read() throws IOException {
        return file.isEmpty() ? text : Files.readString(file.get()).replaceFirst("[\r\n]+$", "");
    }
}
