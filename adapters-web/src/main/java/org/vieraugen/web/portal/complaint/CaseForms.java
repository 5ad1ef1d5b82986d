package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.Close;
import org.vieraugen.application.complaint.ConfirmRedirection;
import org.vieraugen.application.complaint.Extend;
import org.vieraugen.application.complaint.HearNamed;
import org.vieraugen.application.complaint.LeaveList;
import org.vieraugen.application.complaint.ProposeRedirection;
import org.vieraugen.application.complaint.ProtectStaff;
import org.vieraugen.application.complaint.RefuseRedirection;
import org.vieraugen.application.complaint.RemedyDone;
import org.vieraugen.application.complaint.Reply;
import org.vieraugen.application.complaint.SettleName;
import org.vieraugen.application.complaint.TakeBack;
import org.vieraugen.application.complaint.TakeDown;
import org.vieraugen.application.complaint.Triage;
import org.vieraugen.application.complaint.WriteWorkingCopy;
import org.vieraugen.application.deadline.EraseEarlier;
import org.vieraugen.application.deadline.HoldErasure;
import org.vieraugen.application.identity.AnswerUnsealing;
import org.vieraugen.application.identity.RequestUnsealing;
import org.vieraugen.application.review.Ask;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.review.Concur;
import org.vieraugen.application.review.Countersign;
import org.vieraugen.application.review.DecideChallenge;
import org.vieraugen.application.review.DecideFinally;
import org.vieraugen.application.review.DissentFrom;
import org.vieraugen.application.review.Find;
import org.vieraugen.application.review.PickDecision;
import org.vieraugen.application.review.Recuse;
import org.vieraugen.application.review.RefuseCountersignature;
import org.vieraugen.application.review.ReinstateName;
import org.vieraugen.application.review.Waive;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Channel;
import org.vieraugen.domain.complaint.ComplaintAct;
import org.vieraugen.domain.complaint.Matter;
import org.vieraugen.domain.complaint.Matter.LimitContact;
import org.vieraugen.domain.complaint.Reception.Clarification;
import org.vieraugen.domain.complaint.Reviewing.Judgement;
import org.vieraugen.domain.complaint.Unsealing.Silence;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.review.Cause;
import org.vieraugen.domain.review.Outcome;
import org.vieraugen.domain.review.Remedy;
import org.vieraugen.web.portal.Typed;

/** Reads the forms of a case's page, and does what they ask for. What is missing is noted beside the field, and then nothing is done. */
@OnePerServer
public class CaseForms {
    /** How many remedies the form offers at once. */
    public static final int REMEDIES = 3;

    @Inject
    Assign assign;

    @Inject
    Triage triage;

    @Inject
    HearNamed hear;

    @Inject
    Find find;

    @Inject
    Ask ask;

    @Inject
    Concur concur;

    @Inject
    DissentFrom dissent;

    @Inject
    DecideFinally decideFinally;

    @Inject
    Countersign countersign;

    @Inject
    RefuseCountersignature refuseCountersignature;

    @Inject
    Reply reply;

    @Inject
    Extend extend;

    @Inject
    RemedyDone remedyDone;

    @Inject
    Close close;

    @Inject
    Waive waive;

    @Inject
    ProposeRedirection redirect;

    @Inject
    ConfirmRedirection confirmRedirection;

    @Inject
    RefuseRedirection refuseRedirection;

    @Inject
    Recuse recuse;

    @Inject
    WriteWorkingCopy workingCopy;

    @Inject
    ProtectStaff protect;

    @Inject
    RequestUnsealing requestUnsealing;

    @Inject
    AnswerUnsealing answerUnsealing;

    @Inject
    HoldErasure hold;

    @Inject
    EraseEarlier erase;

    @Inject
    SettleName settle;

    @Inject
    ReinstateName reinstate;

    @Inject
    LeaveList leave;

    @Inject
    DecideChallenge challenge;

    @Inject
    PickDecision pick;

    @Inject
    TakeDown take;

    @Inject
    TakeBack takeBack;

