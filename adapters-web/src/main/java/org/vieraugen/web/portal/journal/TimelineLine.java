package org.vieraugen.web.portal.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;

/**
 * One line of a case's journal as the page shows it: an act, or all looks of one kind by one person on one day.
 *
 * @param act of several looks the latest
 * @param times how often
 */
public record TimelineLine(Act act, int times) {
    private record Looks(Optional<StaffKey> by, Role as, ActKind kind, LocalDate day) {
        static Looks of(Act act) {
            return new Looks(act.by(), act.as(), act.kind(), LocalDate.ofInstant(act.at(), Terms.ZONE));
        }
    }

    public boolean look() {
        return isLook(act);
    }

    private static boolean isLook(Act act) {
        return act.part().equals(Part.LOOK);
    }

    /** In the order of the acts; looks stand where the latest of them stands. */
    public static List<TimelineLine> of(List<Act> acts) {
        Map<Looks, Integer> times = new HashMap<>();
        acts.stream().filter(TimelineLine::isLook).forEach(act -> times.merge(Looks.of(act), 1, Integer::sum));
        var lines = new ArrayList<TimelineLine>();
        for (int i = acts.size() - 1; i >= 0; i--) {
            var act = acts.get(i);
            var seen = isLook(act) ? times.remove(Looks.of(act)) : Integer.valueOf(1);
            if (seen != null) {
                lines.add(new TimelineLine(act, seen));
            }
        }
        Collections.reverse(lines);
        return lines;
    }
}
