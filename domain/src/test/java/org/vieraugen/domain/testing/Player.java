package org.vieraugen.domain.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.OwnCode;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.course.Proposals;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Matter.LimitContact;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.protection.StaffProtection;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.seat.Candidates;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.Workload;
import org.vieraugen.domain.unsealing.Unsealing;

/** Does any move as anybody of an office, with content that is well formed wherever there is such content. */
public final class Player {
    private final Department office;
    private final Random dice;

    public Player(Department office, Random dice) {
        this.office = office;
        this.dice = dice;
    }

    public Caller anybody() {
        return caller(office.staff().get(dice.nextInt(office.staff().size())).key());
    }

    public Caller caller(StaffKey who) {
        return new Caller(
                who,
                office.staff().stream()
                        .filter(p -> p.key().equals(who))
                        .findFirst()
                        .orElseThrow()
                        .roles());
    }

    /**
     * What follows from the move.
     *
     * @param mild whether it helps the complaint on, and names nobody more
     */
    public Step<Complaint> play(CaseAct move, Complaint complaint, Setting setting, Caller who, boolean mild) {
        var by = who.staff();
        var as = Desk.roleOf(duty(move), who, complaint);
        var file = complaint.file();
        return switch (move.name()) {
            case "ASSIGN_FIRST" -> assign(Seat.FIRST, complaint, setting, by, as);
            case "ASSIGN_SECOND" -> assign(Seat.SECOND, complaint, setting, by, as);
            case "TRIAGE" ->
                complaint
                        .in(setting, Clarifying::new)
                        .triage(
                                by,
                                as,
                                new Clarification(List.of(), mild ? Set.of() : Set.of(inChart()), Optional.empty()));
            case "SETTLE_NAME" -> settle(complaint, setting, by, as, mild);
            case "REINSTATE_NAME" ->
                complaint
                        .in(setting, Reviewing::new)
                        .reinstate(
                                by,
                                complaint.parties().named().stream()
                                        .filter(n -> n.settlement().isPresent())
                                        .map(Named::asWritten)
                                        .findFirst()
                                        .orElse("-"));
            case "PROPOSE_LEAVING" ->
                complaint
                        .in(setting, Clarifying::new)
                        .proposeLeaving(
                                by,
                                as,
                                complaint.parties().involved().collect(java.util.stream.Collectors.toSet()),
                                "verwechselt");
            case "ANSWER_LEAVING" ->
                mild || dice.nextBoolean()
                        ? complaint.in(setting, Clarifying::new).confirmLeaving(by, as, "ja")
                        : complaint.in(setting, Clarifying::new).refuseLeaving(by, as, "nein");
            case "DECIDE_CHALLENGE" ->
                complaint
                        .in(setting, Appeal::new)
                        .decideChallenge(
                                by,
                                file.openChallenges().stream()
                                        .map(c -> c.staff())
                                        .filter(c -> !c.equals(by))
                                        .findFirst()
                                        .orElse(by),
                                !mild && dice.nextBoolean(),
                                "weil");
            case "HEAR" ->
                complaint
                        .in(setting, Correspondence::new)
                        .hear(by, as, complaint.parties().involved().findFirst().orElse(by), "So war es nicht.");
            case "FIND" -> complaint.in(setting, Reviewing::new).find(by, judgement(complaint, setting));
            case "ASK" -> complaint.in(setting, Reviewing::new).ask(by, "Seit wann?");
            case "CONCUR" -> complaint.in(setting, Reviewing::new).concur(by);
            case "DISSENT" -> complaint.in(setting, Reviewing::new).dissent(by, "nein");
            case "OMBUDS_DECISION" -> complaint.in(setting, Appeal::new).propose(by, judgement(complaint, setting));
            case "COUNTERSIGN" ->
                mild || dice.nextBoolean()
                        ? complaint.in(setting, Appeal::new).countersign(by)
                        : complaint
                                .in(setting, Appeal::new)
                                .refuse(
                                        by,
                                        "nein",
                                        file.refusedBefore()
                                                ? Optional.of(judgement(complaint, setting))
                                                : Optional.empty());
            case "PICK" -> complaint.in(setting, Appeal::new).pick(by, dice.nextBoolean());
            case "REPLY" -> complaint.in(setting, Correspondence::new).reply(by, as, "Guten Tag");
            case "WORKING_COPY" -> complaint.in(setting, Correspondence::new).workingCopy(by, as, "Auf Deutsch");
            case "SUMMARISE" -> complaint.in(setting, StaffProtection::new).summarise(by, as, "Ruhig");
            case "PROPOSE_LIMIT" ->
                complaint
                        .in(setting, StaffProtection::new)
                        .propose(
                                by,
                                as,
                                new LimitContact(
                                        2,
                                        Set.of(Channel.PHONE),
                                        setting.today().plusDays(20)),
                                "zu viele");
            case "ANSWER_LIMIT" ->
                dice.nextBoolean()
                        ? complaint.in(setting, StaffProtection::new).confirm(by, as, "ja")
                        : complaint.in(setting, StaffProtection::new).refuse(by, as, "nein");
            case "UPHOLD_LIMIT" -> complaint.in(setting, StaffProtection::new).uphold(by, as, "bleibt");
            case "LIFT_LIMIT" -> complaint.in(setting, StaffProtection::new).lift(by, as, "vorbei");
            case "REPORT_THREAT" -> complaint.in(setting, StaffProtection::new).report(by, as, "Wort", "weil");
            case "EXTEND" ->
                complaint
                        .in(setting, Reviewing::new)
                        .extend(
                                by,
                                as,
                                complaint.deadlines().all().stream()
                                        .filter(d -> d.isOpen())
                                        .map(d -> d.due().plusDays(3))
                                        .min(LocalDate::compareTo)
                                        .orElse(setting.today()),
                                "krank");
            case "REMEDY_DONE" ->
                complaint
                        .in(setting, Completion::new)
                        .remedyDone(by, as, file.remediesDone().size());
            case "CLOSE" -> complaint.in(setting, Completion::new).close(by, as);
            case "WAIVE" ->
                complaint
                        .in(setting, Assigning::new)
                        .waive(
                                by,
                                mild
                                        ? heldUp(complaint, setting).orElse(by)
                                        : anybody().staff(),
                                ConflictRule.SAME_TEAM,
                                Seat.SECOND,
                                "wenige");
            case "REDIRECT" ->
                complaint.in(setting, Redirecting::new).proposeRedirection(by, as, "dort", "weil", false);
            case "CONFIRM_REDIRECTION" ->
                mild || dice.nextBoolean()
                        ? complaint.in(setting, Redirecting::new).refuseRedirection(by, as, "doch hier")
                        : complaint.in(setting, Redirecting::new).confirmRedirection(by, as);
            case "REQUEST_UNSEALING" -> complaint.in(setting, Unsealing::new).request(by, as, "Zustellung");
            case "ANSWER_UNSEALING" -> complaint.in(setting, Unsealing::new).refuse(by, "nein");
            case "TAKE_ANSWER" -> complaint.in(setting, Correspondence::new).takeAnswer(by, as, "sagte er");
            case "TAKE_REVIEW" -> complaint.in(setting, Appeal::new).takeReview(by, as, "nein", "am Telefon");
            case "ANSWER_TAKEN_REVIEW" -> complaint.in(setting, Appeal::new).confirmReview(by, as, "gehört");
            case "TAKE_WITHDRAWAL" -> complaint.in(setting, Correspondence::new).takeWithdrawal(by, as, "am Telefon");
            case "ANSWER_TAKEN_WITHDRAWAL" ->
                mild
                        ? complaint.in(setting, Correspondence::new).refuseWithdrawal(by, as, "nein")
                        : complaint.in(setting, Correspondence::new).confirmWithdrawal(by, as, "gehört");
            case "TAKE_BACK" ->
                Proposals.takeBack(
                        complaint,
                        file.pending().stream()
                                .filter(p -> p.by().equals(by))
                                .map(p -> p.matter().kind())
                                .findFirst()
                                .orElse(org.vieraugen.domain.file.Matter.Kind.LIMIT),
                        by,
                        as,
                        "anders",
                        setting);
            case "HOLD" -> complaint.in(setting, Retention::new).hold(by, as, "Klage");
            case "LIFT_HOLD" -> complaint.in(setting, Retention::new).lift(by, as, "vorbei");
            case "PROPOSE_ERASURE" -> complaint.in(setting, Retention::new).proposeErasure(by, as, "Wunsch");
            case "ANSWER_ERASURE" -> complaint.in(setting, Retention::new).refuseErasure(by, as, "nein");
            case "RECUSE" -> complaint.in(setting, Reviewing::new).recuse(by, "verwandt");
            case "ANSWER" -> complaint.in(setting, Correspondence::new).answer(words());
            case "CONTEST_LIMIT" -> complaint.in(setting, StaffProtection::new).contest(words());
            case "RATE" -> complaint.in(setting, Completion::new).rate(3, "");
            case "WITHDRAW" -> complaint.in(setting, Correspondence::new).withdraw();
            case "OBJECT" -> complaint.in(setting, Appeal::new).object(words());
            case "ATTACH", "AUTHORISE", "CORRECT_IDENTITY" ->
                complaint.in(setting, OwnCode::new).secondSecretChosen();
            default -> throw new IllegalArgumentException(move.name());
        };
    }

