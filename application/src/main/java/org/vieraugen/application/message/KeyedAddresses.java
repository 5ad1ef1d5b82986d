package org.vieraugen.application.message;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.message.KeyedAddress;
import org.vieraugen.domain.message.KeyedAddress.Purpose;

/** Addresses that only we can make, at boxes of ours: a plus and a token behind the name of the box (K3). */
public interface KeyedAddresses {
    /** Empty for a box whose name leaves no room for a token. */
    Optional<String> of(String box, Purpose purpose, UUID about, LocalDate until);

    /** What it says, whether or not it is valid still; empty for any address that we have not made. */
    Optional<KeyedAddress> read(String address);
}
