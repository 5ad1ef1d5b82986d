package org.vieraugen.domain.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.complaint.Channel;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintAct;
import org.vieraugen.domain.complaint.Desk;
import org.vieraugen.domain.complaint.Matter.LimitContact;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.complaint.Reception.Clarification;
import org.vieraugen.domain.complaint.Reviewing.Judgement;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.review.Candidates;
import org.vieraugen.domain.review.Cause;
import org.vieraugen.domain.review.Outcome;
import org.vieraugen.domain.review.Remedy;
import org.vieraugen.domain.review.Workload;

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
    public Step<Complaint> play(ComplaintAct move, Complaint complaint, Setting setting, Caller who, boolean mild) {
        var by = who.staff();
        var as = Desk.roleOf(duty(move), who, complaint);
        var file = complaint.file();
        return switch (move) {
            case ASSIGN_FIRST -> assign(Seat.FIRST, complaint, setting, by, as);
            case ASSIGN_SECOND -> assign(Seat.SECOND, complaint, setting, by, as);
            case TRIAGE ->
                complaint
                        .reception(setting)
                        .triage(
                                by,
                                as,
                                new Clarification(List.of(), mild ? Set.of() : Set.of(inChart()), Optional.empty()));
            case SETTLE_NAME -> settle(complaint, setting, by, as, mild);
            case REINSTATE_NAME ->
                complaint
                        .reviewing(setting)
                        .reinstate(
                                by,
                                complaint.parties().named().stream()
                                        .filter(n -> n.settlement().isPresent())
                                        .map(Named::asWritten)
                                        .findFirst()
                                        .orElse("-"));
            case PROPOSE_LEAVING ->
                complaint
                        .reception(setting)
                        .proposeLeaving(
                                by,
                                as,
                                complaint.parties().involved().collect(java.util.stream.Collectors.toSet()),
                                "verwechselt");
            case ANSWER_LEAVING ->
                mild || dice.nextBoolean()
                        ? complaint.reception(setting).confirmLeaving(by, as, "ja")
                        : complaint.reception(setting).refuseLeaving(by, as, "nein");
            case DECIDE_CHALLENGE ->
                complaint
                        .appeal(setting)
                        .decideChallenge(
                                by,
                                file.openChallenges().stream()
                                        .map(c -> c.staff())
                                        .filter(c -> !c.equals(by))
                                        .findFirst()
                                        .orElse(by),
                                !mild && dice.nextBoolean(),
                                "weil");
            case HEAR ->
                complaint
                        .correspondence(setting)
                        .hear(by, as, complaint.parties().involved().findFirst().orElse(by), "So war es nicht.");
            case FIND -> complaint.reviewing(setting).find(by, judgement(complaint, setting));
            case ASK -> complaint.reviewing(setting).ask(by, "Seit wann?");
            case CONCUR -> complaint.reviewing(setting).concur(by);
            case DISSENT -> complaint.reviewing(setting).dissent(by, "nein");
            case OMBUDS_DECISION -> complaint.appeal(setting).propose(by, judgement(complaint, setting));
            case COUNTERSIGN ->
                mild || dice.nextBoolean()
                        ? complaint.appeal(setting).countersign(by)
                        : complaint
                                .appeal(setting)
                                .refuse(
                                        by,
                                        "nein",
                                        file.refusedBefore()
                                                ? Optional.of(judgement(complaint, setting))
                                                : Optional.empty());
            case PICK -> complaint.appeal(setting).pick(by, dice.nextBoolean());
            case REPLY -> complaint.correspondence(setting).reply(by, as, "Guten Tag");
            case WORKING_COPY -> complaint.correspondence(setting).workingCopy(by, as, "Auf Deutsch");
            case SUMMARISE -> complaint.protection(setting).summarise(by, as, "Ruhig");
            case PROPOSE_LIMIT ->
                complaint
                        .protection(setting)
                        .propose(
                                by,
                                as,
                                new LimitContact(
                                        2,
                                        Set.of(Channel.PHONE),
                                        setting.today().plusDays(20)),
                                "zu viele");
            case ANSWER_LIMIT ->
                dice.nextBoolean()
                        ? complaint.protection(setting).confirm(by, as, "ja")
                        : complaint.protection(setting).refuse(by, as, "nein");
            case UPHOLD_LIMIT -> complaint.protection(setting).uphold(by, as, "bleibt");
            case LIFT_LIMIT -> complaint.protection(setting).lift(by, as, "vorbei");
            case REPORT_THREAT -> complaint.protection(setting).report(by, as, "Wort", "weil");
            case EXTEND ->
                complaint
                        .reviewing(setting)
                        .extend(
                                by,
                                as,
                                complaint.deadlines().all().stream()
                                        .filter(d -> d.isOpen())
                                        .map(d -> d.due().plusDays(3))
                                        .min(LocalDate::compareTo)
                                        .orElse(setting.today()),
                                "krank");
            case REMEDY_DONE ->
                complaint
                        .completion(setting)
                        .remedyDone(by, as, file.remediesDone().size());
            case CLOSE -> complaint.completion(setting).close(by, as);
            case WAIVE ->
                complaint
                        .reviewing(setting)
                        .waive(
                                by,
                                mild
                                        ? heldUp(complaint, setting).orElse(by)
                                        : anybody().staff(),
                                ConflictRule.SAME_TEAM,
                                Seat.SECOND,
                                "wenige");
            case REDIRECT -> complaint.reception(setting).proposeRedirection(by, as, "dort", "weil", false);
            case CONFIRM_REDIRECTION ->
                mild || dice.nextBoolean()
                        ? complaint.reception(setting).refuseRedirection(by, as, "doch hier")
                        : complaint.reception(setting).confirmRedirection(by, as);
            case REQUEST_UNSEALING -> complaint.unsealing(setting).request(by, as, "Zustellung");
            case ANSWER_UNSEALING -> complaint.unsealing(setting).refuse(by, "nein");
            case TAKE_ANSWER -> complaint.correspondence(setting).takeAnswer(by, as, "sagte er");
            case TAKE_REVIEW -> complaint.appeal(setting).takeReview(by, as, "nein", "am Telefon");
            case ANSWER_TAKEN_REVIEW -> complaint.appeal(setting).confirmReview(by, as, "gehört");
            case TAKE_WITHDRAWAL -> complaint.correspondence(setting).takeWithdrawal(by, as, "am Telefon");
            case ANSWER_TAKEN_WITHDRAWAL ->
                mild
                        ? complaint.correspondence(setting).refuseWithdrawal(by, as, "nein")
                        : complaint.correspondence(setting).confirmWithdrawal(by, as, "gehört");
            case TAKE_BACK ->
                complaint.takeBack(
                        file.pending().stream()
                                .filter(p -> p.by().equals(by))
                                .map(p -> p.matter().kind())
                                .findFirst()
                                .orElse(org.vieraugen.domain.complaint.Matter.Kind.LIMIT),
                        by,
                        as,
                        "anders",
                        setting);
            case HOLD -> complaint.retention(setting).hold(by, as, "Klage");
            case LIFT_HOLD -> complaint.retention(setting).lift(by, as, "vorbei");
            case PROPOSE_ERASURE -> complaint.retention(setting).proposeErasure(by, as, "Wunsch");
            case ANSWER_ERASURE -> complaint.retention(setting).refuseErasure(by, as, "nein");
            case RECUSE -> complaint.reviewing(setting).recuse(by, "verwandt");
            case ANSWER -> complaint.correspondence(setting).answer(words());
            case CONTEST_LIMIT -> complaint.protection(setting).contest(words());
            case RATE -> complaint.completion(setting).rate(3, "");
            case WITHDRAW -> complaint.correspondence(setting).withdraw();
            case OBJECT -> complaint.appeal(setting).object(words());
            case ATTACH, AUTHORISE -> complaint.correspondence(setting).secondSecretChosen();
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
            return complaint.reception(setting).settle(by, as, "Niemand", Set.of(), false, "steht nicht da");
        }
        if (open.isEmpty()) {
            return complaint
                    .reception(setting)
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
                !mild && means.isEmpty() && name.taken().stream().anyMatch(complaint::tookPart) && dice.nextBoolean();
        return complaint.reception(setting).settle(by, as, name.asWritten(), means, challenge, "geklärt");
    }

    private Step<Complaint> assign(
            Seat seat, Complaint complaint, Setting setting, StaffKey by, org.vieraugen.domain.department.Role as) {
        return complaint
                .reviewing(setting)
                .proposed(seat, Workload.NONE, by, as)
                .map(found -> complaint.reviewing(setting).assign(seat, found, by, as))
                .orElseGet(() -> complaint.reviewing(setting).nobodyEligible(seat, by, as));
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

    private static Duty duty(ComplaintAct move) {
        return move.duty().orElse(Duty.READ_CASE);
    }
}
