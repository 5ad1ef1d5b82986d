package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.TopicKey;

/** Whoever proposed a topic withdraws it: the office as the host its own, participants those of their organisation (E2). */
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

    /** One of the guest's own organisation (E11). */
    public ExchangeState handle(OutsideRequest on, TopicKey topic) {
        return runner.outside(
                on, Command.of(ExchangeAct.WITHDRAW_TOPIC, topic), (session, series, by) -> session.agenda()
                        .withdraw(topic, by.organisation(), by));
    }
}
