package org.vieraugen.application.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.message.KeyedAddresses;
import org.vieraugen.domain.message.KeyedAddress;
import org.vieraugen.domain.message.KeyedAddress.Purpose;

/** Keyed addresses that anybody can read and make. */
public final class PlainAddresses implements KeyedAddresses {
    @Override
    public Optional<String> of(String box, Purpose purpose, UUID about, LocalDate until) {
        int at = box.indexOf('@');
        return Optional.of(box.substring(0, at) + "+" + purpose + "." + about + "." + until + box.substring(at));
    }

    @Override
    public Optional<KeyedAddress> read(String address) {
        int plus = address.indexOf('+');
        if (plus < 0) {
            return Optional.empty();
        }
        var parts = address.substring(plus + 1, address.indexOf('@')).split("\\.", -1);
        return parts.length == 3
                ? Optional.of(new KeyedAddress(
                        Purpose.valueOf(parts[0]), UUID.fromString(parts[1]), LocalDate.parse(parts[2])))
                : Optional.empty();
    }
}
