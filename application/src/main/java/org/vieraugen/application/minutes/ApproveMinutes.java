package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.exchange.ExchangeRequest;
import org.vieraugen.application.exchange.ExchangeState;
import org.vieraugen.domain.minutes.Approval.Given;
import org.vieraugen.domain.minutes.MinutesAct;

/** Staff approve minutes for the host, and enter what partners answered, which another person confirms (E3, F9). */
@OnePerServer
@Transactional
public class ApproveMinutes {
    private final MinutesRunner runner;

    @Inject
    public ApproveMinutes(MinutesRunner runner) {
        this.runner = runner;
    }

    /** @param revision the wording that was read */
    public ExchangeState enter(ExchangeRequest on, Given given, int revision) {
        return runner.change(
                on,
                Command.of(MinutesAct.APPROVE, given, revision),
                (minutes, around, by) -> minutes.approving(around.sides()).enter(given, revision, by));
    }

    public ExchangeState confirm(ExchangeRequest on, int number) {
        return runner.change(
                on,
                Command.of(MinutesAct.CONFIRM_APPROVAL, number),
                (minutes, around, by) -> minutes.approving(around.sides()).confirm(number, by, around.chart()));
    }

    public ExchangeState refuse(ExchangeRequest on, int number, String reason) {
        return runner.change(
                on,
                Command.of(MinutesAct.REFUSE_APPROVAL, number, reason),
                (minutes, around, by) -> minutes.approving(around.sides()).refuse(number, reason, by));
    }
}
