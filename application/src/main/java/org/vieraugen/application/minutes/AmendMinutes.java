package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.exchange.ExchangeRequest;
import org.vieraugen.application.exchange.ExchangeState;
import org.vieraugen.domain.minutes.Amendment.Asked;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.MinutesAct;
import org.vieraugen.domain.minutes.Words;

/** Staff enter what those who were there want to read otherwise, and the host takes or declines it. */
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

    /** @param item the one that changes; empty for a new one */
    public ExchangeState take(ExchangeRequest on, int number, Optional<ItemKey> item, Words words) {
        var key = item.orElseGet(() -> new ItemKey(runner.key()));
        return runner.change(
                on,
                Command.of(MinutesAct.TAKE_AMENDMENT, number, item, words),
                (minutes, around, by) -> minutes.amending(around.sides()).take(number, key, words, by));
    }

    public ExchangeState decline(ExchangeRequest on, int number, String reason) {
        return runner.change(
                on,
                Command.of(MinutesAct.DECLINE_AMENDMENT, number, reason),
                (minutes, around, by) -> minutes.amending(around.sides()).decline(number, reason, by));
    }
}
