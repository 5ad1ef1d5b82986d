package org.vieraugen.application.sample;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.exchange.NextSession;
import org.vieraugen.application.resolution.Resolutions;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.resolution.Consequence;
import org.vieraugen.domain.resolution.Decided;
import org.vieraugen.domain.resolution.Fulfilment;
import org.vieraugen.domain.resolution.Resolution;

/** What the sample's sessions resolved: something that was done, and something that comes back on the next agenda (E4). */
@OnePerServer
public class SampleResolutions {
    private final Resolutions resolutions;
    private final NextSession next;

    @Inject
    public SampleResolutions(Resolutions resolutions, NextSession next) {
        this.resolutions = resolutions;
        this.next = next;
    }

    /**
     * @param at when it was recorded
     * @param shows what shows that it was done, if it was
     */
    void make(SampleFrame in, SampleText text, ExchangeSession held, Series series, Instant at, Subject shows) {
        var by = in.keeper(at);
        var day = held.appointment().day();
        var consequence = new Consequence(
                Consequence.Kind.valueOf(text.say("kind")),
                text.say("leads"),
                Optional.of(text.say("owner")),
                Optional.of(in.working(day.plusDays(text.number("due")))));
        var votes = new Votes(text.number("yes"), text.number("no"), text.number("abstentions"));
        var words =
                new Resolution.Words(text.say("text"), new Decided(Decided.How.VOTE, Optional.of(votes)), consequence);
        var passed = Resolution.pass(TimeOrdered.id(at), place(held), held, series, words, by);
        resolutions.add(passed);
        next.after(day, series, by);
        if (text.find("done").isPresent()) {
            fulfil(in, text, passed.next(), held, shows);
        }
    }

    private void fulfil(SampleFrame in, SampleText text, Resolution open, ExchangeSession held, Subject shows) {
        var day = in.working(held.appointment().day().plusDays(text.number("done")));
        var evidence = new Evidence(text.say("evidence"), day, Optional.empty(), Optional.of(shows));
        var said = open.fulfil(new Fulfilment.Said(text.say("how"), evidence), in.keeper(day));
        resolutions.follow(said);
        var second = in.second(day);
        resolutions.follow(said.next().confirm(1, second, in.chart()));
        next.settle(open.department(), open.series(), new TopicKey(open.id()), second);
    }

    /** The next one of its year. */
    private int place(ExchangeSession held) {
        int year = held.appointment().day().getYear();
        return 1
                + (int) resolutions.of(held.department(), held.series()).stream()
                        .filter(one -> one.number().year() == year)
                        .count();
    }
}