    void make(ComplaintAct move, ActRequest on, Typed typed) {
        switch (move) {
            case ASSIGN_FIRST ->
                assign.handle(on, Seat.FIRST, typed.given("staff").map(StaffKey::new));
            case ASSIGN_SECOND ->
                assign.handle(on, Seat.SECOND, typed.given("staff").map(StaffKey::new));
            case TRIAGE -> triage.handle(on, clarified(typed));
            case HEAR ->
                withText(
                        typed,
                        "staff",
                        "text",
                        () -> hear.handle(on, new StaffKey(typed.value("staff")), typed.value("text")));
            case FIND -> withProposal(typed, () -> find.handle(on, proposal(typed)));
            case OMBUDS_DECISION -> withProposal(typed, () -> decideFinally.handle(on, proposal(typed)));
            case ASK -> withText(typed, "text", () -> ask.handle(on, typed.value("text")));
            case REPLY -> withText(typed, "text", () -> reply.handle(on, typed.value("text")));
            case CONCUR -> concur.handle(on);
            case DISSENT -> withText(typed, "text", () -> dissent.handle(on, typed.value("text")));
            case COUNTERSIGN ->
                confirmOrRefuse(
                        typed,
                        () -> countersign.handle(on),
                        () -> refuseCountersignature.handle(
                                on, typed.value("text"), typed.given("outcome").map(given -> proposal(typed))));
            case PICK -> pick.handle(on, typed.is("finding", Seat.OMBUDS.name()));
            case SETTLE_NAME ->
                withText(
                        typed,
                        "name",
                        "text",
                        () -> settle.handle(
                                on,
                                typed.value("name"),
                                keys(typed.all("means")),
                                typed.given("challenge").isPresent(),
                                typed.value("text")));
            case REINSTATE_NAME -> withText(typed, "name", () -> reinstate.handle(on, typed.value("name")));
            case PROPOSE_LEAVING ->
                withText(typed, "text", () -> leave.propose(on, keys(typed.all("staff")), typed.value("text")));
            case ANSWER_LEAVING -> answer(typed, text -> leave.confirm(on, text), text -> leave.refuse(on, text));
            case DECIDE_CHALLENGE ->
                withText(
                        typed,
                        "staff",
                        "text",
                        () -> challenge.handle(
                                on,
                                new StaffKey(typed.value("staff")),
                                !typed.is("go", "refuse"),
                                typed.value("text")));
            case TAKE_ANSWER ->
                withText(
                        typed,
                        "text",
                        () -> take.answer(
                                on, typed.value("text"), typed.given("readBack").isPresent()));
            case TAKE_REVIEW ->
                withText(
                        typed,
                        "reasons",
                        "text",
                        () -> take.review(
                                on,
                                typed.value("reasons"),
                                typed.value("text"),
                                typed.given("readBack").isPresent()));
            case ANSWER_TAKEN_REVIEW ->
                answer(typed, text -> take.confirmReview(on, text), text -> take.refuseReview(on, text));
            case TAKE_WITHDRAWAL ->
                withText(
                        typed,
                        "text",
                        () -> take.withdrawal(
                                on, typed.value("text"), typed.given("readBack").isPresent()));
            case ANSWER_TAKEN_WITHDRAWAL ->
                answer(typed, text -> take.confirmWithdrawal(on, text), text -> take.refuseWithdrawal(on, text));
            case EXTEND ->
                withText(
                        typed,
                        "until",
                        "text",
                        () -> extend.handle(on, date(typed.value("until"), "until"), typed.value("text")));
            case REMEDY_DONE ->
                remedyDone.handle(
                        on,
                        Integer.parseInt(typed.given("remedy")
                                .filter(n -> n.matches("\\d{1,2}"))
                                .orElse("99")));
            case CLOSE -> close.handle(on);
            case WAIVE ->
                withText(
                        typed,
                        "text",
                        () -> waive.handle(
                                on,
                                new StaffKey(typed.value("staff")),
                                constant(ConflictRule.values(), "rule", typed.value("rule")),
                                constant(Seat.values(), "seat", typed.value("seat")),
                                typed.value("text")));
            case REDIRECT ->
                withText(
                        typed,
                        "target",
                        "text",
                        () -> redirect.handle(
                                on,
                                typed.value("target"),
                                typed.value("text"),
                                typed.given("consent").isPresent()));
            case CONFIRM_REDIRECTION ->
                confirmOrRefuse(
                        typed,
                        () -> confirmRedirection.handle(on),
                        () -> refuseRedirection.handle(on, typed.value("text")));
            case RECUSE -> withText(typed, "text", () -> recuse.handle(on, typed.value("text")));
            case REQUEST_UNSEALING -> withText(typed, "text", () -> requestUnsealing.handle(on, typed.value("text")));
            case ANSWER_UNSEALING -> withText(typed, "text", () -> answerUnsealing(on, typed));
            case TAKE_BACK ->
                withText(
                        typed,
                        "kind",
                        "text",
                        () -> takeBack.handle(
                                on, constant(Matter.Kind.values(), "kind", typed.value("kind")), typed.value("text")));
            case HOLD -> withText(typed, "text", () -> hold.hold(on, typed.value("text")));
            case LIFT_HOLD -> withText(typed, "text", () -> hold.lift(on, typed.value("text")));
            case PROPOSE_ERASURE -> withText(typed, "text", () -> erase.propose(on, typed.value("text")));
            case ANSWER_ERASURE -> answer(typed, text -> erase.confirm(on, text), text -> erase.refuse(on, text));
            case SUMMARISE -> withText(typed, "text", () -> protect.summarise(on, typed.value("text")));
            case PROPOSE_LIMIT ->
                withText(
                        typed,
                        "until",
                        "text",
                        () -> protect.propose(
                                on,
                                new LimitContact(
                                        number(typed.value("perWeek"), "perWeek"),
                                        typed.all("channels").stream()
                                                .map(c -> constant(Channel.values(), "channels", c))
                                                .collect(Collectors.toSet()),
                                        date(typed.value("until"), "until")),
                                typed.value("text")));
            case ANSWER_LIMIT -> answer(typed, text -> protect.confirm(on, text), text -> protect.refuse(on, text));
            case UPHOLD_LIMIT -> withText(typed, "text", () -> protect.uphold(on, typed.value("text")));
            case LIFT_LIMIT -> withText(typed, "text", () -> protect.lift(on, typed.value("text")));
            case REPORT_THREAT ->
                withText(typed, "threat", "text", () -> protect.report(on, typed.value("threat"), typed.value("text")));
            case WORKING_COPY -> withText(typed, "text", () -> workingCopy.handle(on, typed.value("text")));
            case ANSWER, ATTACH, AUTHORISE, CONTEST_LIMIT, RATE, WITHDRAW, OBJECT ->
                throw new Malformed("move", "unknown", "is the complainant's own act");
        }
    }

