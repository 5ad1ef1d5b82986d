package org.vieraugen.domain.complaint;

import static org.vieraugen.domain.complaint.Status.AWAITING_COMPLAINANT;
import static org.vieraugen.domain.complaint.Status.CLOSED;
import static org.vieraugen.domain.complaint.Status.DECIDED;
import static org.vieraugen.domain.complaint.Status.IN_SECOND_REVIEW;
import static org.vieraugen.domain.complaint.Status.SUBMITTED;
import static org.vieraugen.domain.complaint.Status.UNDER_REVIEW;
import static org.vieraugen.domain.complaint.Status.WITH_OMBUDSPERSON;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/**
 * What can be done with a complaint: whose duty it is, in which states, and what else must hold ({@link Attempt}). The one answer from which acts are allowed and offered.
 * The complainant's acts have no duty.
 */
public enum ComplaintAct {
    ASSIGN_FIRST("assigning a first reviewer", Duty.ASSIGN, Attempt::assigning, SUBMITTED, UNDER_REVIEW),
    ASSIGN_SECOND("assigning a second reviewer", Duty.ASSIGN, Attempt::assigning, UNDER_REVIEW, IN_SECOND_REVIEW),
    TRIAGE("triage", Duty.TRIAGE, Attempt::atDesk, Status.open()),
    SETTLE_NAME("settling a name", Duty.TRIAGE, Attempt::settling, Status.open()),
    REINSTATE_NAME("reinstating a name", Duty.SECOND_REVIEW, Attempt::reinstating, IN_SECOND_REVIEW),
    PROPOSE_LEAVING("proposing that somebody leaves the list", Duty.TRIAGE, Attempt::proposingToLeave, Status.open()),
    ANSWER_LEAVING("answering whether somebody leaves the list", Duty.TRIAGE, Attempt::answeringToLeave, Status.open()),
    DECIDE_CHALLENGE("deciding a challenge", Duty.WAIVE, Attempt::decidingChallenge, Status.open()),
    HEAR("hearing the person named", Duty.HEAR, Attempt::hearing, SUBMITTED, UNDER_REVIEW, AWAITING_COMPLAINANT),
    FIND("a finding", Duty.FIND, Attempt::onFirstSeat, UNDER_REVIEW),
    ASK("asking", Duty.ASK, Attempt::onFirstSeat, UNDER_REVIEW),
    CONCUR("concurring", Duty.SECOND_REVIEW, Attempt::concurring, IN_SECOND_REVIEW),
    DISSENT("dissenting", Duty.SECOND_REVIEW, Attempt::onSecondSeat, IN_SECOND_REVIEW),
    OMBUDS_DECISION("the ombudsperson's decision", Duty.OMBUDS_DECISION, Attempt::deciding, WITH_OMBUDSPERSON),
    COUNTERSIGN("countersigning", Duty.COUNTERSIGN, Attempt::countersigning, WITH_OMBUDSPERSON),
    PICK("picking one of two findings", Duty.OMBUDS_DECISION, Attempt::picking, WITH_OMBUDSPERSON),
    REPLY("a reply", Duty.REPLY, Attempt::writing, Status.open()),
    WORKING_COPY("a working copy", Duty.WORKING_COPY, Attempt::writing, Status.open()),
    SUMMARISE("a calm summary", Duty.SUMMARISE, Attempt::writing, Status.open()),
    PROPOSE_LIMIT("proposing to limit contact", Duty.LIMIT_CONTACT, Attempt::proposingLimit, Status.open()),
    ANSWER_LIMIT("answering a proposed limit on contact", Duty.DECIDE_LIMIT, Attempt::answeringLimit, Status.open()),
    UPHOLD_LIMIT("upholding a limit on contact", Duty.LIMIT_CONTACT, Attempt::upholdingLimit, Status.open()),
    LIFT_LIMIT("lifting a limit on contact", Duty.LIMIT_CONTACT, Attempt::liftingLimit, Status.open()),
    REPORT_THREAT("handing a threat to the security office", Duty.REPORT_THREAT, Attempt::atDesk, Status.values()),
    EXTEND("extending", Duty.EXTEND, Attempt::extending, UNDER_REVIEW, IN_SECOND_REVIEW),
    REMEDY_DONE("marking a remedy as done", Duty.REMEDY, Attempt::remedying, DECIDED, WITH_OMBUDSPERSON),
    CLOSE("closing", Duty.CLOSE, Attempt::closing, DECIDED),
    WAIVE("waive", Duty.WAIVE, Attempt::waiving, Status.open()),
    REDIRECT("redirect", Duty.REDIRECT, Attempt::proposingRedirection, SUBMITTED),
    CONFIRM_REDIRECTION("confirm a redirection", Duty.REDIRECT, Attempt::answeringRedirection, SUBMITTED),
    TAKE_BACK("taking a proposal back", Duty.REPLY, Attempt::takingBack, Status.values()),
    REQUEST_UNSEALING("asking for the identity", Duty.REQUEST_UNSEALING, Attempt::askingForIdentity, Status.open()),
    ANSWER_UNSEALING(
            "answering a request for the identity", Duty.ANSWER_UNSEALING, Attempt::answeringIdentity, Status.open()),
    TAKE_ANSWER("taking an answer down", Duty.TAKE, Attempt::takingAnswer, Status.open()),
    TAKE_REVIEW("taking a request for review down", Duty.TAKE, Attempt::takingReview, DECIDED),
    ANSWER_TAKEN_REVIEW("confirming a request for review", Duty.TAKE, Attempt::answeringTakenReview, DECIDED),
    TAKE_WITHDRAWAL(
            "taking a withdrawal down",
            Duty.TAKE,
            Attempt::takingWithdrawal,
            SUBMITTED,
            UNDER_REVIEW,
            AWAITING_COMPLAINANT,
            IN_SECOND_REVIEW,
            WITH_OMBUDSPERSON),
    ANSWER_TAKEN_WITHDRAWAL(
            "confirming a withdrawal",
            Duty.TAKE,
            Attempt::answeringTakenWithdrawal,
            SUBMITTED,
            UNDER_REVIEW,
            AWAITING_COMPLAINANT,
            IN_SECOND_REVIEW,
            WITH_OMBUDSPERSON),
    HOLD("a hold", Duty.RETENTION, Attempt::holding, Status.over()),
    LIFT_HOLD("lifting a hold", Duty.RETENTION, Attempt::liftingHold, Status.over()),
    PROPOSE_ERASURE("proposing an earlier erasure", Duty.RETENTION, Attempt::proposingErasure, Status.over()),
    ANSWER_ERASURE("answering a proposed erasure", Duty.CONFIRM_ERASURE, Attempt::answeringErasure, Status.over()),
    RECUSE("recuse", Duty.RECUSE, Attempt::recusing, Status.open()),
    ANSWER("a message", Status.open()),
    ATTACH("adding files", Status.open()),
    AUTHORISE("an authorisation", Status.open()),
    CONTEST_LIMIT("contesting a limit on contact", Status.open()),
    RATE("saying how satisfied one is", DECIDED, CLOSED),
    WITHDRAW("withdrawing", SUBMITTED, UNDER_REVIEW, AWAITING_COMPLAINANT, IN_SECOND_REVIEW, WITH_OMBUDSPERSON),
    OBJECT("objecting", DECIDED);

