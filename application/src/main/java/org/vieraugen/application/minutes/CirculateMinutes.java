package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.exchange.ExchangeRequest;
import org.vieraugen.application.exchange.ExchangeState;
import org.vieraugen.domain.minutes.MinutesAct;

/** Minutes go to those who were there, come back to be written again, or are corrected in another edition. */
@OnePerServer
@Transactional
public class CirculateMinutes {
    private final MinutesRunner runner;

    @Inject
    public CirculateMinutes(MinutesRunner runner) {
        this.runner = runner;
    }

    /** @param days how long those who were there may amend them */
    public ExchangeState send(ExchangeRequest on, int days) {
        return runner.change(
                on,
                Command.of(MinutesAct.CIRCULATE, days),
                (minutes, around, by) -> minutes.circulate(days, around.session(), around.calendar(), by));
    }

    public ExchangeState takeBack(ExchangeRequest on, String reason) {
        return runner.change(
                on, Command.of(MinutesAct.TAKE_BACK, reason), (minutes, around, by) -> minutes.takeBack(reason, by));
    }

    public ExchangeState correct(ExchangeRequest on, String reason) {
        return runner.change(
                on, Command.of(MinutesAct.CORRECT, reason), (minutes, around, by) -> minutes.correct(reason, by));
    }
}
