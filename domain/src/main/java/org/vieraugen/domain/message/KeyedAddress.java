package org.vieraugen.domain.message;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a keyed address says (K3).
 *
 * @param about a subject's key, or a letter's number
 * @param until the last day on which it is valid
 */
public record KeyedAddress(Purpose purpose, UUID about, LocalDate until) {
    /** What it is for. */
    public enum Purpose {
        /** An answer to a notice about a subject. */
        REPLY,
        /** A mail server's word about a letter. */
        BOUNCE
    }
}
