package org.vieraugen.application.message;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.message.KeyedAddress.Purpose;

/** Addresses that only this installation can have written, by which a mail is known to belong to something (K3). */
public interface KeyedAddresses {
    /**
     * What an address says that this installation has written.
     *
     * @param box whose it is, in small letters
     * @param about a subject's key, or a letter's number
     * @param expired whether its last day is over; then it proves nothing any more, and its mail is one like any other
     */
    record Known(String box, Purpose purpose, UUID about, boolean expired) {}

    /**
     * An address of that box, with a plus in it.
     *
     * @param until the last day on which it counts
     * @return empty for a box whose name is too long, or is no address
     */
    Optional<String> of(String box, Purpose purpose, UUID about, LocalDate until);

    /** Empty for an address that was not written here, belongs to another box, or was changed or cut on its way, but for large and small letters. */
    Optional<Known> read(String address, LocalDate today);
}
