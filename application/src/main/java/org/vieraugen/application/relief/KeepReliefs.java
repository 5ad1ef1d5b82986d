package org.vieraugen.application.relief;

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
import org.vieraugen.application.relief.Reliefs.Entered;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.HomeDesk;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.relief.Relief;
import org.vieraugen.domain.relief.ReliefEntries;

/** Whoever will not come back to her complaints hands them over herself; of others of the own department two people do, with a reason (F12, K7). */
@OnePerServer
@Transactional
public class KeepReliefs {
    private final Reliefs reliefs;
    private final Departments departments;
    private final DeskJournal journal;
    private final Clock clock;

    @Inject
    public KeepReliefs(Reliefs reliefs, Departments departments, DeskJournal journal, Clock clock) {
        this.reliefs = reliefs;
        this.departments = departments;
        this.journal = journal;
        this.clock = clock;
    }

    /** The caller hands the own seats over; it counts at once, and takes effect when it can no longer be undone. */
    public Relief enter(Caller caller, StaffKey to, LocalDate from) {
        caller.must(OfficeDuty.ABSENCE);
        return added(caller, Relief.own(id(), caller.staff(), to, from, departments.organisation(), clock.instant()));
    }

    /**
     * The seats of somebody else of the caller's department; it waits for another person.
     *
     * @param reason up to {@value Relief#MOST} characters; stored sealed
     */
    public Relief propose(Caller caller, StaffKey who, StaffKey to, LocalDate from, String reason) {
        caller.must(OfficeDuty.ABSENCE_OF_OTHERS);
        var organisation = departments.organisation();
        var relief = Relief.ofAnother(id(), who, to, from, caller.staff(), reason, organisation, clock.instant());
        HomeDesk.require(caller, organisation.home(who), organisation);
        return added(caller, relief);
    }

    private Relief added(Caller caller, Relief relief) {
        reliefs.add(departments.organisation().home(relief.who()), relief);
        note(caller, relief.isInForce() ? ReliefEntries.RELIEF_ENTERED : ReliefEntries.RELIEF_PROPOSED, relief);
        return relief;
    }

    /**
     * The second person agrees.
     *
     * @throws Unknown when nothing of that id waits
     * @throws org.vieraugen.domain.RuleBroken F9 for whoever entered it, gives the seats or takes them
     */
    public void confirm(Caller caller, UUID id) {
        caller.must(OfficeDuty.ABSENCE_OF_OTHERS);
        var confirmed = waiting(caller, id).confirmed(caller.staff(), chart(), clock.instant());
        reliefs.confirm(confirmed);
        note(caller, ReliefEntries.RELIEF_CONFIRMED, confirmed);
    }

    /**
     * The second person, or whoever gives or takes the seats, does not agree.
     *
     * @throws Unknown when nothing of that id waits
     * @throws org.vieraugen.domain.RuleBroken F9 for whoever entered it
     */
    public void refuse(Caller caller, UUID id) {
        caller.must(OfficeDuty.ABSENCE);
        var relief = waiting(caller, id);
        if (!concerns(caller, relief)) {
            caller.must(OfficeDuty.ABSENCE_OF_OTHERS);
        }
        relief.requireRefusal(caller.staff(), chart());
        reliefs.drop(relief);
        note(caller, ReliefEntries.RELIEF_REFUSED, relief);
    }

    /**
     * Undone by those who entered it, or by whoever's seats they are, before it takes effect.
     *
     * @throws Unknown when there is none of that id
     * @throws org.vieraugen.domain.RuleBroken when it has taken effect, and F9 for others
     */
    public void undo(Caller caller, UUID id) {
        caller.must(OfficeDuty.ABSENCE);
        var relief = one(caller, id);
        relief.requireUndoing(caller.staff(), chart(), clock.instant());
        reliefs.drop(relief);
        note(caller, ReliefEntries.RELIEF_UNDONE, relief);
    }

    private Relief waiting(Caller caller, UUID id) {
        var relief = one(caller, id);
        if (relief.isInForce()) {
            throw new Unknown("handover");
        }
        return relief;
    }

    private Relief one(Caller caller, UUID id) {
        return known(caller).stream()
                .map(Entered::relief)
                .filter(relief -> relief.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("handover"));
    }

    /** Of the caller's department, those that the caller gives, or takes and is not told why; all of them for whoever has the duty. */
    public List<Entered> known(Caller caller) {
        caller.must(OfficeDuty.ABSENCE);
        boolean ofOthers = OfficeDuty.ABSENCE_OF_OTHERS.isFor(caller.roles());
        return reliefs.of(departments.organisation().home(caller.staff())).stream()
                .filter(entered -> ofOthers || concerns(caller, entered.relief()))
                .map(entered -> ofOthers || isHers(caller, entered.relief())
                        ? entered
                        : new Entered(entered.relief().withoutReason(), entered.doneAt()))
                .toList();
    }

    private boolean concerns(Caller caller, Relief relief) {
        return isHers(caller, relief) || chart().isSame(relief.to(), caller.staff());
    }

    private boolean isHers(Caller caller, Relief relief) {
        return chart().isSame(relief.who(), caller.staff());
    }

    private Chart chart() {
        return organisation().chart();
    }

    private Organisation organisation() {
        return departments.organisation();
    }

    private UUID id() {
        return TimeOrdered.id(clock.instant());
    }

    private void note(Caller caller, ActKind kind, Relief relief) {
        journal.note(
                caller.staff(),
                caller.roles(),
                kind,
                Map.of("of", relief.who(), "for", relief.to(), "from", relief.from()));
    }
}
