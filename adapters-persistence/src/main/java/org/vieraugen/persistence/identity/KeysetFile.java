package org.vieraugen.persistence.identity;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One keyset in one file that only its owner may read; behind a lock, if there is one. */
final class KeysetFile {
    private final Path file;
    private final Configuration config;
    private final KeysetLock lock;
    private @Nullable String last;

    KeysetFile(Path file, Configuration config, KeysetLock lock) {
        this.file = file;
        this.config = config;
        this.lock = lock;
    }

    /** @param create whether a missing file is made, with one key of that kind */
    synchronized KeysetHandle open(Parameters kind, boolean create) throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            if (!create) {
                throw new IllegalStateException(
                        "the keyset " + file
                                + " is missing; set vieraugen.keys.create=true for the very first start, and keep a copy of the folder");
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            createOnce(KeysetHandle.generateNew(kind, config));
        }
        var stored = Files.readString(file);
        var keyset = lock.read(stored, config);
        if (!lock.isLocked(stored, config)) {
            // A lock was set since the file was made: from now on it lies behind it.
            write(keyset);
        }
        last = Files.readString(file);
        return keyset;
    }

    /** The keyset, if the file is not what was read or written last. */
    synchronized Optional<KeysetHandle> changed() throws GeneralSecurityException, IOException {
        var stored = Files.readString(file);
        if (stored.equals(last)) {
            return Optional.empty();
        }
        var keyset = lock.read(stored, config);
        last = stored;
        return Optional.of(keyset);
    }

    /** Two servers may start for the first time together: the file of the faster one stays. */
    private void createOnce(KeysetHandle keyset) throws GeneralSecurityException, IOException {
        var fresh = fresh(lock.write(keyset, config));
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // It is read by whoever called.
        } finally {
            Files.delete(fresh);
        }
    }

    private Path fresh(String written) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "keyset", ".new", owner);
        return Files.writeString(fresh, written, StandardOpenOption.WRITE);
    }

    /** Replaces the file in one step, so that nobody ever reads half of it. */
    synchronized void write(KeysetHandle keyset) throws GeneralSecurityException, IOException {
        var written = lock.write(keyset, config);
        Files.move(fresh(written), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        last = written;
    }
}
