package org.vieraugen.domain.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.StaffKey;

/**
 * A finding that a second person confirmed.
 *
 * @param confirmer whoever concurred or countersigned, never the finding's author (F1, F7)
 * @param isFinal whether no objection is possible any more
 */
public record Decision(Finding finding, StaffKey confirmer, Instant at, boolean isFinal) implements Leaf {
    public Decision {
        if (finding.by().equals(confirmer)) {
            throw new RuleBroken(
                    "F1", "second-person", "a finding becomes a decision only when another person confirms it");
        }
    }

    /** The complainant's request that it is looked at again. */
    public record Objection(String reasons, Instant at) implements Leaf {}

    /** That the remedy of this place, counted from 0, in the latest decision is done. */
    public record RemedyDone(int remedy, LocalDate on) implements Leaf {}

    /** What is done of the latest decision among the leaves. */
    static List<RemedyDone> remediesDone(List<Leaf> leaves) {
        var done = new ArrayList<RemedyDone>();
        for (var leaf : leaves) {
            if (leaf instanceof Decision) {
                done.clear();
            } else if (leaf instanceof RemedyDone remedy) {
                done.add(remedy);
            }
        }
        return List.copyOf(done);
    }

    /** Its remedies that are not among those, by their places. */
    SortedMap<Integer, Remedy> without(List<RemedyDone> done) {
        var open = new TreeMap<Integer, Remedy>();
        finding.remedies().forEach(remedy -> open.put(open.size(), remedy));
        done.forEach(one -> open.remove(one.remedy()));
        return open;
    }
}