    /** A reviewer who turned out to work with somebody involved, and waits for a waiver. */
    static Optional<StaffKey> heldUp(Complaint complaint, Setting setting) {
        return Stream.of(complaint.seats().first(), complaint.seats().second())
                .flatMap(Optional::stream)
                .filter(holder -> complaint.conflicts(setting, Seat.SECOND).of(holder).stream()
                        .anyMatch(conflict -> conflict.rule() == ConflictRule.SAME_TEAM
                                && !Candidates.permitted(
                                        conflict, complaint.file().waivers())))
                .findFirst();
    }

    private StaffKey inChart() {
        var chart = office.staff().stream()
                .filter(p -> !p.is(org.vieraugen.domain.department.Role.LAST_SEAT))
                .toList();
        return chart.get(dice.nextInt(chart.size())).key();
    }

    /** Complainants name whom they like. */
    private String words() {
        return "Ich meine " + (dice.nextInt(3) == 0 ? "Frau " + name(anybody().staff()) : "es ernst") + ".";
    }

    private String name(StaffKey who) {
        return office.staff().stream()
                .filter(p -> p.key().equals(who))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private Step<Complaint> settle(
            Complaint complaint, Setting setting, StaffKey by, org.vieraugen.domain.department.Role as, boolean mild) {
        var open = complaint.parties().unsettled();
        if (complaint.parties().named().isEmpty()) {
            return complaint.in(setting, Clarifying::new).settle(by, as, "Niemand", Set.of(), false, "steht nicht da");
        }
        if (open.isEmpty()) {
            return complaint
                    .in(setting, Clarifying::new)
                    .settle(
                            by,
                            as,
                            complaint.parties().named().get(0).asWritten(),
                            complaint.parties().named().get(0).counting(),
                            false,
                            "bleibt so");
        }
        var name = open.get(0);
        var means = mild || dice.nextBoolean() ? Set.<StaffKey>of() : name.taken();
        // Whoever acts in the complaint may be challenged by it, and not complained about (L7).
        boolean challenge =
                !mild && means.isEmpty() && name.taken().stream().anyMatch(complaint::hasSeen) && dice.nextBoolean();
        return complaint.in(setting, Clarifying::new).settle(by, as, name.asWritten(), means, challenge, "geklärt");
    }

    private Step<Complaint> assign(
            Seat seat, Complaint complaint, Setting setting, StaffKey by, org.vieraugen.domain.department.Role as) {
        return complaint
                .in(setting, Assigning::new)
                .proposed(seat, Workload.NONE, by, as)
                .map(found -> complaint.in(setting, Assigning::new).assign(seat, found, by, as))
                .orElseGet(() -> complaint.in(setting, Assigning::new).nobodyEligible(seat, by, as));
    }

    private Judgement judgement(Complaint complaint, Setting setting) {
        var promised = dice.nextInt(3) == 0
                ? List.of(new Remedy(
                        Remedy.Kind.APOLOGY,
                        "Brief " + dice.nextInt(3),
                        anybody().staff(),
                        setting.today().plusDays(9)))
                : List.<Remedy>of();
        return new Judgement(
                Outcome.UPHELD,
                "Es dauerte.",
                complaint.file().statements().isEmpty() ? Optional.empty() : Optional.of("bedacht"),
                Set.of(Cause.STAFFING),
                promised,
                Optional.of("überholt"),
                10);
    }

    private static Duty duty(CaseAct move) {
        return move.duty().orElse(CaseDuty.READ_CASE);
    }
}
