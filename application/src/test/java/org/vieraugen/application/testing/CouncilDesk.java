package org.vieraugen.application.testing;

import java.util.List;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.body.BodiesAsEvidence;
import org.vieraugen.application.mandate.ChangeMandate;
import org.vieraugen.application.mandate.EnterMandate;
import org.vieraugen.application.mandate.FindThings;
import org.vieraugen.application.mandate.PublishMandate;
import org.vieraugen.application.mandate.ReadMandates;
import org.vieraugen.application.mandate.ReportProgress;
import org.vieraugen.application.mandate.Things;

/** Everything that is done with mandates, over stores in memory. */
public final class CouncilDesk {
    public final MemoryMandates stored;
    public final MemoryBodies bodies;
    public final EnterMandate enter;
    public final ChangeMandate change;
    public final ReportProgress progress;
    public final PublishMandate publish;
    public final ReadMandates read;
    public final FindThings find;

    public CouncilDesk(House house) {
        stored = new MemoryMandates(house.journal);
        bodies = new MemoryBodies(house.journal);
        var things = new Things(List.of(new BodiesAsEvidence(bodies)));
        var acts = new Acts(house.departments, house.once, house.clock);
        enter = new EnterMandate(acts, stored);
        change = new ChangeMandate(acts, stored);
        progress = new ReportProgress(acts, stored, things);
        publish = new PublishMandate(acts, stored);
        find = new FindThings(things, house.departments);
        read = new ReadMandates(stored, things, house.departments, house.clock);
    }
}
