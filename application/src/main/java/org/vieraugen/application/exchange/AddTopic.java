package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Outside;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.TopicKey;

/** An organisation puts a topic on an agenda (E2): its participants do so themselves, or whoever keeps the exchange enters it for a partner. */
@OnePerServer
@Transactional
public class AddTopic {
    private final Acts acts;
    private final KeptSessions sessions;

    @Inject
    public AddTopic(Acts acts, KeptSessions sessions) {
        this.acts = acts;
        this.sessions = sessions;
    }

    public Acted handle(Target on, String organisation, String title, String text) {
        return acts.change(
                on,
                Command.of(ExchangeAct.ADD_TOPIC, organisation, title, text),
                sessions,
                (session, by) -> session.agenda()
                        .add(
                                new TopicKey(TimeOrdered.id(by.at())),
                                sessions.of(session),
                                organisation,
                                title,
                                text,
                                by));
    }

    /** For the guest's own organisation, and no other (E5). */
    public Acted handle(Outside from, UUID id, String title, String text) {
        return acts.change(
                from, id, Command.of(ExchangeAct.ADD_TOPIC, title, text), sessions, (session, by) -> session.agenda()
                        .add(
                                new TopicKey(TimeOrdered.id(by.at())),
                                sessions.of(session),
                                by.organisation(),
                                title,
                                text,
                                by));
    }
}