    private void answerUnsealing(ActRequest on, Typed typed) {
        if (typed.is("go", "refuse")) {
            answerUnsealing.refuse(on, typed.value("text"));
        } else {
            answerUnsealing.approve(
                    on,
                    typed.value("text"),
                    typed.given("silence").map(law -> constant(Silence.values(), "silence", law)));
        }
    }

    private static void withText(Typed typed, String field, Runnable act) {
        withText(typed, field, field, act);
    }

    private static void withText(Typed typed, String field, String other, Runnable act) {
        for (var name : List.of(field, other)) {
            if (typed.given(name).isEmpty()) {
                typed.refuse(name, "empty");
            }
        }
        if (typed.isGood()) {
            act.run();
        }
    }

    /** Both words on a proposal come with reasons. */
    private static void answer(Typed typed, Consumer<String> confirm, Consumer<String> refuse) {
        withText(typed, "text", () -> (typed.is("go", "refuse") ? refuse : confirm).accept(typed.value("text")));
    }

    private static void confirmOrRefuse(Typed typed, Runnable confirm, Runnable refuse) {
        if (typed.is("go", "refuse")) {
            withText(typed, "text", refuse);
        } else {
            confirm.run();
        }
    }

    private static void withProposal(Typed typed, Runnable act) {
        if (typed.given("outcome").isEmpty()) {
            typed.refuse("outcome", "missing");
        }
        if (typed.given("minutes").filter(n -> n.matches("\\d{1,5}")).isEmpty()) {
            typed.refuse("minutes", "not-a-number");
        }
        withText(typed, "reasons", act);
    }

    private static Judgement proposal(Typed typed) {
        return new Judgement(
                constant(Outcome.values(), "outcome", typed.value("outcome")),
                typed.value("reasons"),
                typed.given("onStatement"),
                typed.all("causes").stream()
                        .map(c -> constant(Cause.values(), "causes", c))
                        .collect(Collectors.toSet()),
                remedies(typed),
                typed.given("onDropped"),
                Integer.parseInt(typed.value("minutes").strip()));
    }

    private static List<Remedy> remedies(Typed typed) {
        return IntStream.range(0, REMEDIES)
                .filter(i -> typed.given("remedy" + i).isPresent())
                .mapToObj(i -> new Remedy(
                        constant(Remedy.Kind.values(), "remedies", typed.value("remedy" + i)),
                        typed.value("description" + i),
                        new StaffKey(typed.value("owner" + i)),
                        date(typed.value("due" + i), "due" + i)))
                .toList();
    }

    private static Clarification clarified(Typed typed) {
        var added = typed.given("name")
                .map(name -> new Clarification.Settled(name, keys(typed.all("means"))))
                .map(List::of)
                .orElse(List.of());
        return new Clarification(
                added, keys(typed.all("handlers")), typed.given("aboutTeam").map(TeamKey::new));
    }

    private static Set<StaffKey> keys(List<String> keys) {
        return keys.stream().filter(key -> !key.isBlank()).map(StaffKey::new).collect(Collectors.toSet());
    }

    private static int number(String text, String field) {
        if (!text.strip().matches("\\d{1,5}")) {
            throw new Malformed(field, "not-a-number", "is no number");
        }
        return Integer.parseInt(text.strip());
    }

    private static LocalDate date(String text, String field) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Malformed(field, "bad-date", "is no date");
        }
    }

    private static <T extends Enum<T>> T constant(T[] all, String field, String name) {
        return Arrays.stream(all)
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed(field, "unknown", "is not among the choices"));
    }
}
