package org.vieraugen.application.sample;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.mandate.Mandates;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Dossier;
import org.vieraugen.domain.mandate.Evidence;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Point;
import org.vieraugen.domain.mandate.Source;
import org.vieraugen.domain.mandate.Station;
import org.vieraugen.domain.party.Votes;

/** What the sample's council resolved, point by point, and how far it is (F9, P5). */
@OnePerServer
public class SampleMandate {
    private final Mandates mandates;

    @Inject
    public SampleMandate(Mandates mandates) {
        this.mandates = mandates;
    }

    /** @param things what shows how far points are, by the names that the sample gives them */
    void make(SampleFrame in, SampleText text, Map<String, Subject> things) {
        var by = in.keeper(in.ago(text.number("entered")));
        var paper = new Paper(
                text.say("number"),
                Paper.Kind.RESOLUTION,
                text.say("title"),
                text.all("broughtIn").stream().map(one -> one.say("name")).toList(),
                in.ago(text.number("ago")),
                new Source(text.say("source"), Optional.empty()),
                Optional.empty());
        var route = text.all("route").stream()
                .map(station -> new Station(
                        station.say("body"),
                        in.ago(station.number("ago")),
                        Station.Result.valueOf(station.say("result"))))
                .toList();
        var points = text.all("points").stream().map(point -> point(in, point)).toList();
        var entered = Mandate.enter(TimeOrdered.id(by.at()), in.department(), new Dossier(paper, route, points), by);
        mandates.add(entered);
        var mandate = followed(entered.next().publish(by));
        for (var point : text.all("points")) {
            if (point.find("state").isPresent()) {
                mandate = said(in, mandate, point, things);
            }
        }
    }

    private static Point point(SampleFrame in, SampleText text) {
        return new Point(
                text.say("number"),
                text.say("demand"),
                text.find("due").map(days -> in.working(in.today().plusDays(Integer.parseInt(days)))),
                text.say("owes"),
                Optional.of(new Votes(text.number("yes"), text.number("no"), text.number("abstentions"))),
                true);
    }

    private Mandate said(SampleFrame in, Mandate mandate, SampleText point, Map<String, Subject> things) {
        var day = in.ago(point.number("said"));
        var evidence = point.all("evidence").stream()
                .map(one -> new Evidence(
                        one.say("title"), day, Optional.empty(), Optional.ofNullable(things.get(one.say("thing")))))
                .toList();
        var claim = new Claim(Claim.State.valueOf(point.say("state")), point.say("reason"), evidence);
        var reported = followed(mandate.report(point.say("number"), claim, in.keeper(day)));
        return followed(reported.confirm(reported.progress().size(), in.second(day), in.chart()));
    }

    private Mandate followed(Step<Mandate> step) {
        mandates.follow(step);
        return step.next();
    }
}
