package org.vieraugen.application.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileRefusal;

/** Looks into files, and makes copies without metadata and without anything that acts by itself (I4). */
public interface Cleaning {
    /** How many bytes of a file's beginning tell its kind. */
    int HEAD = 4096;

    /**
     * What the content is, whatever its name says.
     *
     * @throws Refused when it is no kind that is taken
     */
    FileKind kindOf(byte[] head) throws Refused;

    /**
     * Writes the clean copy; holds a bounded part of the memory, whatever the file says of itself.
     *
     * @return whether something that acts by itself was left out: scripts, programs, files within the file
     * @throws Refused when the content is broken, locked, too large to be shown, or not on its pages
     */
    boolean clean(FileKind kind, Original original, OutputStream copy) throws IOException, Refused;

    /** A file as it came in; it can be read several times, so that nobody needs to hold it whole. */
    @FunctionalInterface
    interface Original {
        /** From its first byte on. */
        InputStream open() throws IOException;
    }

    /** A file that is not taken, and why. */
    class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final FileRefusal reason;

        public Refused(FileRefusal reason, String detail) {
            super(detail);
            this.reason = reason;
        }

        public Refused(FileRefusal reason, String detail, Throwable cause) {
            super(detail, cause);
            this.reason = reason;
        }

        public FileRefusal reason() {
            return reason;
        }
    }
}
