package org.vieraugen.application.reading;

import java.util.ArrayList;
import java.util.List;
import org.vieraugen.application.reading.Tracked.Promised;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Decision;

/** A decision's remedies with the day on which each was done. */
final class Remedies {
    private Remedies() {}

    static List<Promised> of(Decision decision, CaseFile file) {
        var promised = new ArrayList<Promised>();
        for (var remedy : decision.finding().remedies()) {
            int place = promised.size();
            promised.add(new Promised(
                    remedy.kind(),
                    remedy.description(),
                    remedy.inTheirs(),
                    remedy.due(),
                    file.remediesDone().stream()
                            .filter(done -> done.remedy() == place)
                            .map(Decision.RemedyDone::on)
                            .findFirst()));
        }
        return promised;
    }
}
