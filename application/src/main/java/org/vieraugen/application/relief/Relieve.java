package org.vieraugen.application.relief;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.CurrentSetting;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.relief.Reliefs.Held;
import org.vieraugen.application.relief.Reliefs.Outcome;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.relief.Relief;
import org.vieraugen.domain.review.HandingOver;
import org.vieraugen.domain.seat.Freeing;

/** Hands seats over once it takes effect, a complaint in each transaction: any server, and a restart in the middle goes on where it stopped. */
@OnePerServer
@Transactional
public class Relieve {
    /** How long it is shown what became of it. */
    static final Duration SHOWN = Duration.ofDays(60);

    private final Reliefs reliefs;
    private final Complaints complaints;
    private final Departments departments;
    private final CurrentSetting settings;
    private final Clock clock;

    @Inject
    public Relieve(
            Reliefs reliefs, Complaints complaints, Departments departments, CurrentSetting settings, Clock clock) {
        this.reliefs = reliefs;
        this.complaints = complaints;
        this.departments = departments;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether there was something to do. */
    public boolean handle() {
        var claimed = reliefs.claim(clock.instant());
        claimed.ifPresent(relief -> next(relief)
                .ifPresentOrElse(held -> one(relief, held), () -> reliefs.finish(relief.id(), clock.instant())));
        return claimed.isPresent();
    }

    /** Once and again. */
    public void forgetOld() {
        reliefs.forget(clock.instant().minus(SHOWN));
    }

    private Optional<Held> next(Relief relief) {
        return reliefs.next(relief.id(), keysOf(relief.who()));
    }

    private Set<StaffKey> keysOf(StaffKey who) {
        return departments.organisation().chart().keysOf(who);
    }

    private void one(Relief relief, Held held) {
        var complaint = complaints.get(held.department(), held.complaint());
        var setting = settings.around(complaint);
        var seat = complaint.in(setting, HandingOver::new).seatOf(relief.who());
        // Where it waits for nothing any more, there is nothing to hand over.
        var rule = seat.flatMap(one -> handedOver(relief, complaint, setting, one));
        reliefs.note(relief.id(), new Outcome(held.department(), held.complaint(), seat.orElse(Seat.FIRST), rule));
    }

    /** The rule that kept the other from it, if one did. */
    private Optional<String> handedOver(Relief relief, Complaint complaint, Setting setting, Seat seat) {
        var handing = complaint.in(setting, HandingOver::new);
        try {
            complaints.follow(Freeing.after(setting, handing.handOver(seat, relief.to())));
            return Optional.empty();
        } catch (RuleBroken e) {
            complaints.follow(handing.kept(seat, relief.to(), e));
            return Optional.of(e.rule());
        }
    }
}
