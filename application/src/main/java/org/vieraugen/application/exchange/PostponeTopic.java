package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.domain.exchange.TopicKey;

/** The session puts a topic off to the next one, by a vote with a reason (E2). */
@OnePerServer
@Transactional
public class PostponeTopic {
    private final ExchangeRunner runner;
    private final NextSession next;

    @Inject
    public PostponeTopic(ExchangeRunner runner, NextSession next) {
        this.runner = runner;
        this.next = next;
    }

    public ExchangeState handle(ExchangeRequest on, TopicKey topic, Postponed how) {
        return runner.session(on, Command.of(ExchangeAct.POSTPONE_TOPIC, topic, how), (session, series, by) -> {
            var step = session.agenda().postpone(topic, how, by);
            var left = session.topics().stream()
                    .filter(one -> one.key().equals(topic))
                    .toList();
            next.carry(session, series, left, by);
            return step;
        });
    }
}
