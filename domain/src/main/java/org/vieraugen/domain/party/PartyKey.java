package org.vieraugen.domain.party;

import java.util.UUID;

/** Somebody who stands in no chart, where names must not be, such as in the journal's facts; it means nothing outside what the party takes part in. */
public record PartyKey(UUID id) {
    @Override
    public String toString() {
        return id.toString();
    }
}
