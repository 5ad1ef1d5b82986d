package org.vieraugen.web.api.review;

import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NORA_BRANDT;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Office.YILMAZ;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vieraugen.application.appeal.Countersign;
import org.vieraugen.application.appeal.DecideChallenge;
import org.vieraugen.application.appeal.DecideFinally;
import org.vieraugen.application.appeal.PickDecision;
import org.vieraugen.application.appeal.RefuseCountersignature;
import org.vieraugen.application.review.Ask;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.review.Concur;
import org.vieraugen.application.review.DissentFrom;
import org.vieraugen.application.review.Find;
import org.vieraugen.application.review.Recuse;
import org.vieraugen.application.review.Waive;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.api.ActsContract;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.review.OmbudsResource.ChallengeRequest;
import org.vieraugen.web.api.review.OmbudsResource.PickRequest;
import org.vieraugen.web.api.review.OmbudsResource.RefusalRequest;
import org.vieraugen.web.api.review.OmbudsResource.WaiverRequest;
import org.vieraugen.web.api.review.ReviewResource.AssignmentRequest;
import org.vieraugen.web.api.review.ReviewResource.QuestionRequest;
import org.vieraugen.web.api.review.ReviewResource.ReasonRequest;

/** What reviewers and ombudspersons send. */
class ReviewResourcesTest extends ActsContract {
    private static final Function<House, Complaint> UNDER_REVIEW = Given.a(Cases::underReview);
    private static final Function<House, Complaint> PROPOSED = Given.a(Cases::withOmbudsperson, Given::proposed);
    private static final Function<House, Complaint> TO_PICK = Given.a(Cases::withOmbudsperson, (complaint, setting) -> {
        var once = Given.proposed(complaint, setting)
                .in(setting, Appeal::new)
                .refuse(THAL, "Nein.", Optional.empty())
                .next();
        return Given.proposed(once, setting)
                .in(setting, Appeal::new)
                .refuse(THAL, "Immer noch nicht.", Optional.of(Given.judgement(Outcome.UPHELD)))
                .next();
    });
    private static final Function<House, Complaint> CHALLENGED = Given.a(Cases::underReview, Given::challenged);
    private static final Function<House, Complaint> OF_ONE_TEAM =
            Given.a(Cases::submitted, (complaint, setting) -> Given.handledBy(complaint, setting, NORA_BRANDT));

    /** The same as {@link Given#judgement}, as it is sent. */
    private static FindingRequest finding(Outcome outcome) {
        return new FindingRequest(
                outcome, "Es dauerte zu lange.", null, Set.of(Cause.STAFFING), List.of(), null, null, 40);
    }

    private static ReviewResource review(Asking asking) {
        var acts = asking.house.acts;
        return new ReviewResource(
                asking.credentials,
                new Assign(acts, asking.house.history),
                new Recuse(acts),
                new Ask(acts),
                new Find(acts),
                new Concur(acts),
                new DissentFrom(acts));
    }

    private static OmbudsResource ombuds(Asking asking) {
        var acts = asking.house.acts;
        return new OmbudsResource(
                asking.credentials,
                new DecideFinally(acts),
                new Countersign(acts),
                new RefuseCountersignature(acts),
                new PickDecision(acts),
                new DecideChallenge(acts),
                new Waive(acts));
    }

