package org.vieraugen.application.complaint;

import jakarta.inject.Inject;
import java.time.Clock;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.seat.Sight;

/** Who may look at a case, and that each look is noted. */
@OnePerServer
public class CaseAccess {
    private final CurrentSetting settings;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public CaseAccess(CurrentSetting settings, Journal journal, Clock clock) {
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Notes that the caller looks at something of the case.
     *
     * @throws Unseen when there is no such complaint for the caller (F5)
     */
    public void note(Caller caller, Complaint complaint, ActKind kind) {
        note(caller, complaint, settings.around(complaint), kind);
    }

    /** The same for whoever knows what is around the complaint. */
    public void note(Caller caller, Complaint complaint, Setting around, ActKind kind) {
        caller.must(CaseDuty.READ_CASE);
        var sight = sight(caller, complaint, around);
        journal.look(
                complaint.submission().department(),
                complaint.subject(),
                Act.by(caller.staff(), sight.as(), Part.LOOK, kind, clock.instant()));
    }

    /** @throws Unseen when there is no such complaint for the caller (F5) */
    public Sight sight(Caller caller, Complaint complaint) {
        return sight(caller, complaint, settings.around(complaint));
    }

    /** The same for whoever knows what is around the complaint. */
    public Sight sight(Caller caller, Complaint complaint, Setting around) {
        return Sight.of(complaint, around, caller).orElseThrow(() -> new Unseen(complaint.reference()));
    }
}
