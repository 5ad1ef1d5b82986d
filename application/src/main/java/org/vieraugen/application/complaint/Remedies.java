package org.vieraugen.application.complaint;

import java.util.ArrayList;
import java.util.List;
import org.vieraugen.application.complaint.Tracked.Promised;
import org.vieraugen.domain.complaint.CaseFile;
import org.vieraugen.domain.review.Decision;

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
                    remedy.due(),
                    file.remediesDone().stream()
                            .filter(done -> done.remedy() == place)
                            .map(CaseFile.RemedyDone::on)
                            .findFirst()));
        }
        return promised;
    }
}
