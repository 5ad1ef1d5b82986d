package org.vieraugen.domain.attachment;

import java.util.List;
import org.vieraugen.domain.Malformed;

/**
 * A file that was taken: the copy without metadata that people see, and the original, which stays sealed (I4).
 *
 * @param size of the copy, in bytes
 * @param signatures what was found of signatures in the original; empty where there were none
 * @param disarmed whether the original holds something that acts by itself, which the copy does not
 * @param scanned whether a scanner looked for malware
 */
public record Upload(
        FileName name,
        FileKind kind,
        long size,
        StoredFile copy,
        StoredFile original,
        List<PdfSignature> signatures,
        boolean disarmed,
        boolean scanned) {
    /** The largest file that is taken, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** How many files can be sent with a complaint, or with one message. */
    public static final int MOST = 10;

    /** How many files one complaint can hold. */
    public static final int MOST_OF_ALL = 50;

    public Upload {
        signatures = List.copyOf(signatures);
    }

    /** @throws Malformed when there are more than {@code most} */
    public static void count(int files, int most) {
        if (files > most) {
            throw new Malformed("files", "too-many-files", "at most " + most + " files");
        }
    }
}
