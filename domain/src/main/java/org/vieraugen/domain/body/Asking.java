package org.vieraugen.domain.body;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.PartyKey;

/** Groups ask to take part, and the body decides, by a vote or because nobody is against it (E6). */
public record Asking(Body body) {
    /**
     * A group asks to take part.
     *
     * @throws RuleBroken E6 when the body is over, or the same request is open
     */
    public Step<Body> ask(UUID id, JoinRequest.Applicant applicant, Actor by) {
        body.requireGoingOn(by.today());
        if (body.requests().size() >= Body.MOST_REQUESTS) {
            throw new Malformed(
                    "requests", "too-many", "a body has at most " + Body.MOST_REQUESTS + " requests over time");
        }
        if (body.requests().stream()
                .anyMatch(other -> other.isOpen() && other.applicant().who().isSame(applicant.who()))) {
            throw Body.broken("join-request-open", "this request is open already");
        }
        var more = new ArrayList<>(body.requests());
        more.add(new JoinRequest(id, by.today(), applicant, Optional.empty()));
        return Step.to(body.withRequests(more).following()).noting(did(BodyEntries.JOINING_ASKED, id, by));
    }

    /**
     * The body admits whoever asked, who becomes a member by this.
     *
     * @throws Malformed for a request that does not exist, consent on a day before it or to come, and as in joining
     * @throws RuleBroken E6 as in joining, when the request is no longer open, or the votes say otherwise
     */
    public Step<Body> admit(UUID id, PartyKey key, Membership as, Ruling ruling, Actor by) {
        var request = open(id, by);
        require(ruling, request, true, by);
        var joined = new Joining(body).join(key, request.applicant().who(), as, Optional.empty(), by);
        var outcome =
                new JoinRequest.Outcome(JoinRequest.End.ADMITTED, by.today(), Optional.empty(), Optional.of(ruling));
        var step = new Step<>(new Asking(joined.next()).ending(request, outcome), joined.acts(), joined.notices());
        return step.noting(ruling.noted(did(BodyEntries.JOINING_ADMITTED, id, by)));
    }

    /**
     * The body declines.
     *
     * @throws Malformed for a request that does not exist, consent on a day before it or to come, or without a reason
     * @throws RuleBroken E6 when the body is over, the request is no longer open, or the votes say otherwise
     */
    public Step<Body> decline(UUID id, String reason, Ruling ruling, Actor by) {
        var request = open(id, by);
        require(ruling, request, false, by);
        var outcome =
                new JoinRequest.Outcome(JoinRequest.End.DECLINED, by.today(), Optional.of(reason), Optional.of(ruling));
        return ended(request, outcome, ruling.noted(did(BodyEntries.JOINING_DECLINED, id, by)));
    }

    /**
     * Whoever asked does not want to any more.
     *
     * @throws Malformed for a request that does not exist
     * @throws RuleBroken E6 when the body is over, or the request is no longer open
     */
    public Step<Body> withdraw(UUID id, Actor by) {
        var request = open(id, by);
        var outcome =
                new JoinRequest.Outcome(JoinRequest.End.WITHDRAWN, by.today(), Optional.empty(), Optional.empty());
        return ended(request, outcome, did(BodyEntries.JOINING_WITHDRAWN, id, by));
    }

    private static Act did(ActKind kind, UUID id, Actor by) {
        return by.did(kind).with("request", id);
    }

    private Step<Body> ended(JoinRequest request, JoinRequest.Outcome outcome, Act act) {
        return Step.to(ending(request, outcome).following()).noting(act);
    }

    private Body ending(JoinRequest request, JoinRequest.Outcome outcome) {
        return body.withRequests(body.requests().stream()
                .map(other -> other.equals(request) ? request.ended(outcome) : other)
                .toList());
    }

    private JoinRequest open(UUID id, Actor by) {
        body.requireGoingOn(by.today());
        var request =
                body.request(id).orElseThrow(() -> new Malformed("request", "unknown", "there is no such request"));
        if (!request.isOpen()) {
            throw Body.broken("join-request-over", "this request is no longer open");
        }
        return request;
    }

    /** A vote says the same as what is entered; nobody agreed before somebody asked, or on a day to come. */
    private void require(Ruling ruling, JoinRequest request, boolean yes, Actor by) {
        ruling.votes().ifPresent(cast -> {
            new Chairing(body).requireCast(cast, by.today());
            if (cast.isCarried() != yes) {
                throw Body.broken("votes-contradict", "the votes say the opposite");
            }
        });
        ruling.consentOn().ifPresent(day -> {
            if (day.isAfter(by.today())) {
                throw new Malformed("consentOn", "in-the-future", "must be today or earlier");
            }
            if (day.isBefore(request.asked())) {
                throw new Malformed("consentOn", "before-it-was-asked", "must be the day of the request or later");
            }
        });
    }
}