    private final String act;
    // The checker does not see that these are immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Optional<Duty> duty;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Consumer<Attempt> guard;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Status> states;

    ComplaintAct(String act, Status... states) {
        this(act, null, attempt -> {}, states);
    }

    ComplaintAct(String act, @Nullable Duty duty, Consumer<Attempt> guard, Status... states) {
        this.act = act;
        this.duty = Optional.ofNullable(duty);
        this.guard = guard;
        this.states = List.of(states);
    }

    /** Whose duty it is; empty for the complainant's own acts. */
    public Optional<Duty> duty() {
        return duty;
    }

    /** Whether it is the complainant's own act. */
    public boolean isComplainants() {
        return duty.isEmpty();
    }

    /** @throws RuleBroken naming the state and what is possible from it, unless this is possible there */
    void require(Status status) {
        status.mustBe(act, states);
    }

    /** @throws RuleBroken with the reason for which {@code by} cannot do this now */
    void require(Complaint complaint, Setting setting, StaffKey by, Role as) {
        require(complaint.status());
        guard.accept(new Attempt(complaint, setting, by, as));
    }

    /**
     * What somebody may do now, or would by their duty and may not now.
     *
     * @param refused why not, for a person to read; empty when it can be done
     */
    public record Offer(ComplaintAct move, Optional<RuleBroken> refused) {}

    /** What the caller may do now, and with its reason what is their duty here and not possible now. */
    public static List<Offer> offers(Complaint complaint, Setting setting, Caller caller) {
        return Arrays.stream(values())
                .flatMap(move -> move.offer(complaint, setting, caller).stream())
                .toList();
    }

    /** The moves among the offers that can be done now. */
    public static List<ComplaintAct> open(Complaint complaint, Setting setting, Caller caller) {
        return offers(complaint, setting, caller).stream()
                .filter(offer -> offer.refused().isEmpty())
                .map(Offer::move)
                .toList();
    }

    private Optional<Offer> offer(Complaint complaint, Setting setting, Caller caller) {
        if (duty.filter(d -> d.isFor(caller.roles())).isEmpty() || !states.contains(complaint.status())) {
            return Optional.empty();
        }
        try {
            require(complaint, setting, caller.staff(), Desk.roleOf(duty.orElseThrow(), caller, complaint));
            return Optional.of(new Offer(this, Optional.empty()));
        } catch (Attempt.NotYours e) {
            return Optional.empty();
        } catch (RuleBroken e) {
            return Optional.of(new Offer(this, Optional.of(e)));
        }
    }
}
