package org.vieraugen.domain.testing;

import java.util.Optional;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.party.TermOfOffice;

/** A body as most are: its report is due in the usual time, and its members vote and sit on no bench. */
public final class Committee {
    private Committee() {}

    public static Charter charter(Charter.Kind kind, String name, String mandate, TermOfOffice term) {
        return new Charter(kind, name, mandate, Optional.empty(), term, Optional.of(Charter.USUAL_REPORT));
    }

    public static Membership voting(TermOfOffice term) {
        return new Membership(term, Membership.Voice.VOTING, Optional.empty());
    }
}
