package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;

/**
 * Somebody who belongs to a body, for an organisation; whoever has left stays visible (E6).
 *
 * @param term without a last day it lasts as long as the body, or as the member stood in for
 * @param deputyOf for which member this one stands in
 */
public record Member(PartyKey key, Party who, TermOfOffice term, Optional<PartyKey> deputyOf) {
    /** The same member, out on that day at the latest. */
    Member endingBy(LocalDate last) {
        return new Member(key, who, term.endingBy(last), deputyOf);
    }
}
