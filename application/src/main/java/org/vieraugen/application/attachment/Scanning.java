package org.vieraugen.application.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks for malware. Without a scanner nothing is found, and only the clean copies protect: they hold no script, program or embedded file. */
public interface Scanning {
    /** Whether there is a scanner. */
    boolean isThere();

    /**
     * The name of what was found.
     *
     * @throws IOException when the scanner is away or does not understand; then nothing may be taken
     */
    Optional<String> findingIn(InputStream file) throws IOException;
}
