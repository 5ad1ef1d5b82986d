package org.vieraugen.application.absence;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.absence.AbsenceEntries;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.HomeDesk;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;

/** Whoever is away says so herself; of others of the own department two people say it, with a reason (F12). */
@OnePerServer
@Transactional
public class KeepAbsences {
    private final Absences absences;
    private final Departments departments;
    private final DeskJournal journal;
    private final Clock clock;

    @Inject
    public KeepAbsences(Absences absences, Departments departments, DeskJournal journal, Clock clock) {
        this.absences = absences;
        this.departments = departments;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What the caller may know.
     *
     * @param own the caller's own, those that others proposed among them
     * @param waiting those of others that wait for a second person; empty for whoever has no such duty
     * @param away those of others in force; empty for whoever has no such duty
     */
    public record Known(List<Absence> own, List<Absence> waiting, List<Absence> away) {}

    public Known known(Caller caller) {
        caller.must(OfficeDuty.ABSENCE);
        var all = atHome(caller);
        boolean ofOthers = OfficeDuty.ABSENCE_OF_OTHERS.isFor(caller.roles());
        var others = all.stream()
                .filter(absence -> ofOthers && !isOf(caller, absence))
                .toList();
        return new Known(
                all.stream().filter(absence -> isOf(caller, absence)).toList(),
                others.stream().filter(absence -> !absence.isInForce()).toList(),
                others.stream().filter(Absence::isInForce).toList());
    }

    /** The caller will be away; it counts at once. */
    public Absence enter(Caller caller, LocalDate from, LocalDate until) {
        caller.must(OfficeDuty.ABSENCE);
        return added(caller, Absence.own(id(), caller.staff(), from, until, today(), clock.instant()));
    }

    /**
     * Somebody else of the caller's department will be away; it waits for another person.
     *
     * @param reason up to {@value Absence#MOST} characters; stored sealed
     */
    public Absence propose(Caller caller, StaffKey who, LocalDate from, LocalDate until, String reason) {
        caller.must(OfficeDuty.ABSENCE_OF_OTHERS);
        var organisation = departments.organisation();
        HomeDesk.require(caller, organisation.home(who), organisation);
        return added(
                caller,
                Absence.ofAnother(id(), who, from, until, caller.staff(), reason, chart(), today(), clock.instant()));
    }

    private Absence added(Caller caller, Absence absence) {
        absences.add(departments.organisation().home(absence.who()), absence);
        note(caller, absence.isInForce() ? AbsenceEntries.ABSENCE_ENTERED : AbsenceEntries.ABSENCE_PROPOSED, absence);
        return absence;
    }

    /**
     * The second person agrees.
     *
     * @throws Unknown when nothing of that id waits
     * @throws RuleBroken F9 for whoever entered it, and for the person it is about
     */
    public void confirm(Caller caller, UUID id) {
        caller.must(OfficeDuty.ABSENCE_OF_OTHERS);
        var confirmed = waiting(caller, id).confirmed(caller.staff(), chart());
        absences.confirm(confirmed);
        note(caller, AbsenceEntries.ABSENCE_CONFIRMED, confirmed);
    }

    /**
     * The second person, or whoever is to be away, does not agree.
     *
     * @throws Unknown when nothing of that id waits
     * @throws RuleBroken F9 for whoever entered it
     */
    public void refuse(Caller caller, UUID id) {
        caller.must(OfficeDuty.ABSENCE);
        var absence = waiting(caller, id);
        if (!isOf(caller, absence)) {
            caller.must(OfficeDuty.ABSENCE_OF_OTHERS);
        }
        absence.requireRefusal(caller.staff(), chart());
        dropped(caller, AbsenceEntries.ABSENCE_REFUSED, absence);
    }

    /**
     * Whoever entered it for somebody else takes it back while it waits.
     *
     * @throws Unknown when nothing of that id waits that the caller entered
     */
    public void takeBack(Caller caller, UUID id) {
        caller.must(OfficeDuty.ABSENCE_OF_OTHERS);
        var absence = waiting(caller, id);
        if (!absence.by().equals(caller.staff())) {
            throw new Unknown("absence");
        }
        dropped(caller, AbsenceEntries.ABSENCE_TAKEN_BACK, absence);
    }

    /**
     * The caller is back, or is not going: the own absence is over at once, whoever entered it.
     *
     * @throws Unknown when the caller has none of that id
     */
    public void end(Caller caller, UUID id) {
        caller.must(OfficeDuty.ABSENCE);
        var absence = one(caller, id);
        if (!absence.isInForce() || !isOf(caller, absence)) {
            throw new Unknown("absence");
        }
        dropped(caller, AbsenceEntries.ABSENCE_ENDED, absence);
    }

    /** Once and again, since days begin and end by themselves. */
    public void turn() {
        absences.turn(today());
    }

    private void dropped(Caller caller, ActKind kind, Absence absence) {
        absences.drop(absence);
        note(caller, kind, absence);
    }

    private Absence waiting(Caller caller, UUID id) {
        var absence = one(caller, id);
        if (absence.isInForce()) {
            throw new Unknown("absence");
        }
        return absence;
    }

    private Absence one(Caller caller, UUID id) {
        return atHome(caller).stream()
                .filter(absence -> absence.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("absence"));
    }

    private List<Absence> atHome(Caller caller) {
        return absences.of(departments.organisation().home(caller.staff()), today());
    }

    private boolean isOf(Caller caller, Absence absence) {
        return chart().isSame(absence.who(), caller.staff());
    }

    private Chart chart() {
        return departments.organisation().chart();
    }

    private UUID id() {
        return TimeOrdered.id(clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Terms.ZONE);
    }

    private void note(Caller caller, ActKind kind, Absence absence) {
        journal.note(
                caller.staff(),
                caller.roles(),
                kind,
                Map.of("for", absence.who(), "from", absence.from(), "until", absence.until()));
    }
}
