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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What keyset files lie behind: nothing but their rights; a passphrase, of which a key is derived with PBKDF2-HMAC-SHA-512 in 220,000 rounds; or a key that a PKCS#11
 * module never gives away. The passphrase's salt lies beside the keysets as {@code salt.txt}; it is no secret, and without it the passphrase opens nothing. Where both are set
 * the module locks, and what lay behind the passphrase is moved at the next start.
 */
final class KeysetLock {
    private static final int ROUNDS = 220_000;
    private static final int SALT = 16;
    private static final int SHORTEST = 20;
    private static final String LOCKED = "\"encryptedKeyset\"";
    private static final byte[] PLACE = "vieraugen keyset".getBytes(StandardCharsets.UTF_8);

    /** The one in use first, then those that may still have locked a file; none where files lie open. */
    private final List<Aead> ciphers;

    private KeysetLock(List<Aead> ciphers) {
        this.ciphers = List.copyOf(ciphers);
    }

    /** @param module what opens a module's key, if there is one */
    static KeysetLock of(Path folder, Optional<Path> passphraseFile, Optional<Aead> module)
            throws GeneralSecurityException, IOException {
        var ciphers = new ArrayList<Aead>();
        module.ifPresent(ciphers::add);
        if (passphraseFile.isPresent()) {
            ciphers.add(behind(passphraseFile.get(), folder));
        }
        return new KeysetLock(ciphers);
    }

    private static Aead behind(Path passphraseFile, Path folder) throws GeneralSecurityException, IOException {
        var passphrase = Files.readString(passphraseFile).strip();
        if (passphrase.length() < SHORTEST) {
            throw new IllegalStateException(
                    "the passphrase in " + passphraseFile + " must have " + SHORTEST + " characters or more");
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
        var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(passphrase.toCharArray(), salt, ROUNDS, 256))
                .getEncoded();
        return new AesGcmJce(key);
    }

    private static void requireUnlocked(Path folder) throws IOException {
        if (Files.readString(folder.resolve("data.json")).contains(LOCKED)) {
            throw new IllegalStateException("salt.txt is missing beside the keysets; bring it back from their copy");
        }
    }

    /** Whether the file lies behind what is in use now. */
    boolean isLocked(String stored, Configuration config) {
        if (ciphers.isEmpty()) {
            return true;
        }
        if (!stored.contains(LOCKED)) {
            return false;
        }
        try {
            TinkJsonProtoKeysetFormat.parseEncryptedKeyset(stored, ciphers.get(0), PLACE, config);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    KeysetHandle read(String stored, Configuration config) throws GeneralSecurityException {
        if (!stored.contains(LOCKED)) {
            return TinkJsonProtoKeysetFormat.parseKeyset(stored, config, InsecureSecretKeyAccess.get());
        }
        var failed = new GeneralSecurityException(
                "the keysets lie behind a passphrase or a module:"
                        + " set vieraugen.keys.passphrase-file or vieraugen.keys.pkcs11-config to the one they were locked with");
        for (var cipher : ciphers) {
            try {
                return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(stored, cipher, PLACE, config);
            } catch (GeneralSecurityException e) {
                failed.addSuppressed(e);
            }
        }
        throw failed;
    }

    String write(KeysetHandle keyset, Configuration config) throws GeneralSecurityException {
        return ciphers.isEmpty()
                ? TinkJsonProtoKeysetFormat.serializeKeyset(keyset, config, InsecureSecretKeyAccess.get())
                : TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keyset, ciphers.get(0), PLACE, config);
    }
}
