package org.vieraugen.application.attachment;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.FileRefusal;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.DepartmentKey;

/**
 * Takes one file: its size is counted while it comes in, its kind told by its content, its original sealed and scanned, and a copy without metadata made (I4). It
 * belongs to nothing yet; what no complaint keeps within a day is forgotten.
 */
@OnePerServer
public class TakeUpload {
    private static final Logger LOG = Logger.getLogger(TakeUpload.class.getName());
    private static final int PIECE = 64 * 1024;
    private static final int MOST_AT_ONCE = 50;
    private static final int MOST_TRANSFERS = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Files files;
    private final Cleaning cleaning;
    private final Scanning scanning;
    private final Signatures signatures;

    private final Semaphore transfers = new Semaphore(MOST_TRANSFERS);

    /** A large file needs a good part of the memory while it is cleaned: one at a time. */
    private final Turns turns = new Turns(MOST_AT_ONCE, PATIENCE);

    @Inject
    public TakeUpload(Files files, Cleaning cleaning, Scanning scanning, Signatures signatures) {
        this.files = files;
        this.cleaning = cleaning;
        this.scanning = scanning;
        this.signatures = signatures;
    }

    /**
     * @param given the name that came with it
     * @throws Refused when it is not taken, with the reason; nothing is kept then
     * @throws IOException when the sender stops half-way; nothing is kept then
     */
    public Upload handle(DepartmentKey department, String given, InputStream in) throws IOException, Refused {
        var head = in.readNBytes(Cleaning.HEAD);
        if (head.length == 0) {
            throw new Refused(FileRefusal.FILE_EMPTY, "the file is empty");
        }
        var kind = cleaning.kindOf(head);
        var original = transferred(department, new SequenceInputStream(new ByteArrayInputStream(head), in));
        try {
            scan(department, original);
            return turns.take(() -> cleaned(department, FileName.of(given, kind), kind, original));
        } catch (IOException | Refused | RuntimeException e) {
            files.drop(department, List.of(original));
            throw e;
        } catch (OutOfMemoryError e) {
            // What it held is free again; whoever made such a file made it for this.
            files.drop(department, List.of(original));
            throw new Refused(FileRefusal.FILE_BROKEN, "reading the file takes more memory than there is", e);
        }
    }

    /** Each on its way in holds some memory. */
    private StoredFile transferred(DepartmentKey department, InputStream in) throws IOException, Refused {
        if (!transfers.tryAcquire()) {
            throw new Refused(FileRefusal.FILE_BUSY, "many files are coming in; send it again in a few minutes");
        }
        try {
            return stored(department, in);
        } finally {
            transfers.release();
        }
    }

    private StoredFile stored(DepartmentKey department, InputStream in) throws IOException, Refused {
        try (var writing = files.write(department)) {
            copy(in, writing.stream());
            return writing.done();
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException, Refused {
        var piece = new byte[PIECE];
        long size = 0;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            size += read;
            if (size > Upload.LARGEST) {
                throw new Refused(FileRefusal.FILE_TOO_LARGE, "a file has at most " + Upload.LARGEST + " bytes");
            }
            out.write(piece, 0, read);
        }
    }

    /** Where a scanner is configured nothing is taken that it has not seen. */
    private void scan(DepartmentKey department, StoredFile original) throws Refused {
        Optional<String> found;
        try (var in = files.read(department, original)) {
            found = scanning.findingIn(in);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A file was not taken, since the malware scanner did not answer", e);
            throw new Refused(FileRefusal.FILE_UNSCANNED, "the malware scanner does not answer; try again later", e);
        }
        if (found.isPresent()) {
            LOG.log(Level.WARNING, "A file was not taken: the malware scanner found {0}", found.get());
            throw new Refused(FileRefusal.FILE_MALWARE, "the malware scanner found " + found.get());
        }
    }

    private Upload cleaned(DepartmentKey department, FileName name, FileKind kind, StoredFile original)
            throws IOException, Refused {
        try (var writing = files.write(department)) {
            var counted = new Counted(writing.stream());
            boolean disarmed = cleaning.clean(kind, () -> files.read(department, original), counted);
            return new Upload(
                    name,
                    kind,
                    counted.size,
                    writing.done(),
                    original,
                    signatures(department, kind, original),
                    disarmed,
                    scanning.isThere());
        }
    }

    /** They are told by the original: a clean copy is another file, which nobody has signed. */
    private List<PdfSignature> signatures(DepartmentKey department, FileKind kind, StoredFile original)
            throws IOException {
        if (kind != FileKind.PDF) {
            return List.of();
        }
        return signatures.in(() -> files.read(department, original));
    }

    private static final class Counted extends OutputStream {
        private final OutputStream out;
        private long size;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            size += length;
        }
    }
}
