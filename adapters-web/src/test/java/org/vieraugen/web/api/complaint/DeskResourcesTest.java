package org.vieraugen.web.api.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.complaint.TakeBack;
import org.vieraugen.application.completion.Close;
import org.vieraugen.application.completion.RemedyDone;
import org.vieraugen.application.correspondence.HearNamed;
import org.vieraugen.application.correspondence.Reply;
import org.vieraugen.application.correspondence.WriteWorkingCopy;
import org.vieraugen.application.reception.ConfirmRedirection;
import org.vieraugen.application.reception.LeaveList;
import org.vieraugen.application.reception.ProposeRedirection;
import org.vieraugen.application.reception.RefuseRedirection;
import org.vieraugen.application.reception.SettleName;
import org.vieraugen.application.reception.Triage;
import org.vieraugen.application.review.Extend;
import org.vieraugen.application.review.ReinstateName;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.api.ActsContract;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.complaint.DeskResource.NameRequest;
import org.vieraugen.web.api.complaint.DeskResource.StatementRequest;
import org.vieraugen.web.api.complaint.DeskResource.TriageRequest;
import org.vieraugen.web.api.complaint.NamesResource.LeavingRequest;
import org.vieraugen.web.api.complaint.NamesResource.ReinstatementRequest;
import org.vieraugen.web.api.complaint.NamesResource.SettlementRequest;
import org.vieraugen.web.api.complaint.RedirectionResource.RedirectionRequest;
import org.vieraugen.web.api.complaint.RedirectionResource.TakeBackRequest;

/** What the complaints office sends: what it found out, what it writes, where somebody is sent instead, and the end. */
class DeskResourcesTest extends ActsContract {
    private static final LocalDate LATER = LocalDate.of(2026, 12, 10);
    private static final Function<House, Complaint> SUBMITTED = Given.a(Cases::submitted);
    private static final Function<House, Complaint> NAMING =
            Given.a(cases -> cases.naming("Jens Olbrich").submitted());
    private static final Function<House, Complaint> STRANGELY_NAMING =
            Given.a(cases -> cases.naming("Unbekanntson").submitted());
    private static final Function<House, Complaint> WITH_A_SETTLED_NAME =
            Given.a(cases -> cases.naming("Unbekanntson").submitted(), (complaint, setting) -> {
                var settled = Given.settled(complaint, setting, "Unbekanntson");
                var first = Given.assigned(settled, setting, Seat.FIRST, NASSER);
                return Cases.in(setting).found(Given.assigned(first, setting, Seat.SECOND, WIRTH));
            });
    private static final Function<House, Complaint> LEAVING =
            Given.a(cases -> cases.naming("Jens Olbrich").submitted(), Situations.LEAVING);
    private static final Function<House, Complaint> REDIRECTING = Given.a(Cases::submitted, Situations.REDIRECTING);

    private static DeskResource desk(Asking asking) {
        var acts = asking.house.acts;
        return new DeskResource(
                asking.credentials, new Triage(acts), new Reply(acts), new WriteWorkingCopy(acts), new HearNamed(acts));
    }

    private static NamesResource names(Asking asking) {
        var acts = asking.house.acts;
        return new NamesResource(
                asking.credentials, new SettleName(acts), new ReinstateName(acts), new LeaveList(acts));
    }

    private static RedirectionResource redirection(Asking asking) {
        var acts = asking.house.acts;
        return new RedirectionResource(
                asking.credentials,
                new ProposeRedirection(acts),
                new ConfirmRedirection(acts),
                new RefuseRedirection(acts),
                new TakeBack(acts));
    }

    private static CompletionResource completion(Asking asking) {
        var acts = asking.house.acts;
        return new CompletionResource(asking.credentials, new Extend(acts), new RemedyDone(acts), new Close(acts));
    }

    private static Complaint promising(House house) {
        return Given.promising(Cases.in(house.settings.now()), house.settings.now());
    }

