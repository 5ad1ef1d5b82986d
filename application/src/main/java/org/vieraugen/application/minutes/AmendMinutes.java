package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.exchange.ExchangeRequest;
import org.vieraugen.application.exchange.ExchangeState;
import org.vieraugen.application.exchange.OutsideRequest;
import org.vieraugen.domain.minutes.Amendment.Asked;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.MinutesAct;
import org.vieraugen.domain.minutes.Words;

/** Those who were there say what they want to read otherwise, or staff enter it for them, and the host takes or declines it. */
@OnePerServer
@Transactional
public class AmendMinutes {
    private final MinutesRunner runner;

    @Inject
    public AmendMinutes(MinutesRunner runner) {
        this.runner = runner;
    }

    public ExchangeState enter(ExchangeRequest on, Asked asked) {
        return runner.change(on, Command.of(MinutesAct.ASK_AMENDMENT, asked), (minutes, around, by) -> minutes.amending(
                        around.sides())
                .enter(asked, by));
    }

    /**
     * By somebody from outside, for the own organisation.
     *
     * @param item which is meant; empty for the minutes as a whole
     */
    public ExchangeState ask(OutsideRequest on, Optional<ItemKey> item, String text) {
        return runner.outside(
                on, Command.of(MinutesAct.ASK_AMENDMENT, item, text), (minutes, around, by) -> minutes.amending(
                                around.sides())
                        .ask(new Asked(by.organisation(), item, text, Optional.empty()), by));
    }

    /** @param item the one that changes; empty for a new one */
    public ExchangeState take(ExchangeRequest on, int number, Optional<ItemKey> item, Words words) {
        var key = item.orElseGet(() -> new ItemKey(runner.key()));
        return runner.change(
                on,
                Command.of(MinutesAct.TAKE_AMENDMENT, number, item, words),
                (minutes, around, by) ->
                        minutes.amending(around.sides()).take(number, key, words, around.calendar(), by));
    }

    public ExchangeState decline(ExchangeRequest on, int number, String reason) {
        return runner.change(
                on,
                Command.of(MinutesAct.DECLINE_AMENDMENT, number, reason),
                (minutes, around, by) -> minutes.amending(around.sides()).decline(number, reason, by));
    }
}
