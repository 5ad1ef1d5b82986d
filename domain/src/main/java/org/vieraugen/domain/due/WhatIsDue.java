package org.vieraugen.domain.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.seat.Seating;
import org.vieraugen.domain.seat.Succession;
import org.vieraugen.domain.seat.Succession.Level;

/** All that is due in one complaint now, and who owes it; nothing where it is over. Who sees it is not asked here, but of {@link org.vieraugen.domain.seat.Sight}. */
public final class WhatIsDue {
    private final Complaint complaint;
    private final Setting setting;

    private WhatIsDue(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** Its open deadlines in the order in which they began, and then what was promised and is not done. */
    public static List<Due> in(Complaint complaint, Setting setting) {
        return complaint.status().isOver() ? List.of() : new WhatIsDue(complaint, setting).all();
    }

    private List<Due> all() {
        var due = new ArrayList<Due>();
        var deadlines = complaint.deadlines().all();
        for (int number = 0; number < deadlines.size(); number++) {
            deadline("d" + number, deadlines.get(number)).ifPresent(due::add);
        }
        complaint.file().decision().ifPresent(decision -> due.addAll(promised(decision)));
        return List.copyOf(due);
    }

    private Optional<Due> deadline(String place, Deadline deadline) {
        return DueKind.of(deadline.kind())
                .filter(kind -> deadline.isOpen())
                .map(kind -> new Due(
                        place,
                        kind,
                        deadline.start(),
                        deadline.due(),
                        deadline.pausedSince(),
                        // While the clock stands still it is the complainant who owes an answer.
                        deadline.pausedSince().isPresent() ? Owed.by(Role.COMPLAINANT) : owed(kind)));
    }

    /** Another decision's remedy of the same place is another remedy. */
    private List<Due> promised(Decision decision) {
        long decided = complaint.file().leaves().stream()
                .filter(Decision.class::isInstance)
                .count();
        var start = LocalDate.ofInstant(decision.at(), Terms.ZONE);
        return complaint.file().openRemedies().entrySet().stream()
                .map(open -> new Due(
                        "r" + decided + "-" + open.getKey(),
                        DueKind.REMEDY,
                        start,
                        open.getValue().due(),
                        Optional.empty(),
                        Owed.promised(open.getValue().owner())))
                .toList();
    }

    private Owed owed(DueKind kind) {
        var seats = complaint.seats();
        return switch (kind) {
            case FIRST_REPLY, ANSWER, SETTLE_NAME, STATEMENT, REMEDY -> atDesk();
            // A seat that nobody holds is the desk's turn.
            case FINDING -> onSeat(seats.first());
            case SECOND_REVIEW -> onSeat(seats.second());
            case CONFIRMATION -> confirming();
            case COUNTERSIGNATURE, OMBUDS_DECISION -> deciding();
            case OBJECTION -> Owed.by(Role.COMPLAINANT);
        };
    }

    private Owed onSeat(Optional<StaffKey> holder) {
        return holder.map(who -> Owed.by(Role.REVIEWER, who)).orElseGet(this::atDesk);
    }

    private Owed atDesk() {
        return standing(
                Set.of(complaint.desk()),
                seated(),
                Succession.atDesk(complaint, setting).level());
    }

    /** Both terms of the ombudsperson's stage wait for the same next step (F7). */
    private Owed deciding() {
        if (complaint.file().pickWaits()) {
            return standing(
                    Set.of(Role.DEPUTY, Role.OMBUDSPERSON),
                    Set.of(),
                    Succession.picking(complaint, setting).level());
        }
        return complaint.awaitsCountersignature()
                ? countersigning()
                : standing(
                        Set.of(Role.OMBUDSPERSON),
                        Set.of(),
                        Succession.ofOmbudsperson(complaint, setting).level());
    }

    private Owed countersigning() {
        var seating = new Seating(complaint, setting);
        var standsIn = Stream.of(Role.DEPUTY, Role.LAST_SEAT)
                .filter(role -> seating.standsIn(Seat.COUNTERSIGN, role))
                .findFirst();
        return new Owed(Set.of(Role.REVIEWER), Optional.empty(), seated(), standsIn, true);
    }

    /** One term for all that waits for a second person; whoever could answer any of it owes it. */
    private Owed confirming() {
        var roles = EnumSet.noneOf(Role.class);
        var barred = new ArrayList<Set<StaffKey>>();
        var levels = EnumSet.noneOf(Level.class);
        for (var proposal : complaint.file().pending()) {
            roles.addAll(
                    complaint.isProtected()
                            ? Set.of(Role.OMBUDSPERSON)
                            : proposal.matter().kind().rule().confirmers());
            barred.add(keysOf(proposal.by()));
            levels.add(Succession.confirming(proposal, complaint, setting).level());
        }
        for (var challenge : complaint.file().openChallenges()) {
            roles.add(Role.OMBUDSPERSON);
            barred.add(keysOf(challenge.staff()));
            levels.add(Succession.onChallenge(challenge, complaint, setting).level());
        }
        if (barred.isEmpty()) {
            return Owed.by(Role.OMBUDSPERSON);
        }
        var everywhere = new HashSet<>(barred.get(0));
        barred.forEach(everywhere::retainAll);
        everywhere.addAll(seated());
        return standing(
                roles,
                everywhere,
                levels.contains(Level.DEPUTIES)
                        ? Level.DEPUTIES
                        : levels.stream().findFirst().orElse(Level.HOLDERS));
    }

    private static Owed standing(Set<Role> roles, Set<StaffKey> except, Level level) {
        return new Owed(
                roles,
                Optional.empty(),
                except,
                switch (level) {
                    case DEPUTIES -> Optional.of(Role.DEPUTY);
                    case LAST_SEAT -> Optional.of(Role.LAST_SEAT);
                    case HOLDERS, NOBODY -> Optional.empty();
                },
                false);
    }

    /** Whoever reviews does not work at the desk as well (F3). */
    private Set<StaffKey> seated() {
        var seats = complaint.seats();
        return Stream.of(seats.first(), seats.second())
                .flatMap(Optional::stream)
                .flatMap(who -> keysOf(who).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<StaffKey> keysOf(StaffKey who) {
        return setting.organisation().chart().keysOf(who);
    }
}
