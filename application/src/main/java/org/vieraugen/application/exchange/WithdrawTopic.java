package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Outside;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.TopicKey;

/** Whoever proposed a topic withdraws it: the office as the host its own, participants those of their organisation (E2). */
@OnePerServer
@Transactional
public class WithdrawTopic {
    private final Acts acts;
    private final KeptSessions sessions;

    @Inject
    public WithdrawTopic(Acts acts, KeptSessions sessions) {
        this.acts = acts;
        this.sessions = sessions;
    }

    public Acted handle(Target on, TopicKey topic) {
        return acts.change(
                on, Command.of(ExchangeAct.WITHDRAW_TOPIC, topic), sessions, (session, by) -> session.agenda()
                        .withdraw(topic, sessions.of(session).plan().host(), by));
    }

    /** One of the guest's own organisation (E5). */
    public Acted handle(Outside from, UUID id, TopicKey topic) {
        return acts.change(
                from, id, Command.of(ExchangeAct.WITHDRAW_TOPIC, topic), sessions, (session, by) -> session.agenda()
                        .withdraw(topic, by.organisation(), by));
    }
}
