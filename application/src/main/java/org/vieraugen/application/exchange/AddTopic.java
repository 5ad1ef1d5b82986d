package org.vieraugen.application.exchange;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Command;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.TopicKey;

/** An organisation puts a topic on an agenda (E2): its participants do so themselves, or whoever keeps the exchange enters it for a partner. */
@OnePerServer
@Transactional
public class AddTopic {
    private final ExchangeRunner runner;

    @Inject
    public AddTopic(ExchangeRunner runner) {
        this.runner = runner;
    }

    public ExchangeState handle(ExchangeRequest on, String organisation, String title, String text) {
        return runner.session(
                on,
                Command.of(ExchangeAct.ADD_TOPIC, organisation, title, text),
                (session, series, by) -> session.agenda()
                        .add(new TopicKey(TimeOrdered.id(by.at())), series, organisation, title, text, by));
    }

    /** For the guest's own organisation, and no other (E11). */
    public ExchangeState handle(OutsideRequest on, String title, String text) {
        return runner.outside(
                on, Command.of(ExchangeAct.ADD_TOPIC, title, text), (session, series, by) -> session.agenda()
                        .add(new TopicKey(TimeOrdered.id(by.at())), series, by.organisation(), title, text, by));
    }
}
