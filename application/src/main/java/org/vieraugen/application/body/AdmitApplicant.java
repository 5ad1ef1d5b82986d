package org.vieraugen.application.body;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.body.Asking;
import org.vieraugen.domain.body.BodyAct;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.body.Ruling;
import org.vieraugen.domain.party.PartyKey;

/** A body admits whoever asked, who becomes a member by this (E6). */
@OnePerServer
@Transactional
public class AdmitApplicant {
    private final Acts acts;
    private final Bodies bodies;

    @Inject
    public AdmitApplicant(Acts acts, Bodies bodies) {
        this.acts = acts;
        this.bodies = bodies;
    }

    /** @throws Unknown when the body has no such request */
    public Acted handle(Target on, UUID request, Membership as, Ruling ruling) {
        return acts.change(on, Command.of(BodyAct.ADMIT, request, as, ruling), bodies, (body, by) -> {
            if (body.request(request).isEmpty()) {
                throw new Unknown("join-request");
            }
            return new Asking(body).admit(request, new PartyKey(TimeOrdered.id(by.at())), as, ruling, by);
        });
    }
}
