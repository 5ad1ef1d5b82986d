package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.party.PartyKey;

/** A membership that has not begun is called off, and with it those of whoever would stand in (E6). */
@OnePerServer
@Transactional
public class CallOffMembership {
    private final Acts acts;
    private final Bodies bodies;

    @Inject
    public CallOffMembership(Acts acts, Bodies bodies) {
        this.acts = acts;
        this.bodies = bodies;
    }

    /** @throws Unknown when the body has no such member */
    public Acted handle(Target on, PartyKey member) {
        return acts.change(on, Command.of(BodyAct.CALL_OFF_MEMBERSHIP, member), bodies, (body, by) -> {
            if (body.find(member).isEmpty()) {
                throw new Unknown("member");
            }
            return body.callOff(member, by);
        });
    }
}
