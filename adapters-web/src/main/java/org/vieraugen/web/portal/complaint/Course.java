package org.vieraugen.web.portal.complaint;

import java.util.List;
import org.vieraugen.application.reading.Tracked.Moment;
import org.vieraugen.domain.complaint.ComplaintEntries;

/**
 * What happened, in a few lines: the newest steps are shown, older ones and the looks are folded, each into one line with their number.
 *
 * @param steps the newest, in the order in which they happened
 */
public record Course(List<Moment> earlier, List<Moment> steps, List<Moment> looks) {
    /** So many steps are shown at once. */
    static final int SHOWN = 6;

    static Course of(List<Moment> timeline) {
        var looks = timeline.stream().filter(Course::isLook).toList();
        var steps = timeline.stream().filter(moment -> !isLook(moment)).toList();
        // One line that unfolds is no shorter than the one line in it.
        int folded = steps.size() > SHOWN + 1 ? steps.size() - SHOWN : 0;
        return new Course(steps.subList(0, folded), steps.subList(folded, steps.size()), looks);
    }

    private static boolean isLook(Moment moment) {
        return ComplaintEntries.LOOKS.contains(moment.kind());
    }
}
