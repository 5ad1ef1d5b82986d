package org.vieraugen.application.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.vieraugen.domain.attachment.FileKind;

/** Looks into files, and makes copies without metadata and without anything that acts by itself (I4). */
public interface Cleaning {
    /** How many bytes of a file's beginning tell its kind. */
    int HEAD = 4096;

    /** What the content is, whatever its name says; empty when it is no kind that is taken. */
    Optional<FileKind> kindOf(byte[] head);

    /**
     * Writes the clean copy.
     *
     * @return whether something that acts by itself was left out: scripts, programs, files within the file
     * @throws Refused when the content is broken, locked, or too large to be shown
     */
    boolean clean(FileKind kind, InputStream original, OutputStream copy) throws IOException, Refused;

    /** Why a file is not taken, as a code that the bundles know. */
    class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        public Refused(String reason, String detail) {
            super(detail);
            this.reason = reason;
        }

        public Refused(String reason, String detail, Throwable cause) {
            super(detail, cause);
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }
}
