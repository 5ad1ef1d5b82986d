package org.vieraugen.persistence.secret;

import jakarta.inject.Inject;
import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.domain.message.KeyedAddress;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.persistence.identity.Keys;

/** Addresses under an HMAC of the receipts' key, which stays when the data key rotates; no other text that it hashes begins as these do. */
@OnePerServer
public class HashedAddresses implements KeyedAddresses {
    private static final byte[] USE = "keyed address ".getBytes(StandardCharsets.UTF_8);

    private final Keys keys;

    @Inject
    public HashedAddresses(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Optional<String> of(String box, Purpose purpose, UUID about, LocalDate until) {
        return inAscii(box).flatMap(known -> new KeyedAddress(known, purpose, about, until).written(this::hash));
    }

    @Override
    public Optional<Known> read(String address, LocalDate today) {
        return inAscii(address)
                .flatMap(known -> KeyedAddress.read(known, this::hash))
                .map(known -> new Known(known.box(), known.purpose(), known.about(), known.isOver(today)));
    }

    private byte[] hash(byte[] text) {
        return keys.hash(
                ByteBuffer.allocate(USE.length + text.length).put(USE).put(text).array());
    }

    /** As mail servers write a domain of another script. */
    private static Optional<String> inAscii(String address) {
        int at = address.lastIndexOf('@') + 1;
        try {
            return Optional.of(address.substring(0, at) + IDN.toASCII(address.substring(at)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
