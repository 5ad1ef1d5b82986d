package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.TopicKey;

/** The host withdraws a topic of its own; those of partners are theirs (E2). */
@OnePerServer
@Transactional
public class WithdrawTopic {
    private final ExchangeRunner runner;

    @Inject
    public WithdrawTopic(ExchangeRunner runner) {
        this.runner = runner;
    }

    public ExchangeState handle(ExchangeRequest on, TopicKey topic) {
        return runner.session(
                on, Command.of(ExchangeAct.WITHDRAW_TOPIC, topic), (session, series, by) -> session.agenda()
                        .withdraw(topic, series.plan().host(), by));
    }
}
