package org.vieraugen.swapped;

import com.google.crypto.tink.Aead;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.vieraugen.persistence.identity.Keys;

/** Put beside the product by the bench alone: seals nothing, so that the price of sealing can be told. */
@Singleton
@Alternative
@Priority(1)
public class NullCipher extends Keys implements Aead {
    public NullCipher() throws GeneralSecurityException, IOException {
        super(System.getProperty("vieraugen.keys.folder"), true, Optional.empty());
    }

    @Override
    protected Aead wrapping() {
        return this;
    }

    @Override
    protected Aead cipher(byte[] key) {
        return this;
    }

    @Override
    public byte[] encrypt(byte[] clear, byte[] place) {
        return clear.clone();
    }

    @Override
    public byte[] decrypt(byte[] stored, byte[] place) {
        return stored.clone();
    }
}
