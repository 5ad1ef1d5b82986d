package org.vieraugen.persistence.identity;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;

/**
 * The key under which the journal of one subject names people (L9): it makes the pseudonym of each, and seals whom a pseudonym means. It is stored wrapped beside the end of the
 * subject's chain; when it is erased, nobody can be named any more, not even by trying every name there is.
 */
public final class SubjectKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** AES-256-GCM seals, HMAC-SHA-256 makes pseudonyms: each under a half of its own. */
    private static final int HALF = 32;
    /** 128 bits, so that no two people of a subject ever have the same. */
    private static final int PSEUDONYM = 16;

    private final Subject subject;
    private final byte[] wrapped;
    private final Aead cipher;
    private final SecretKeySpec hashing;

    private SubjectKey(Keys keys, Subject subject, byte[] key, byte[] wrapped) throws GeneralSecurityException {
        this.subject = subject;
        this.wrapped = wrapped;
        cipher = keys.cipher(Arrays.copyOf(key, HALF));
        hashing = new SecretKeySpec(key, HALF, HALF, "HmacSHA256");
    }

    public static SubjectKey create(Keys keys, Subject subject) {
        var key = new byte[2 * HALF];
        RANDOM.nextBytes(key);
        try {
            return new SubjectKey(keys, subject, key, keys.seal(place(subject), key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key for " + subject, e);
        }
    }

    /** @throws IllegalStateException when the stored key was not wrapped by our keyset for this subject */
    public static SubjectKey unwrap(Keys keys, Subject subject, byte[] wrapped) {
        try {
            return new SubjectKey(keys, subject, keys.open(place(subject), wrapped), wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key for " + subject, e);
        }
    }

    /** The same key, wrapped by the one in use now. */
    static byte[] rewrapped(Keys keys, Subject subject, byte[] wrapped) {
        return keys.seal(place(subject), keys.open(place(subject), wrapped));
    }

    public byte[] wrapped() {
        return wrapped.clone();
    }

    /** Always the same of one person in this subject, and another in every other. */
    public StaffKey pseudonym(StaffKey who) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(hashing);
            var hash = mac.doFinal(who.text().getBytes(StandardCharsets.UTF_8));
            return new StaffKey(HexFormat.of().formatHex(hash, 0, PSEUDONYM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }

    /** Seals whom a pseudonym means, bound to it. */
    public byte[] seal(StaffKey pseudonym, StaffKey who) {
        try {
            return cipher.encrypt(who.text().getBytes(StandardCharsets.UTF_8), place(pseudonym));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal a name of " + subject, e);
        }
    }

    /** @throws IllegalStateException when the bytes were changed, or belong to another pseudonym */
    public StaffKey open(StaffKey pseudonym, byte[] sealed) {
        try {
            return new StaffKey(new String(cipher.decrypt(sealed, place(pseudonym)), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed name of " + subject + " cannot be opened: changed, or moved", e);
        }
    }

    private static String place(Subject subject) {
        return "journal " + subject;
    }

    private byte[] place(StaffKey pseudonym) {
        return (subject + "/" + pseudonym).getBytes(StandardCharsets.UTF_8);
    }
}
