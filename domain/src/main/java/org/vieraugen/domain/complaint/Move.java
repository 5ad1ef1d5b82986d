package org.vieraugen.domain.complaint;

import static org.vieraugen.domain.complaint.Status.AWAITING_COMPLAINANT;
import static org.vieraugen.domain.complaint.Status.CLOSED;
import static org.vieraugen.domain.complaint.Status.DECIDED;
import static org.vieraugen.domain.complaint.Status.IN_SECOND_REVIEW;
import static org.vieraugen.domain.complaint.Status.SUBMITTED;
import static org.vieraugen.domain.complaint.Status.UNDER_REVIEW;
import static org.vieraugen.domain.complaint.Status.WITH_OMBUDSPERSON;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.review.Finding;

/** What staff can do with a complaint, in which states, and whose duty it is. The complainant's acts have no duty. */
public enum Move {
    ASSIGN_FIRST("assigning a first reviewer", Duty.ASSIGN, SUBMITTED, UNDER_REVIEW),
    ASSIGN_SECOND("assigning a second reviewer", Duty.ASSIGN, UNDER_REVIEW, IN_SECOND_REVIEW),
    TRIAGE("triage", Duty.TRIAGE, Status.open()),
    HEAR("hearing the person named", Duty.HEAR, SUBMITTED, UNDER_REVIEW, AWAITING_COMPLAINANT),
    FIND("a finding", Duty.FIND, UNDER_REVIEW),
    ASK("asking", Duty.ASK, UNDER_REVIEW),
    CONCUR("concurring", Duty.SECOND_REVIEW, IN_SECOND_REVIEW),
    DISSENT("dissenting", Duty.SECOND_REVIEW, IN_SECOND_REVIEW),
    OMBUDS_DECISION("the ombudsperson's decision", Duty.OMBUDS_DECISION, WITH_OMBUDSPERSON),
    COUNTERSIGN("countersigning", Duty.COUNTERSIGN, WITH_OMBUDSPERSON),
    REPLY("a reply", Duty.REPLY, Status.open()),
    WORKING_COPY("a working copy", Duty.WORKING_COPY, Status.open()),
    SUMMARISE("a calm summary", Duty.SUMMARISE, Status.open()),
    PROPOSE_LIMIT("proposing to limit contact", Duty.LIMIT_CONTACT, Status.open()),
    ANSWER_LIMIT("answering a proposed limit on contact", Duty.DECIDE_LIMIT, Status.open()),
    UPHOLD_LIMIT("upholding a limit on contact", Duty.LIMIT_CONTACT, Status.open()),
    LIFT_LIMIT("lifting a limit on contact", Duty.LIMIT_CONTACT, Status.open()),
    REPORT_THREAT("handing a threat to the security office", Duty.REPORT_THREAT, Status.values()),
    EXTEND("extending", Duty.EXTEND, UNDER_REVIEW, IN_SECOND_REVIEW),
    REMEDY_DONE("marking a remedy as done", Duty.REMEDY, DECIDED, WITH_OMBUDSPERSON),
    CLOSE("closing", Duty.CLOSE, DECIDED),
    WAIVE("waive", Duty.WAIVE, Status.open()),
    REDIRECT("redirect", Duty.REDIRECT, SUBMITTED),
    CONFIRM_REDIRECTION("confirm a redirection", Duty.REDIRECT, SUBMITTED),
    REQUEST_UNSEALING("asking for the identity", Duty.REQUEST_UNSEALING, Status.open()),
    ANSWER_UNSEALING("answering a request for the identity", Duty.ANSWER_UNSEALING, Status.open()),
    HOLD("a hold", Duty.RETENTION, Status.over()),
    LIFT_HOLD("lifting a hold", Duty.RETENTION, Status.over()),
    PROPOSE_ERASURE("proposing an earlier erasure", Duty.RETENTION, Status.over()),
    ANSWER_ERASURE("answering a proposed erasure", Duty.CONFIRM_ERASURE, Status.over()),
    RECUSE("recuse", Duty.RECUSE, Status.open()),
    ANSWER("a message", null, Status.open()),
    ATTACH("adding files", null, Status.open()),
    AUTHORISE("an authorisation", null, Status.open()),
    CONTEST_LIMIT("contesting a limit on contact", null, Status.open()),
    RATE("saying how satisfied one is", null, DECIDED, CLOSED),
    WITHDRAW("withdrawing", null, SUBMITTED, UNDER_REVIEW, AWAITING_COMPLAINANT, IN_SECOND_REVIEW, WITH_OMBUDSPERSON),
    OBJECT("objecting", null, DECIDED);

