package org.vieraugen.persistence.identity;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.identity.SecurityModule;

/** AES-GCM with a key that a PKCS#11 module holds: 12 bytes of nonce, then the ciphertext with its tag of 16 bytes. */
final class ModuleCipher implements Aead {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Key key;
    private final Provider provider;

    private ModuleCipher(Key key, Provider provider) {
        this.key = key;
        this.provider = provider;
    }

    /** @throws IllegalStateException when the module holds no key of that label */
    static ModuleCipher of(Path config, Path pinFile, String label) throws GeneralSecurityException, IOException {
        var module = SecurityModule.open(config, pinFile);
        var key = module.getKey(label, null);
        if (key == null || !key.getAlgorithm().equals("AES")) {
            throw new IllegalStateException(
                    "the module holds no AES key labelled " + label + "; make one of 256 bits, for example with"
                            + " pkcs11-tool --keygen --key-type AES:32 --label " + label);
        }
        return new ModuleCipher(key, module.getProvider());
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, int from, byte @Nullable [] place)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding", provider);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        if (place != null) {
            cipher.updateAAD(place);
        }
        return cipher.doFinal(text, from, text.length - from);
    }

    @Override
    public byte[] encrypt(byte[] clear, byte @Nullable [] place) throws GeneralSecurityException {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var hidden = run(Cipher.ENCRYPT_MODE, nonce, clear, 0, place);
        return ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array();
    }

    @Override
    public byte[] decrypt(byte[] stored, byte @Nullable [] place) throws GeneralSecurityException {
        if (stored.length < NONCE + TAG_BITS / 8) {
            throw new GeneralSecurityException("too short for what this key has locked");
        }
        return run(Cipher.DECRYPT_MODE, Arrays.copyOf(stored, NONCE), stored, NONCE, place);
    }
}
