package org.vieraugen.application.sample;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.minutes.AllMinutes;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.minutes.Approval.Given;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.minutes.Sides;
import org.vieraugen.domain.minutes.Words;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.Speaker;

/** The minutes of the sample's sessions: written, sent to those who were there, and approved by both sides (E3). */
@OnePerServer
public class SampleMinutes {
    private static final int SENT_AFTER = 7;
    private static final int APPROVED_AFTER = 2;
    private static final int AFTERNOON = 15;

    private final AllMinutes all;

    @Inject
    public SampleMinutes(AllMinutes all) {
        this.all = all;
    }

    /** @param partner who approves for a partner that was there */
    void make(SampleFrame in, List<SampleText> items, ExchangeSession held, Series series, Participant partner) {
        var day = held.appointment().day();
        var writer = in.keeper(in.working(day.plusDays(1)));
        var begun = Minutes.begin(held, writer);
        all.begin(begun);
        var minutes = begun.next();
        for (var item : begun.next().items()) {
            var words = items.stream()
                    .filter(text -> text.say("heading").equals(item.words().heading()))
                    .findFirst();
            if (words.isPresent()) {
                minutes = followed(minutes.writing().write(item.key(), words(words.get()), writer));
            }
        }
        var sent = in.keeper(in.working(day.plusDays(SENT_AFTER)));
        minutes = followed(minutes.circulate(Minutes.USUAL_DAYS, held, in.calendar(), sent));
        var approved = in.working(minutes.until().orElseThrow().plusDays(APPROVED_AFTER));
        var parts = EnumSet.allOf(MinutesPart.class);
        var sides = Sides.of(held, series);
        var host = new Given(sides.host(), parts, Optional.empty());
        // Whoever invited the partner's people does not stand behind both sides (F9).
        minutes = followed(minutes.approving(sides).enter(host, minutes.revision(), in.second(approved), in.chart()));
        var other = new Given(partner.organisation(), parts, Optional.empty());
        followed(minutes.approving(sides)
                .approve(
                        other,
                        minutes.revision(),
                        new Speaker(partner, SampleFrame.at(approved, AFTERNOON)),
                        in.chart()));
    }

    private static Words words(SampleText item) {
        return new Words(
                item.say("heading"), item.say("open"), item.find("internal").orElse(""));
    }

    private Minutes followed(Step<Minutes> step) {
        all.follow(step);
        return step.next();
    }
}
