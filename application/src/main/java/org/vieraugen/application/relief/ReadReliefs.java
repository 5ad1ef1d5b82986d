package org.vieraugen.application.relief;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.complaint.ReviewHistory;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.relief.Reliefs.Entered;
import org.vieraugen.application.relief.Reliefs.Outcome;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.relief.Relief;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.HandingOver;
import org.vieraugen.domain.seat.Sight;

/** How far each handing over has come: to whom a seat could not be given, why, and who is next. Of a complaint that the caller does not see there is nothing (F5, I6). */
@OnePerServer
public class ReadReliefs {
    private final KeepReliefs keep;
    private final Reliefs reliefs;
    private final Complaints complaints;
    private final CurrentSetting settings;
    private final ReviewHistory history;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public ReadReliefs(
            KeepReliefs keep,
            Reliefs reliefs,
            Complaints complaints,
            CurrentSetting settings,
            ReviewHistory history,
            Departments departments,
            Clock clock) {
        this.keep = keep;
        this.reliefs = reliefs;
        this.complaints = complaints;
        this.settings = settings;
        this.history = history;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * How far one has come.
     *
     * @param begun whether it counts and has taken effect
     * @param confirmable whether it waits for a second person, who may be the caller
     * @param undoable whether the caller may still undo it
     * @param progress told to whoever's seats they are, and to nobody else (L10)
     * @param kept seats that stay where they are until the desk gives them to somebody
     */
    public record Seen(
            Entered entered,
            boolean begun,
            boolean confirmable,
            boolean undoable,
            Optional<Progress> progress,
            List<Kept> kept) {}

    /** @param left seats that are still to be looked at */
    public record Progress(int handedOver, int kept, int left) {}

    /**
     * A seat that could not be given to the other.
     *
     * @param rule the number of the rule that forbids it
     * @param next whom the system proposes; told to those of the desk alone, and empty where nobody is eligible (F6)
     */
    public record Kept(Reference reference, Seat seat, String rule, Optional<StaffKey> next) {}

    /** Those that the caller may know of. */
    public List<Seen> handle(Caller caller) {
        return keep.known(caller).stream().map(entered -> seen(caller, entered)).toList();
    }

    private Seen seen(Caller caller, Entered entered) {
        var relief = entered.relief();
        var outcomes = reliefs.outcomes(relief.id());
        var chart = departments.organisation().chart();
        int kept = (int) outcomes.stream().filter(one -> one.rule().isPresent()).count();
        var now = clock.instant();
        return new Seen(
                entered,
                relief.isInForce() && !now.isBefore(relief.begins()),
                !relief.isInForce()
                        && OfficeDuty.ABSENCE_OF_OTHERS.isFor(caller.roles())
                        && isAllowed(() -> relief.confirmed(caller.staff(), chart, now)),
                isAllowed(() -> relief.requireUndoing(caller.staff(), chart, now)),
                chart.isSame(relief.who(), caller.staff())
                        ? Optional.of(new Progress(
                                outcomes.size() - kept, kept, reliefs.left(relief.id(), chart.keysOf(relief.who()))))
                        : Optional.empty(),
                outcomes.stream()
                        .flatMap(outcome -> kept(caller, relief, outcome).stream())
                        .toList());
    }

    private static boolean isAllowed(Runnable rule) {
        try {
            rule.run();
            return true;
        } catch (RuleBroken e) {
            return false;
        }
    }

    /** Empty where it was handed over, or somebody else has the seat by now. */
    private Optional<Kept> kept(Caller caller, Relief relief, Outcome outcome) {
        return outcome.rule().flatMap(rule -> complaint(outcome).flatMap(complaint -> {
            var setting = settings.around(complaint);
            return Sight.of(complaint, setting, caller)
                    .filter(sight -> complaint
                            .in(setting, HandingOver::new)
                            .seatOf(relief.who())
                            .isPresent())
                    .map(sight -> new Kept(
                            complaint.reference(),
                            outcome.seat(),
                            rule,
                            next(caller, complaint, setting, outcome.seat(), sight)));
        }));
    }

    private Optional<StaffKey> next(Caller caller, Complaint complaint, Setting setting, Seat seat, Sight sight) {
        return Stream.of(sight)
                .filter(seen -> seen.reason() == Sight.Reason.DESK && CaseDuty.CANDIDATES.isFor(caller.roles()))
                .flatMap(seen -> complaint
                        .in(setting, Assigning::new)
                        .proposed(
                                seat,
                                history.workload(
                                        complaint.submission().department(),
                                        complaint.seats().partner(seat)),
                                caller.staff(),
                                seen.as())
                        .stream())
                .findFirst();
    }

    private Optional<Complaint> complaint(Outcome outcome) {
        try {
            return Optional.of(complaints.get(outcome.department(), outcome.complaint()));
        } catch (Erased | Unknown e) {
            return Optional.empty();
        }
    }
}
