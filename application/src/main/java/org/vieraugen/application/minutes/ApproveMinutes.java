package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.exchange.ExchangeRequest;
import org.vieraugen.application.exchange.ExchangeState;
import org.vieraugen.application.exchange.OutsideRequest;
import org.vieraugen.domain.minutes.Approval.Given;
import org.vieraugen.domain.minutes.MinutesAct;
import org.vieraugen.domain.minutes.MinutesPart;

/** Staff approve minutes for the host; partners who sign in approve them themselves, and for others staff enter what they answered, which another person confirms (E3, F9). */
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
                (minutes, around, by) -> minutes.approving(around.sides()).enter(given, revision, by, around.chart()));
    }

    /**
     * By somebody from outside, for the own organisation; it may wait for another of the staff than the one behind the mailbox.
     *
     * @param revision the wording that was read
     */
    public ExchangeState give(OutsideRequest on, Set<MinutesPart> parts, int revision) {
        return runner.outside(
                on, Command.of(MinutesAct.APPROVE, parts, revision), (minutes, around, by) -> minutes.approving(
                                around.sides())
                        .approve(new Given(by.organisation(), parts, Optional.empty()), revision, by, around.chart()));
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
