package org.vieraugen.persistence.identity;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.start.OpenedAtStart;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;

/**
 * The keys that lie outside the database, as three Tink keysets in one folder: {@code data.json} wraps the data key of each complaint,
 * {@code receipts.json} makes keyed hashes of secrets, {@code search.json} of the words that complaints are found by. Whoever loses the first loses every
 * text; whoever loses the second, every receipt. Only the first can be rotated: nobody knows the receipts from which their hashes could be made anew.
 */
@OnePerServer
@OpenedAtStart("vieraugen.keys")
public class Keys {
    /** Tink's mark in front of a ciphertext: a byte, and the key's number. */
    private static final int MARK = 5;

    private static final HmacParameters HASHES = hashes();

    private final KeysetFile data;
    private final Mac hashing;
    private final Mac searching;
    private volatile Wrapping wrapping;

    /** The data keyset as it was last read. */
    private record Wrapping(KeysetHandle keyset, Aead aead) {}

    /**
     * @param module a configuration of Java's PKCS#11 provider
     * @param pinFile holds the PIN of the module
     * @param label of the AES key in the module
     */
    @Inject
    public Keys(
            @ConfigProperty(name = "vieraugen.keys.folder") String folder,
            @ConfigProperty(name = "vieraugen.keys.create", defaultValue = "false") boolean create,
            @ConfigProperty(name = "vieraugen.keys.passphrase-file") Optional<String> passphraseFile,
            @ConfigProperty(name = "vieraugen.keys.pkcs11-config") Optional<String> module,
            @ConfigProperty(name = "vieraugen.keys.pkcs11-pin-file") Optional<String> pinFile,
            @ConfigProperty(name = "vieraugen.keys.pkcs11-label", defaultValue = "vieraugen") String label)
            throws GeneralSecurityException, IOException {
        this(
                folder,
                create,
                KeysetLock.of(Path.of(folder), passphraseFile.map(Path::of), locking(module, pinFile, label)));
    }

    /** Keysets behind a passphrase, or behind nothing but their files' rights. */
    public Keys(String folder, boolean create, Optional<String> passphraseFile)
            throws GeneralSecurityException, IOException {
        this(folder, create, KeysetLock.of(Path.of(folder), passphraseFile.map(Path::of), Optional.empty()));
    }

    private static Optional<Aead> locking(Optional<String> module, Optional<String> pinFile, String label)
            throws GeneralSecurityException, IOException {
        if (module.isEmpty()) {
            return Optional.empty();
        }
        var pin = pinFile.orElseThrow(() -> new IllegalStateException(
                "set vieraugen.keys.pkcs11-pin-file: it holds the PIN of the module that locks the keysets"));
        return Optional.of(ModuleCipher.of(Path.of(module.get()), Path.of(pin), label));
    }

    private Keys(String folder, boolean create, KeysetLock lock) throws GeneralSecurityException, IOException {
        data = new KeysetFile(Path.of(folder, "data.json"), AeadConfig2026.get(), lock);
        wrapping = read(data.open(PredefinedAeadParameters.AES256_GCM, create));
        hashing = new KeysetFile(Path.of(folder, "receipts.json"), MacConfig2026.get(), lock)
                .open(HASHES, create)
                .getPrimitive(MacConfig2026.get(), Mac.class);
        searching = new KeysetFile(Path.of(folder, "search.json"), MacConfig2026.get(), lock)
                .open(HASHES, create)
                .getPrimitive(MacConfig2026.get(), Mac.class);
    }

    private static Wrapping read(KeysetHandle keyset) throws GeneralSecurityException {
        return new Wrapping(keyset, keyset.getPrimitive(AeadConfig2026.get(), Aead.class));
    }

    /** Without a key's number in front: the same secret must always give the same hash. */
    private static HmacParameters hashes() {
        try {
            return HmacParameters.builder()
                    .setKeySizeBytes(32)
                    .setTagSizeBytes(32)
                    .setHashType(HmacParameters.HashType.SHA256)
                    .setVariant(HmacParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink has HMAC-SHA-256", e);
        }
    }

    /** What data keys are wrapped with. */
    protected Aead wrapping() {
        return wrapping.aead();
    }

    /** What the words of a complaint are sealed with under its data key of 32 bytes. */
    protected Aead cipher(byte[] key) throws GeneralSecurityException {
        return new AesGcmJce(key);
    }

    /** What stands in front of everything that the key in use has wrapped. */
    byte[] mark() {
        return ByteBuffer.allocate(MARK)
                .put((byte) 1)
                .putInt(wrapping.keyset().getPrimary().getId())
                .array();
    }

    boolean isCurrent(byte[] wrapped) {
        return wrapped.length > MARK && Arrays.equals(wrapped, 0, MARK, mark(), 0, MARK);
    }

    /** Reads the data keyset again if another server, or an operator, has changed its file. */
    void refresh() {
        try {
            var changed = data.changed();
            if (changed.isPresent()) {
                wrapping = read(changed.get());
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(
                    "the changed data keyset cannot be read; the one before is still in use", e);
        }
    }

    /** Adds a key that wraps nothing yet, and returns its number. */
    int add() {
        try {
            var before = wrapping.keyset();
            var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get())
                    .getPrimary();
            var more = KeysetHandle.newBuilder(before)
                    .addEntry(KeysetHandle.importKey(fresh.getKey()).withFixedId(fresh.getId()))
                    .build();
            data.write(more);
            wrapping = read(more);
            return fresh.getId();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no key was added: can the server write to the keys' folder?", e);
        }
    }

    /** From now on the key of that number wraps. */
    void promote(int key) {
        try {
            var builder = KeysetHandle.newBuilder(wrapping.keyset());
            for (int i = 0; i < builder.size(); i++) {
                if (wrapping.keyset().getAt(i).getId() == key) {
                    builder.getAt(i).makePrimary();
                }
            }
            var promoted = builder.build();
            data.write(promoted);
            wrapping = read(promoted);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the new key is not in use: can the server write to the keys' folder?", e);
        }
    }

    /** What the secret of an account's authenticator app is bound to. */
    public static String placeOfApp(StaffKey staff) {
        return "totp " + staff.text();
    }

    /** What the reason of an absence is bound to. */
    public static String placeOfAbsence(UUID absence) {
        return "absence " + absence;
    }

    /** What the reason of a handing over is bound to. */
    public static String placeOfRelief(UUID relief) {
        return "relief " + relief;
    }

    /** What all that was counted in a quarter is bound to. */
    public static String placeOfFigures(DepartmentKey department, String quarter) {
        return "figures " + department.text() + " " + quarter;
    }

    /** What a single act left to be counted is bound to. */
    public static String placeOfPendingFigures(DepartmentKey department) {
        return "figures " + department.text();
    }

    /** Seals something small that belongs to no complaint, bound to its place. */
    public byte[] seal(String place, byte[] secret) {
        try {
            return wrapping().encrypt(secret, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + place, e);
        }
    }

    /** @throws IllegalStateException when it was changed, or belongs elsewhere */
    public byte[] open(String place, byte[] stored) {
        try {
            return wrapping().decrypt(stored, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is sealed as " + place + " cannot be opened", e);
        }
    }

    /** HMAC-SHA-256 under the receipts' key, 32 bytes. */
    public byte[] hash(byte[] secret) {
        return hash(hashing, secret);
    }

    /** HMAC-SHA-256 under the search key, 32 bytes. */
    public byte[] searchHash(byte[] word) {
        return hash(searching, word);
    }

    private static byte[] hash(Mac key, byte[] text) {
        try {
            return key.computeMac(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no keyed hash", e);
        }
    }
}