    private static Complaint past(House house) {
        var decided = Cases.in(house.settings.now()).decided();
        house.clock.pass(Duration.ofDays(40));
        return decided;
    }

    @Override
    protected List<Sent> sent() {
        return List.of(
                new Sent(
                        "all that was found out",
                        STRANGELY_NAMING,
                        ALBERS,
                        (asking, reference) -> desk(asking)
                                .triage(
                                        reference,
                                        new TriageRequest(
                                                List.of(new NameRequest("Unbekanntson", List.of("olbrich"))),
                                                List.of("thal"),
                                                "t3")),
                        (house, on) -> new Triage(house.acts)
                                .handle(
                                        on,
                                        new Clarification(
                                                List.of(new Clarification.Settled("Unbekanntson", Set.of(OLBRICH))),
                                                Set.of(THAL),
                                                Optional.of(new TeamKey("t3"))))),
                new Sent(
                        "only who handled it",
                        SUBMITTED,
                        ALBERS,
                        (asking, reference) ->
                                desk(asking).triage(reference, new TriageRequest(null, List.of("thal"), "")),
                        (house, on) -> new Triage(house.acts)
                                .handle(on, new Clarification(List.of(), Set.of(THAL), Optional.empty()))),
                new Sent(
                        "a reply",
                        SUBMITTED,
                        ALBERS,
                        (asking, reference) ->
                                desk(asking).reply(reference, new DeskResource.ReplyRequest("Guten Tag.", null)),
                        (house, on) -> new Reply(house.acts).handle(on, "Guten Tag.", Optional.empty())),
                new Sent(
                        "a working copy",
                        SUBMITTED,
                        ALBERS,
                        (asking, reference) -> desk(asking).workingCopy(reference, new TextBody("Auf Deutsch.")),
                        (house, on) -> new WriteWorkingCopy(house.acts).handle(on, "Auf Deutsch.")),
                new Sent(
                        "a statement",
                        NAMING,
                        ALBERS,
                        (asking, reference) ->
                                desk(asking).hear(reference, new StatementRequest("olbrich", "So war es nicht.")),
                        (house, on) -> new HearNamed(house.acts).handle(on, OLBRICH, "So war es nicht.")),
                new Sent(
                        "whom a name means",
                        STRANGELY_NAMING,
                        ALBERS,
                        (asking, reference) -> names(asking)
                                .settle(
                                        reference,
                                        new SettlementRequest("Unbekanntson", List.of("olbrich"), null, "Spitzname.")),
                        (house, on) -> new SettleName(house.acts)
                                .handle(on, "Unbekanntson", Set.of(OLBRICH), false, "Spitzname.")),
                new Sent(
                        "a challenge",
                        Given.a(Cases::underReview, (complaint, setting) -> complaint
                                .in(setting, Correspondence::new)
                                .answer("Amira Nasser ist nicht unparteiisch.")
                                .next()),
                        ALBERS,
                        (asking, reference) -> names(asking)
                                .settle(
                                        reference,
                                        new SettlementRequest(unsettled(asking, reference), null, true, "Deswegen.")),
                        (house, on) ->
                                new SettleName(house.acts).handle(on, "Amira Nasser", Set.of(), true, "Deswegen.")),
                new Sent(
                        "a name again",
                        WITH_A_SETTLED_NAME,
                        WIRTH,
                        (asking, reference) ->
                                names(asking).reinstate(reference, new ReinstatementRequest("Unbekanntson")),
                        (house, on) -> new ReinstateName(house.acts).handle(on, "Unbekanntson")),
                new Sent(
                        "who is to leave the list",
                        NAMING,
                        ALBERS,
                        (asking, reference) -> names(asking)
                                .propose(reference, new LeavingRequest(List.of("olbrich"), "Ein anderer.")),
                        (house, on) -> new LeaveList(house.acts).propose(on, Set.of(OLBRICH), "Ein anderer.")),
                new Sent(
                        "that they leave it",
                        LEAVING,
                        PETRENKO,
                        (asking, reference) -> names(asking).confirm(reference, new TextBody("Stimmt.")),
                        (house, on) -> new LeaveList(house.acts).confirm(on, "Stimmt.")),
                new Sent(
                        "that they stay",
                        LEAVING,
                        PETRENKO,
                        (asking, reference) -> names(asking).refuse(reference, new TextBody("Er ist es.")),
                        (house, on) -> new LeaveList(house.acts).refuse(on, "Er ist es.")),
                new Sent(
                        "elsewhere, with consent",
                        SUBMITTED,
                        ALBERS,
                        (asking, reference) -> redirection(asking)
                                .redirect(reference, new RedirectionRequest("Das Standesamt.", "Fremd.", true)),
                        (house, on) ->
                                new ProposeRedirection(house.acts).handle(on, "Das Standesamt.", "Fremd.", true)),
                new Sent(
                        "elsewhere, and nothing said of consent",
                        SUBMITTED,
                        ALBERS,
                        (asking, reference) -> redirection(asking)
                                .redirect(reference, new RedirectionRequest("Das Standesamt.", "Fremd.", null)),
                        (house, on) ->
                                new ProposeRedirection(house.acts).handle(on, "Das Standesamt.", "Fremd.", false)),
                new Sent(
                        "elsewhere indeed",
                        REDIRECTING,
                        PETRENKO,
                        (asking, reference) -> redirection(asking).confirmRedirection(reference),
                        (house, on) -> new ConfirmRedirection(house.acts).handle(on)),
                new Sent(
                        "not elsewhere",
                        REDIRECTING,
                        PETRENKO,
                        (asking, reference) ->
                                redirection(asking).refuseRedirection(reference, new TextBody("Doch unseres.")),
                        (house, on) -> new RefuseRedirection(house.acts).handle(on, "Doch unseres.")),
                new Sent(
                        "a proposal taken back",
                        REDIRECTING,
                        ALBERS,
                        (asking, reference) -> redirection(asking)
                                .takeBack(reference, new TakeBackRequest(Matter.Kind.REDIRECTION, "Ein Irrtum.")),
                        (house, on) -> new TakeBack(house.acts).handle(on, Matter.Kind.REDIRECTION, "Ein Irrtum.")),
                new Sent(
                        "a later day",
                        Given.a(Cases::underReview),
                        NASSER,
                        (asking, reference) -> completion(asking)
                                .extend(
                                        reference,
                                        new CompletionResource.ExtensionRequest(LATER, "Die Akte fehlt.", null)),
                        (house, on) -> new Extend(house.acts).handle(on, LATER, "Die Akte fehlt.", Optional.empty())),
                new Sent(
                        "a remedy that was done",
                        DeskResourcesTest::promising,
                        ALBERS,
                        (asking, reference) ->
                                completion(asking).remedyDone(reference, new CompletionResource.RemedyDoneRequest(0)),
                        (house, on) -> new RemedyDone(house.acts).handle(on, 0)),
                new Sent(
                        "the end",
                        DeskResourcesTest::past,
                        ALBERS,
                        (asking, reference) -> completion(asking).close(reference),
                        (house, on) -> new Close(house.acts).handle(on)));
    }

    private static String unsettled(Asking asking, Reference reference) {
        return asking.house.complaint(reference).parties().unsettled().get(0).asWritten();
    }

    @Test
    void a_name_has_at_most_200_characters() {
        var asking = new Asking();
        var complaint = STRANGELY_NAMING.apply(asking.house);
        asking.house.holds(complaint);
        asking.by(ALBERS);
        for (var wrong : List.of("", "a".repeat(201))) {
            assertThatThrownBy(() -> names(asking)
                            .settle(complaint.reference(), new SettlementRequest(wrong, List.of(), null, "So.")))
                    .isInstanceOfSatisfying(
                            Malformed.class, e -> assertThat(e.field()).isEqualTo("asWritten"));
            assertThatThrownBy(() -> new NameRequest(wrong, List.of()).settled())
                    .isInstanceOf(Malformed.class);
        }
    }
}
