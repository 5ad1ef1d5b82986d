package org.vieraugen.application.privacy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.participant.Keeping;
import org.vieraugen.domain.participant.Participant;

/** For how long this installation keeps who took part from outside. */
@OnePerServer
public class KeptAfterTerm {
    private final Keeping keeping;

    /** @param months after the last day of the term */
    @Inject
    public KeptAfterTerm(@ConfigProperty(name = "vieraugen.participants.kept-months", defaultValue = "12") int months) {
        keeping = new Keeping(months);
    }

    Keeping keeping() {
        return keeping;
    }

    /** The day on which name and mailbox are erased; empty as long as the term has no last day. */
    public Optional<LocalDate> erasedOn(Participant one) {
        return keeping.erasedOn(one);
    }

    public int months() {
        return keeping.months();
    }
}
