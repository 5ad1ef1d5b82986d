package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.party.PartyKey;

/** A member leaves a body, and with her whoever stands in for her (E6). */
@OnePerServer
@Transactional
public class EndMembership {
    private final Acts acts;
    private final Bodies bodies;

    @Inject
    public EndMembership(Acts acts, Bodies bodies) {
        this.acts = acts;
        this.bodies = bodies;
    }

    /**
     * @param last the member's last day
     * @throws Unknown when the body has no such member
     */
    public Acted handle(Target on, PartyKey member, LocalDate last) {
        return acts.change(on, Command.of(BodyAct.END_MEMBERSHIP, member, last), bodies, (body, by) -> {
            if (body.find(member).isEmpty()) {
                throw new Unknown("member");
            }
            return body.leave(member, last, by);
        });
    }
}
