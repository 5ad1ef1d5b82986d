package org.vieraugen.domain.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.complaint.Submission;
import org.vieraugen.domain.completion.CompletionAct;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.course.ProposalAct;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.reception.Reception;
import org.vieraugen.domain.reception.ReceptionAct;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.seat.Freeing;
import org.vieraugen.domain.seat.Sight;
import org.vieraugen.domain.seat.Turn;

/** One office, one complaint, and the time: random people do random things with it, and complainants name everybody they can. */
public final class World {
    private final Random dice;
    private final Department office;
    private final Organisation organisation;
    private final Player player;
    private Complaint complaint;
    private Step<Complaint> happened;
    private Instant now = Office.NOON;
    private Setting setting;

    public World(long seed) {
        this(seed, List.of());
    }

    /** @param neighbours departments beside the office */
    public World(long seed, List<Department> neighbours) {
        dice = new Random(seed);
        office = new LawfulOffice(seed).department();
        organisation = new Organisation(
                Stream.concat(Stream.of(office), neighbours.stream()).toList());
        player = new Player(office, dice);
        setting = new Setting(organisation, PairHistory.NONE, now);
        happened = submitted(Optional.empty());
        complaint = happened.next();
        if (dice.nextInt(3) == 0) {
            for (int i = 0; i < 25; i++) {
                random();
            }
            happened = submitted(Optional.of(complaint));
            complaint = happened.next();
        }
    }

    public Complaint complaint() {
        return complaint;
    }

