package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;

/**
 * Somebody who belongs to a body, for an organisation; whoever has left stays visible (E6).
 *
 * @param membership as what
 * @param deputyOf for which member this one stands in, with that member's voice and on that member's bench
 */
public record Member(PartyKey key, Party who, Membership membership, Optional<PartyKey> deputyOf) {
    public TermOfOffice term() {
        return membership.term();
    }

    public boolean isDeputy() {
        return deputyOf.isPresent();
    }

    public boolean isVoting() {
        return membership.voice() == Membership.Voice.VOTING;
    }

    boolean sitsOn(String bench) {
        return membership.bench().equals(Optional.of(bench));
    }

    /** The same member, out on that day at the latest. */
    Member endingBy(LocalDate last) {
        return new Member(key, who, membership.endingBy(last), deputyOf);
    }

    Member on(Optional<String> bench) {
        return new Member(key, who, membership.on(bench), deputyOf);
    }
}