    private final String act;
    // The checker does not see that these are immutable.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Optional<Duty> duty;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Status> states;

    Move(String act, @Nullable Duty duty, Status... states) {
        this.act = act;
        this.duty = Optional.ofNullable(duty);
        this.states = List.of(states);
    }

    /** @throws RuleBroken naming the state and what is possible from it, unless this is possible there */
    void require(Status status) {
        status.mustBe(act, states);
    }

    /**
     * What the caller may try now: the duty, the state and the seat fit. Whether a conflict keeps the caller away is found when the act is done,
     * because charts change meanwhile (F2).
     */
    public static List<Move> open(Complaint complaint, Caller caller, LocalDate today) {
        return Arrays.stream(values())
                .filter(move -> move.isOpen(complaint, caller, today))
                .toList();
    }

    private boolean isOpen(Complaint complaint, Caller caller, LocalDate today) {
        return duty.filter(d -> d.isFor(caller.roles())).isPresent()
                && states.contains(complaint.status())
                && fits(complaint, caller, today);
    }

    private boolean fits(Complaint complaint, Caller caller, LocalDate today) {
        var seats = complaint.seats();
        var me = caller.staff();
        var file = complaint.file();
        return switch (this) {
            case FIND, ASK -> seats.first().filter(me::equals).isPresent();
            case CONCUR, DISSENT -> seats.second().filter(me::equals).isPresent();
            case WORKING_COPY, SUMMARISE -> seats.second().filter(me::equals).isEmpty();
            case REQUEST_UNSEALING ->
                complaint.submission().identityMode() == IdentityMode.CONFIDENTIAL
                        && file.pendingUnsealing().isEmpty();
            case ANSWER_UNSEALING ->
                file.pendingUnsealing()
                        .filter(request -> !request.by().equals(me))
                        .isPresent();
            case PROPOSE_LIMIT ->
                file.pendingLimit().isEmpty() && file.limit(today).isEmpty();
            case ANSWER_LIMIT ->
                file.pendingLimit()
                        .filter(proposal -> !proposal.by().equals(me))
                        .isPresent();
            case UPHOLD_LIMIT ->
                file.limit(today)
                        .filter(limit -> limit.isContested() && !limit.isOf(me))
                        .isPresent();
            case LIFT_LIMIT -> file.limit(today).isPresent();
            case HOLD -> file.hold().isEmpty();
            case LIFT_HOLD -> file.hold().isPresent();
            case PROPOSE_ERASURE ->
                file.hold().isEmpty() && file.pendingErasure().isEmpty();
            case ANSWER_ERASURE ->
                file.hold().isEmpty()
                        && file.pendingErasure()
                                .filter(proposal -> !proposal.by().equals(me))
                                .isPresent();
            case RECUSE -> seats.holds(me);
            case ASSIGN_SECOND -> seats.first().isPresent();
            case HEAR -> complaint.parties().involved().findAny().isPresent();
            case OMBUDS_DECISION -> !file.proposalWaits();
            case COUNTERSIGN ->
                file.proposalWaits()
                        && file.finding().map(Finding::by).filter(me::equals).isEmpty();
            case EXTEND -> file.extension().isEmpty();
            case REMEDY_DONE ->
                file.decision().map(d -> d.finding().remedies().size()).orElse(0)
                        > file.remediesDone().size();
            case REDIRECT -> file.pendingRedirection().isEmpty();
            case CONFIRM_REDIRECTION ->
                file.pendingRedirection()
                        .map(Redirection::by)
                        .filter(by -> !by.equals(me))
                        .isPresent();
            default -> true;
        };
    }
}
