package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.domain.message.KeyedAddress;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.testing.Hashes;

/** Keyed addresses under a key of letters. */
public final class PlainAddresses implements KeyedAddresses {
    private final String key;

    /** Under a key that everybody knows. */
    public PlainAddresses() {
        this("known");
    }

    public PlainAddresses(String key) {
        this.key = key;
    }

    @Override
    public Optional<String> of(String box, Purpose purpose, UUID about, LocalDate until) {
        return new KeyedAddress(box, purpose, about, until).written(this::hash);
    }

    @Override
    public Optional<Known> read(String address, LocalDate today) {
        return KeyedAddress.read(address, this::hash)
                .map(known -> new Known(known.box(), known.purpose(), known.about(), known.isOver(today)));
    }

    private byte[] hash(byte[] text) {
        return Hashes.under(key, text);
    }
}
