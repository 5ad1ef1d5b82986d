package org.vieraugen.persistence.identity;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;

/**
 * The key of one complaint's or one body's words, AES-256-GCM. It is stored wrapped beside them; when it is erased, the words are. What is sealed is bound
 * to what it belongs to and its place, so that no ciphertext can be moved to another.
 */
public final class DataKey {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UUID complaint;
    private final Aead cipher;
    private final byte[] wrapped;

    private DataKey(UUID complaint, Aead cipher, byte[] wrapped) {
        this.complaint = complaint;
        this.cipher = cipher;
        this.wrapped = wrapped;
    }

    public static DataKey create(Keys keys, UUID complaint) {
        try {
            var key = new byte[32];
            RANDOM.nextBytes(key);
            return new DataKey(complaint, keys.cipher(key), keys.wrapping().encrypt(key, place(complaint, "key")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no data key", e);
        }
    }

    /** @throws Unreadable when the stored key was not wrapped by our keyset for this complaint */
    public static DataKey unwrap(Keys keys, UUID complaint, byte[] wrapped) {
        try {
            return new DataKey(
                    complaint, keys.cipher(keys.wrapping().decrypt(wrapped, place(complaint, "key"))), wrapped);
        } catch (GeneralSecurityException e) {
            throw new Unreadable(complaint, "key", e);
        }
    }

    /** The same key, wrapped by the one in use now. */
    static byte[] rewrapped(Keys keys, UUID complaint, byte[] wrapped) {
        try {
            var place = place(complaint, "key");
            return keys.wrapping().encrypt(keys.wrapping().decrypt(wrapped, place), place);
        } catch (GeneralSecurityException e) {
            throw new Unreadable(complaint, "key", e);
        }
    }

    public byte[] wrapped() {
        return wrapped.clone();
    }

    public byte[] seal(String field, byte[] words) {
        try {
            return cipher.encrypt(words, place(complaint, field));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal " + field, e);
        }
    }

    /** @throws Unreadable when the bytes were changed, or belong elsewhere */
    public byte[] open(String field, byte[] sealed) {
        try {
            return cipher.decrypt(sealed, place(complaint, field));
        } catch (GeneralSecurityException e) {
            throw new Unreadable(complaint, field, e);
        }
    }

    private static byte[] place(UUID complaint, String field) {
        return (complaint + "/" + field).getBytes(StandardCharsets.UTF_8);
    }

    /** What is stored is not what was sealed. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(UUID complaint, String field, Throwable cause) {
            super(
                    "the sealed " + field + " of complaint " + complaint
                            + " cannot be opened: changed, moved, or of another keyset",
                    cause);
        }
    }
}
