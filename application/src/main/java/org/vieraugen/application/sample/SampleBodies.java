package org.vieraugen.application.sample;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.Composing;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.Membership;
import org.vieraugen.domain.body.Quorum;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;

/** The migrants' council of the sample, and a working group that ends by itself (E6). */
@OnePerServer
public class SampleBodies {
    /** The same in each try-out: what is made first, and so cannot be made twice. */
    static final UUID COUNCIL = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final Bodies bodies;

    @Inject
    public SampleBodies(Bodies bodies) {
        this.bodies = bodies;
    }

    boolean isEmpty(SampleFrame in) {
        return bodies.of(in.department()).isEmpty();
    }

    /** The one that goes on. */
    Body council(SampleFrame in, SampleText text, LocalDate founded) {
        return made(
                COUNCIL,
                in,
                text,
                Charter.Kind.ADVISORY_COUNCIL,
                new TermOfOffice(founded, Optional.empty()),
                Optional.empty());
    }

    /** The one that owes a closing report in the end. */
    Body group(SampleFrame in, SampleText text) {
        var term = new TermOfOffice(
                in.ago(text.number("ago")), Optional.of(in.working(in.today().plusDays(text.number("days")))));
        var id = TimeOrdered.id(in.keeper(term.from()).at());
        return made(id, in, text, Charter.Kind.WORKING_GROUP, term, Optional.of(Charter.USUAL_REPORT));
    }

    private Body made(
            UUID id,
            SampleFrame in,
            SampleText text,
            Charter.Kind kind,
            TermOfOffice term,
            Optional<Integer> reportWithin) {
        var by = in.keeper(term.from());
        var source = new Charter.Source(text.say("source"), Optional.empty());
        var charter = new Charter(kind, text.say("name"), text.say("mandate"), Optional.of(source), term, reportWithin);
        var founded = Body.found(id, in.department(), charter, by);
        bodies.add(founded);
        var benches = text.all("benches").stream()
                .map(bench -> new Composition.Bench(bench.say("name"), bench.number("seats")))
                .toList();
        var body = followed(new Composing(founded.next())
                .compose(new Composition(benches, new Quorum(Quorum.Rule.MORE_THAN_SHARE, 1, 2)), List.of(), by));
        for (var member : text.all("members")) {
            body = followed(joined(body, member, by));
        }
        return body;
    }

    private static Step<Body> joined(Body body, SampleText member, Actor by) {
        var who = new Party(member.say("name"), member.say("organisation"), member.say("language"), Optional.empty());
        var as = new Membership(
                new TermOfOffice(by.today(), Optional.empty()), Membership.Voice.VOTING, member.find("bench"));
        return body.join(new PartyKey(TimeOrdered.id(by.at())), who, as, Optional.empty(), by);
    }

    private Body followed(Step<Body> step) {
        bodies.follow(step);
        return step.next();
    }
}
