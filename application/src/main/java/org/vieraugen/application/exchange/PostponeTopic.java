package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
import org.vieraugen.domain.exchange.Agenda;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.domain.exchange.TopicKey;

/** The session puts a topic off to the next one, by a vote with a reason (E2). */
@OnePerServer
@Transactional
public class PostponeTopic {
    private final Acts acts;
    private final KeptSessions sessions;
    private final NextSession next;

    @Inject
    public PostponeTopic(Acts acts, KeptSessions sessions, NextSession next) {
        this.acts = acts;
        this.sessions = sessions;
        this.next = next;
    }

    public Acted handle(Target on, TopicKey topic, Postponed how) {
        return acts.change(on, Command.of(ExchangeAct.POSTPONE_TOPIC, topic, how), sessions, (session, by) -> {
            var step = session.agenda().postpone(topic, how, by);
            var left = session.topics().stream()
                    .filter(one -> one.key().equals(topic))
                    .toList();
            Agenda.requirePlace(next.carry(session, sessions.of(session), left, by));
            return step;
        });
    }
}
