package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;

/** Somebody joins a body for an organisation (E6). */
@OnePerServer
@Transactional
public class AddMember {
    private final Acts acts;
    private final Bodies bodies;

    @Inject
    public AddMember(Acts acts, Bodies bodies) {
        this.acts = acts;
        this.bodies = bodies;
    }

    /** @param deputyOf whom the new member stands in for */
    public Acted handle(Target on, Party who, Membership as, Optional<PartyKey> deputyOf) {
        return acts.change(
                on,
                Command.of(BodyAct.ADD_MEMBER, who, as, deputyOf),
                bodies,
                (body, by) -> body.join(new PartyKey(TimeOrdered.id(by.at())), who, as, deputyOf, by));
    }
}
