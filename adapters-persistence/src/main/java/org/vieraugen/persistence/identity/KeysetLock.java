package org.vieraugen.persistence.identity;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What keyset files lie behind: nothing but their rights, or a passphrase, of which a key is derived with PBKDF2-HMAC-SHA-256 in 600,000 rounds. The salt
 * lies beside the keysets as {@code salt.txt}; it is no secret, and without it the passphrase opens nothing.
 */
final class KeysetLock {
    private static final int ROUNDS = 600_000;
    private static final int SALT = 16;
    private static final int SHORTEST = 20;
    private static final String LOCKED = "\"encryptedKeyset\"";
    private static final byte[] PLACE = "vieraugen keyset".getBytes(StandardCharsets.UTF_8);

    private final Optional<Aead> cipher;

    private KeysetLock(Optional<Aead> cipher) {
        this.cipher = cipher;
    }

    static KeysetLock of(Path folder, Optional<Path> passphraseFile) throws GeneralSecurityException, IOException {
        if (passphraseFile.isEmpty()) {
            return new KeysetLock(Optional.empty());
        }
        var passphrase = Files.readString(passphraseFile.get()).strip();
        if (passphrase.length() < SHORTEST) {
            throw new IllegalStateException(
                    "the passphrase in " + passphraseFile.get() + " must have " + SHORTEST + " characters or more");
        }
        var file = folder.resolve("salt.txt");
        if (!Files.exists(file)) {
            if (Files.exists(folder.resolve("data.json"))) {
                requireUnlocked(folder);
            }
            Files.createDirectories(folder);
            var salt = new byte[SALT];
            new SecureRandom().nextBytes(salt);
            Files.writeString(file, Base64.getEncoder().encodeToString(salt));
        }
        var salt = Base64.getDecoder().decode(Files.readString(file).strip());
        var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(passphrase.toCharArray(), salt, ROUNDS, 256))
                .getEncoded();
        return new KeysetLock(Optional.of(new AesGcmJce(key)));
    }

    private static void requireUnlocked(Path folder) throws IOException {
        if (Files.readString(folder.resolve("data.json")).contains(LOCKED)) {
            throw new IllegalStateException("salt.txt is missing beside the keysets; bring it back from their copy");
        }
    }

    boolean isLocked(String stored) {
        return cipher.isEmpty() || stored.contains(LOCKED);
    }

    KeysetHandle read(String stored, Configuration config) throws GeneralSecurityException {
        if (!stored.contains(LOCKED)) {
            return TinkJsonProtoKeysetFormat.parseKeyset(stored, config, InsecureSecretKeyAccess.get());
        }
        return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(
                stored,
                cipher.orElseThrow(() -> new IllegalStateException(
                        "the keysets lie behind a passphrase: set vieraugen.keys.passphrase-file")),
                PLACE,
                config);
    }

    String write(KeysetHandle keyset, Configuration config) throws GeneralSecurityException {
        return cipher.isPresent()
                ? TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keyset, cipher.get(), PLACE, config)
                : TinkJsonProtoKeysetFormat.serializeKeyset(keyset, config, InsecureSecretKeyAccess.get());
    }
}