    public Department office() {
        return office;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Player player() {
        return player;
    }

    /** At least 0, less than {@code bound}. */
    public int upTo(int bound) {
        return dice.nextInt(bound);
    }

    public Instant now() {
        return now;
    }

    /** All that happened since this was asked last, as one step. */
    public Step<Complaint> happened() {
        var step = happened;
        happened = Step.to(complaint);
        return step;
    }

    /** The complaint as it came back from where it was stored. */
    public void reloaded(Complaint stored) {
        complaint = stored;
        happened = Step.to(stored);
    }

    public Setting setting() {
        if (!setting.at().equals(now)) {
            setting = new Setting(organisation, PairHistory.NONE, now);
        }
        return setting;
    }

    private Step<Complaint> submitted(Optional<Complaint> before) {
        boolean recorded = before.isEmpty() && dice.nextInt(4) == 0;
        var named = named();
        var representative = representative();
        try {
            return submitted(before, recorded, named, representative);
        } catch (RuleBroken e) {
            // Whoever is named does not write it down: the complainant does so alone.
            if (!recorded || !e.rule().equals("F5")) {
                throw e;
            }
            return submitted(before, false, named, representative);
        }
    }

    private List<String> named() {
        return switch (dice.nextInt(4)) {
            case 0 -> office.staff().stream().map(StaffMember::name).limit(20).toList();
            case 1 ->
                List.of(office.staff().get(dice.nextInt(office.staff().size())).name());
            case 2 -> List.of("Xaver Unbekanntson", "Frau Unbekanntson");
            default -> List.of();
        };
    }

    private Step<Complaint> submitted(
            Optional<Complaint> before, boolean recorded, List<String> named, Optional<String> representative) {
        var submission = new Submission(
                Office.FOREIGNERS,
                "PROCESSING_TIME",
                "de",
                recorded ? Channel.COUNTER : Channel.PORTAL,
                IdentityMode.CONFIDENTIAL,
                false,
                false,
                now,
                new Particulars("Es dauert.", "", Optional.empty(), named, representative, Optional.empty()),
                before.map(Complaint::reference));
        var recorder = organisation.holders(Office.FOREIGNERS, Role.COORDINATOR).get(0);
        return Reception.submit(
                UUID.randomUUID(),
                Reference.of("ABH", 2026, 1),
                submission,
                recorded ? Optional.of(recorder) : Optional.empty(),
                before,
                List.of(),
                setting());
    }

    /** Seldom somebody who bears the names of as many of the office as there is room for (C7). */
    private Optional<String> representative() {
        if (dice.nextInt(8) > 0) {
            return Optional.empty();
        }
        var all = office.staff().stream().map(StaffMember::name).collect(Collectors.joining(" "));
        return Optional.of(all.substring(0, Math.min(all.length(), 300)));
    }

    /** Somebody tries something; what is refused changes nothing. */
    public void random() {
        now = now.plus(Duration.ofHours(1));
        var who = player.anybody();
        var moves = dice.nextInt(3) > 0
                ? Offers.open(complaint, setting(), who)
                : Offers.all().stream()
                        .filter(move ->
                                move.duty().map(duty -> duty.isFor(who.roles())).orElse(true))
                        .toList();
        if (moves.isEmpty()) {
            return;
        }
        try {
            take(player.play(moves.get(dice.nextInt(moves.size())), complaint, setting(), who, false));
        } catch (RuleBroken | Malformed refused) {
            // most of what people try is refused
        }
    }

    /** Most often what helps the complaint on, and complainants who are never content; at times anything. */
    public void further() {
        now = now.plus(Duration.ofHours(1));
        if (dice.nextInt(4) == 0 || complaint.status().isOver()) {
            random();
        } else if (complaint.status() == Status.AWAITING_COMPLAINANT) {
            take(complaint.in(setting(), Correspondence::new).answer("Ja."));
        } else if (complaint.status() == Status.DECIDED
                && complaint.file().decision().filter(Decision::isFinal).isEmpty()) {
            object();
        } else {
            onward();
        }
    }

    private void object() {
        try {
            take(complaint.in(setting(), Appeal::new).object("Nein."));
        } catch (RuleBroken refused) {
            random();
        }
    }

    private void take(Step<Complaint> step) {
        var freed = Freeing.after(setting(), step);
        complaint = freed.next();
        var all = new ArrayList<>(happened.acts());
        all.addAll(freed.acts());
        happened = new Step<>(complaint, all, List.of());
    }

    /** Somebody who is allowed to does it; false when nobody is. */
    private boolean somebody(CaseAct move) {
        for (var person : office.staff()) {
            var who = player.caller(person.key());
            if (isOpen(move, who)) {
                try {
                    take(player.play(move, complaint, setting(), who, true));
                    return true;
                } catch (RuleBroken | Malformed refused) {
                    // another may do it
                }
            }
        }
        return false;
    }

    private boolean isOpen(CaseAct move, Caller who) {
        return Sight.of(complaint, setting(), who).isPresent()
                && move.offer(complaint, setting(), who)
                        .filter(offer -> offer.refused().isEmpty())
                        .isPresent();
    }

    /** What helps the complaint on, in this order. */
    private static final List<CaseAct> ONWARD = List.of(
            ReceptionAct.ANSWER_LEAVING,
            ReceptionAct.CONFIRM_REDIRECTION,
            CorrespondenceAct.ANSWER_TAKEN_WITHDRAWAL,
            ProposalAct.TAKE_BACK,
            AppealAct.DECIDE_CHALLENGE,
            ReviewAct.CONCUR,
            ReviewAct.FIND,
            AppealAct.COUNTERSIGN,
            AppealAct.PICK,
            AppealAct.OMBUDS_DECISION,
            CompletionAct.REMEDY_DONE,
            CompletionAct.CLOSE);

    private boolean onward() {
        if (!complaint.parties().unsettled().isEmpty() && somebody(ReceptionAct.SETTLE_NAME)) {
            return true;
        }
        for (var move : ONWARD) {
            if (somebody(move)) {
                return true;
            }
        }
        if (complaint.seats().first().isEmpty() && somebody(ReviewAct.ASSIGN_FIRST) && hasSeat(true)) {
            return true;
        }
        if (complaint.seats().second().isEmpty() && somebody(ReviewAct.ASSIGN_SECOND) && hasSeat(false)) {
            return true;
        }
        return (Player.heldUp(complaint, setting()).isPresent() && somebody(ReviewAct.WAIVE)) || anotherSits();
    }

    /** Whoever sits there cannot go on: somebody else takes the seat, or it goes back to the first. */
    private boolean anotherSits() {
        var seats = complaint.seats();
        return switch (complaint.status()) {
            case UNDER_REVIEW ->
                somebody(ReviewAct.ASSIGN_FIRST)
                        && !seats.first().equals(complaint.seats().first());
            case IN_SECOND_REVIEW ->
                (somebody(ReviewAct.ASSIGN_SECOND)
                                && !seats.second().equals(complaint.seats().second()))
                        || somebody(ReviewAct.DISSENT);
            default -> false;
        };
    }

    private boolean hasSeat(boolean first) {
        return (first ? complaint.seats().first() : complaint.seats().second()).isPresent();
    }

    /** Why nobody can do what is somebody's duty. */
    public String refusals() {
        return office.staff().stream()
                .flatMap(person -> Offers.of(complaint, setting(), player.caller(person.key())).stream()
                        .map(offer -> person.key() + " " + offer.act() + " "
                                + offer.refused().map(RuleBroken::getMessage).orElse("possible")))
                .collect(Collectors.joining("\n"));
    }

    /** Goes on until it is over, or nobody can. */
    public void toTheEnd() {
        for (int i = 0; i < 80 && !complaint.status().isOver(); i++) {
            if (complaint.status() == Status.AWAITING_COMPLAINANT) {
                take(complaint.in(setting(), Correspondence::new).answer("Ja."));
            } else if (complaint.status() == Status.DECIDED
                    && Turn.of(complaint).from().isPresent()) {
                now = Turn.of(complaint)
                        .from()
                        .get()
                        .plusDays(1)
                        .atStartOfDay(Terms.ZONE)
                        .toInstant();
                if (!onward()) {
                    return;
                }
            } else if (!onward()) {
                return;
            }
        }
    }
}
