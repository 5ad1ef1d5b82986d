package org.vieraugen.persistence.attachment;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.persistence.Sql;

/**
 * Files in PostgreSQL, in pieces of 256 KiB. The stream is sealed with AES-256-GCM segment by segment and bound to the file's number: pieces that are
 * changed, exchanged, left out or cut off at the end are found when it is read.
 */
@OnePerServer
public class SqlFiles implements Files {
    static final int PIECE = 256 * 1024;
    private static final int KEY = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sql sql;
    private final Clock clock;

    @Inject
    public SqlFiles(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Writing write(DepartmentKey department) {
        var key = new byte[KEY];
        RANDOM.nextBytes(key);
        var id = TimeOrdered.id(clock.instant());
        sql.change(
                "INSERT INTO file (department, id, ends_at) VALUES (?, ?, now() + interval '1 day')",
                department.text(),
                id);
        return new Sealing(department, new StoredFile(id, Base64.getEncoder().encodeToString(key)));
    }

    @Override
    public InputStream read(DepartmentKey department, StoredFile file) throws IOException {
        try {
            return cipher(file).newDecryptingStream(new Pieces(department, file.id()), place(file.id()));
        } catch (GeneralSecurityException e) {
            throw new IOException("the stored file " + file.id() + " cannot be opened", e);
        }
    }

    private static AesGcmHkdfStreaming cipher(StoredFile file) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(Base64.getDecoder().decode(file.key()), "HmacSha256", KEY, PIECE, 0);
    }

    private static byte[] place(UUID id) {
        return ("file " + id).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    @Override
    public void keep(DepartmentKey department, UUID complaint, List<Upload> files) {
        stored(files)
                .forEach(file -> sql.change(
                        "UPDATE file SET complaint = ?, ends_at = NULL WHERE department = ? AND id = ? AND ends_at > now()",
                        complaint,
                        department.text(),
                        file.id()));
        var kept = sql.first(
                        "SELECT count(*) FROM file WHERE department = ? AND complaint = ? AND id = ANY (?)",
                        row -> row.getLong(1),
                        department.text(),
                        complaint,
                        stored(files).map(StoredFile::id).toArray(UUID[]::new))
                .orElse(0L);
        if (kept != 2L * files.size()) {
            throw new Malformed(
                    "files", "file-gone", "a file was sent more than a day ago and is forgotten; send it again");
        }
    }

    private static Stream<StoredFile> stored(List<Upload> files) {
        return files.stream().flatMap(file -> Stream.of(file.copy(), file.original()));
    }

    @Override
    public void drop(DepartmentKey department, List<StoredFile> files) {
        for (var file : files) {
            sql.change(
                    "DELETE FROM file WHERE department = ? AND id = ? AND complaint IS NULL",
                    department.text(),
                    file.id());
        }
    }

    @Override
    public void forgetOld() {
        sql.change("DELETE FROM file WHERE ends_at < now()");
    }

    /** A file on its way in: sealed while it is written. */
    private final class Sealing implements Writing {
        private final DepartmentKey department;
        private final StoredFile file;
        private final Storing storing;
        private final OutputStream sealing;
        private boolean done;

        Sealing(DepartmentKey department, StoredFile file) {
            this.department = department;
            this.file = file;
            try {
                storing = new Storing(department, file.id());
                sealing = cipher(file).newEncryptingStream(storing, place(file.id()));
            } catch (GeneralSecurityException | IOException e) {
                throw new IllegalStateException("cannot seal a file", e);
            }
        }

        @Override
        public OutputStream stream() {
            return sealing;
        }

        @Override
        public StoredFile done() throws IOException {
            sealing.close();
            done = true;
            return file;
        }

        @Override
        public void close() {
            if (!done) {
                drop(department, List.of(file));
            }
        }
    }

    /** Cuts what comes into pieces and stores each as soon as it is full. */
    private final class Storing extends OutputStream {
        private final DepartmentKey department;
        private final UUID file;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private int number;

        Storing(DepartmentKey department, UUID file) {
            this.department = department;
            this.file = file;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            for (int written = 0; written < length; ) {
                int now = Math.min(length - written, PIECE - filled);
                System.arraycopy(bytes, from + written, piece, filled, now);
                filled += now;
                written += now;
                if (filled == PIECE) {
                    store();
                }
            }
        }

        private void store() {
            if (filled > 0) {
                sql.change(
                        "INSERT INTO file_piece (department, file, number, sealed) VALUES (?, ?, ?, ?)",
                        department.text(),
                        file,
                        number++,
                        Arrays.copyOf(piece, filled));
                filled = 0;
            }
        }

        @Override
        public void close() {
            store();
        }
    }

    /** The stored pieces one after the other, one in memory at a time. */
    private final class Pieces extends InputStream {
        private final DepartmentKey department;
        private final UUID file;
        private byte[] piece = new byte[0];
        private int at;
        private int number;

        Pieces(DepartmentKey department, UUID file) {
            this.department = department;
            this.file = file;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (length == 0) {
                return 0;
            }
            if (at == piece.length && !next()) {
                return -1;
            }
            int now = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, from, now);
            at += now;
            return now;
        }

        private boolean next() {
            var found = sql.first(
                    "SELECT sealed FROM file_piece WHERE department = ? AND file = ? AND number = ?",
                    row -> row.getBytes(1),
                    department.text(),
                    file,
                    number++);
            found.ifPresent(bytes -> {
                piece = bytes;
                at = 0;
            });
            return found.isPresent();
        }
    }
}
