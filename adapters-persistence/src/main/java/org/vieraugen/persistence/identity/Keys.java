package org.vieraugen.persistence.identity;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig2026;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.Single;

/**
 * The keys that lie outside the database, as three Tink keysets in one folder: {@code data.json} wraps the data key of each complaint,
 * {@code receipts.json} makes keyed hashes of secrets, {@code search.json} of the words that complaints are found by. Whoever loses the first loses every text; whoever loses the second, every receipt.
 */
@Single
public class Keys {
    private static final HmacParameters HASHES = hashes();

    private final Aead wrapping;
    private final Mac hashing;
    private final Mac searching;

    @Inject
    public Keys(
            @ConfigProperty(name = "vieraugen.keys.folder") String folder,
            @ConfigProperty(name = "vieraugen.keys.create", defaultValue = "false") boolean create)
            throws GeneralSecurityException, IOException {
        wrapping = keyset(
                        Path.of(folder, "data.json"), PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get(), create)
                .getPrimitive(AeadConfig2026.get(), Aead.class);
        hashing = keyset(Path.of(folder, "receipts.json"), HASHES, MacConfig2026.get(), create)
                .getPrimitive(MacConfig2026.get(), Mac.class);
        searching = keyset(Path.of(folder, "search.json"), HASHES, MacConfig2026.get(), create)
                .getPrimitive(MacConfig2026.get(), Mac.class);
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

    private static KeysetHandle keyset(Path file, Parameters kind, Configuration config, boolean create)
            throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            if (!create) {
                throw new IllegalStateException(
                        "the keyset " + file
                                + " is missing; set vieraugen.keys.create=true for the very first start, and keep a copy of the folder");
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = KeysetHandle.generateNew(kind, config);
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file, owner);
            Files.writeString(
                    file,
                    TinkJsonProtoKeysetFormat.serializeKeyset(fresh, config, InsecureSecretKeyAccess.get()),
                    StandardOpenOption.WRITE);
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), config, InsecureSecretKeyAccess.get());
    }

    Aead wrapping() {
        return wrapping;
    }

    /** Seals something small that belongs to no complaint, bound to its place. */
    public byte[] seal(String place, byte[] secret) {
        try {
            return wrapping.encrypt(secret, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + place, e);
        }
    }

    /** @throws IllegalStateException when it was changed, or belongs elsewhere */
    public byte[] open(String place, byte[] stored) {
        try {
            return wrapping.decrypt(stored, place.getBytes(StandardCharsets.UTF_8));
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
