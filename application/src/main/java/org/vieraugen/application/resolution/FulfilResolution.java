package org.vieraugen.application.resolution;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Target;
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
    private final Acts acts;
    private final Resolutions resolutions;
    private final Exchanges exchanges;
    private final NextSession next;
    private final Things things;

    @Inject
    public FulfilResolution(Acts acts, Resolutions resolutions, Exchanges exchanges, NextSession next, Things things) {
        this.acts = acts;
        this.resolutions = resolutions;
        this.exchanges = exchanges;
        this.next = next;
        this.things = things;
    }

    /** @throws Malformed for a thing that does not exist */
    public Acted say(Target on, Fulfilment.Said said) {
        return acts.change(on, Command.of(ResolutionAct.FULFIL, said), resolutions, (resolution, by) -> {
            said.shows().thing().ifPresent(thing -> things.requireKnown(resolution.department(), thing));
            return resolution.fulfil(said, by);
        });
    }

    /** @param shown the number of what was read */
    public Acted confirm(Target on, int shown) {
        return acts.change(
                on,
                Command.of(ResolutionAct.CONFIRM, shown),
                resolutions,
                (resolution, by) -> settled(resolution.confirm(shown, by, acts.chart()), by));
    }

    /** @param shown the number of what was read */
    public Acted sendBack(Target on, int shown, String reason) {
        return acts.change(
                on,
                Command.of(ResolutionAct.SEND_BACK, shown, reason),
                resolutions,
                (resolution, by) -> resolution.sendBack(shown, reason, by));
    }

    public Acted giveUp(Target on, GivenUp how) {
        return acts.change(on, Command.of(ResolutionAct.GIVE_UP, how), resolutions, (resolution, by) -> {
            exchanges.hold(resolution.department(), resolution.series());
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
