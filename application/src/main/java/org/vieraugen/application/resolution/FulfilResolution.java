package org.vieraugen.application.resolution;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.exchange.ExchangeRequest;
import org.vieraugen.application.exchange.ExchangeState;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.mandate.Things;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.resolution.Fulfilment;
import org.vieraugen.domain.resolution.GivenUp;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.domain.resolution.ResolutionAct;

/** One person says how a resolution was fulfilled, another confirms it or sends it back (F9); or a later session gives it up. What is done is on no agenda to come. */
@OnePerServer
@Transactional
public class FulfilResolution {
    private final ResolutionRunner runner;
    private final Exchanges exchanges;
    private final NextSession next;
    private final Things things;

    @Inject
    public FulfilResolution(ResolutionRunner runner, Exchanges exchanges, NextSession next, Things things) {
        this.runner = runner;
        this.exchanges = exchanges;
        this.next = next;
        this.things = things;
    }

    /** @throws Malformed for a thing that does not exist */
    public ExchangeState say(ExchangeRequest on, Fulfilment.Said said) {
        return runner.change(on, Command.of(ResolutionAct.FULFIL, said), (resolution, by) -> {
            said.shows().thing().ifPresent(thing -> things.requireKnown(resolution.department(), thing));
            return resolution.fulfil(said, by);
        });
    }

    /** @param shown the number of what was read */
    public ExchangeState confirm(ExchangeRequest on, int shown) {
        return runner.change(
                on,
                Command.of(ResolutionAct.CONFIRM, shown),
                (resolution, by) -> settled(resolution.confirm(shown, by, runner.chart()), by));
    }

    /** @param shown the number of what was read */
    public ExchangeState sendBack(ExchangeRequest on, int shown, String reason) {
        return runner.change(
                on,
                Command.of(ResolutionAct.SEND_BACK, shown, reason),
                (resolution, by) -> resolution.sendBack(shown, reason, by));
    }

    public ExchangeState giveUp(ExchangeRequest on, GivenUp how) {
        return runner.change(on, Command.of(ResolutionAct.GIVE_UP, how), (resolution, by) -> {
            var in = exchanges.session(resolution.department(), how.session());
            var passed = exchanges.session(resolution.department(), resolution.session());
            return settled(resolution.giveUp(how, in, passed, by), by);
        });
    }

    private Step<Resolution> settled(Step<Resolution> step, Actor by) {
        var resolution = step.next();
        next.settle(resolution.department(), resolution.series(), new TopicKey(resolution.id()), by);
        return step;
    }
}