    @Override
    protected List<Sent> sent() {
        return List.of(
                new Sent(
                        "a seat for somebody",
                        Given.a(Cases::submitted),
                        ALBERS,
                        (asking, reference) ->
                                review(asking).assign(reference, new AssignmentRequest(Seat.FIRST, "wirth")),
                        (house, on) ->
                                new Assign(house.acts, house.history).handle(on, Seat.FIRST, Optional.of(WIRTH))),
                new Sent(
                        "a seat for whoever is proposed",
                        Given.a(Cases::submitted),
                        ALBERS,
                        (asking, reference) -> review(asking).assign(reference, new AssignmentRequest(Seat.FIRST, "")),
                        (house, on) -> new Assign(house.acts, house.history).handle(on, Seat.FIRST, Optional.empty())),
                new Sent(
                        "a recusal",
                        UNDER_REVIEW,
                        NASSER,
                        (asking, reference) -> review(asking).recuse(reference, new ReasonRequest("Mein Nachbar.")),
                        (house, on) -> new Recuse(house.acts).handle(on, "Mein Nachbar.")),
                new Sent(
                        "a question",
                        UNDER_REVIEW,
                        NASSER,
                        (asking, reference) -> review(asking).ask(reference, new QuestionRequest("Seit wann?", null)),
                        (house, on) -> new Ask(house.acts).handle(on, "Seit wann?", Optional.empty())),
                new Sent(
                        "a finding",
                        UNDER_REVIEW,
                        NASSER,
                        (asking, reference) -> review(asking).find(reference, finding(Outcome.UPHELD)),
                        (house, on) -> new Find(house.acts).handle(on, Given.judgement(Outcome.UPHELD))),
                new Sent(
                        "agreement",
                        Given.a(Cases::inSecondReview),
                        WIRTH,
                        (asking, reference) -> review(asking).concur(reference),
                        (house, on) -> new Concur(house.acts).handle(on)),
                new Sent(
                        "a dissent",
                        Given.a(Cases::inSecondReview),
                        WIRTH,
                        (asking, reference) -> review(asking).dissent(reference, new ReasonRequest("Es fehlt etwas.")),
                        (house, on) -> new DissentFrom(house.acts).handle(on, "Es fehlt etwas.")),
                new Sent(
                        "her decision",
                        Given.a(Cases::withOmbudsperson),
                        PETRENKO,
                        (asking, reference) -> ombuds(asking).decide(reference, finding(Outcome.NOT_UPHELD)),
                        (house, on) -> new DecideFinally(house.acts).handle(on, Given.judgement(Outcome.NOT_UPHELD))),
                new Sent(
                        "a countersignature",
                        PROPOSED,
                        THAL,
                        (asking, reference) -> ombuds(asking).countersign(reference),
                        (house, on) -> new Countersign(house.acts).handle(on)),
                new Sent(
                        "none, and nothing instead",
                        PROPOSED,
                        THAL,
                        (asking, reference) -> ombuds(asking).refuse(reference, new RefusalRequest("Nein.", null)),
                        (house, on) -> new RefuseCountersignature(house.acts).handle(on, "Nein.", Optional.empty())),
                new Sent(
                        "none, and something instead",
                        PROPOSED,
                        THAL,
                        (asking, reference) ->
                                ombuds(asking).refuse(reference, new RefusalRequest("Nein.", finding(Outcome.UPHELD))),
                        (house, on) -> new RefuseCountersignature(house.acts)
                                .handle(on, "Nein.", Optional.of(Given.judgement(Outcome.UPHELD)))),
                new Sent(
                        "her finding picked",
                        TO_PICK,
                        YILMAZ,
                        (asking, reference) -> ombuds(asking).pick(reference, new PickRequest(Seat.OMBUDS)),
                        (house, on) -> new PickDecision(house.acts).handle(on, true)),
                new Sent(
                        "the other finding picked",
                        TO_PICK,
                        YILMAZ,
                        (asking, reference) -> ombuds(asking).pick(reference, new PickRequest(Seat.COUNTERSIGN)),
                        (house, on) -> new PickDecision(house.acts).handle(on, false)),
                new Sent(
                        "reason to doubt",
                        CHALLENGED,
                        PETRENKO,
                        (asking, reference) ->
                                ombuds(asking).challenge(reference, new ChallengeRequest("nasser", true, "Es stimmt.")),
                        (house, on) -> new DecideChallenge(house.acts).handle(on, NASSER, true, "Es stimmt.")),
                new Sent(
                        "no reason to doubt",
                        CHALLENGED,
                        PETRENKO,
                        (asking, reference) -> ombuds(asking)
                                .challenge(reference, new ChallengeRequest("nasser", false, "Kein Grund.")),
                        (house, on) -> new DecideChallenge(house.acts).handle(on, NASSER, false, "Kein Grund.")),
                new Sent(
                        "a waiver",
                        OF_ONE_TEAM,
                        PETRENKO,
                        (asking, reference) -> ombuds(asking)
                                .waive(
                                        reference,
                                        new WaiverRequest(
                                                "thal", ConflictRule.SAME_TEAM, Seat.FIRST, "Niemand sonst.")),
                        (house, on) -> new Waive(house.acts)
                                .handle(on, THAL, ConflictRule.SAME_TEAM, Seat.FIRST, "Niemand sonst.")));
    }
}
