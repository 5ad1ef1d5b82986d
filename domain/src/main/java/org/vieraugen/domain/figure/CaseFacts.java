package org.vieraugen.domain.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.identity.IdentityMode;

/**
 * The joint facts of one case: codes and numbers, never a text, a name or a day (P4). They live as long as the case, for patterns and readings, and die with it.
 *
 * @param submitted the quarter in which it came in
 * @param status the code of its state
 * @param over whether nothing follows any more
 * @param waits what is over of each step, in working days
 * @param judged the latest decision; one after a request for review takes the place of the one before
 * @param satisfaction from 1 to 5, once the complainant said so
 */
public record CaseFacts(
        DepartmentKey department,
        Quarter submitted,
        About about,
        String status,
        boolean over,
        Map<Wait, Integer> waits,
        Optional<Judged> judged,
        Incidents incidents,
        OptionalInt satisfaction) {

    public CaseFacts {
        waits = Map.copyOf(waits);
    }

    /**
     * What it is about, and how it came.
     *
     * @param team the team complained about, once known; in these facts alone, and in none of the tables that stay (L10)
     * @param channel a code
     * @param language a tag that the department offers, or {@link #OTHER_LANGUAGE}: whoever complains may write any tag
     * @param isProtected whether somebody is treated worse since an earlier complaint (I6)
     */
    public record About(
            String category,
            Optional<TeamKey> team,
            String channel,
            String language,
            IdentityMode identity,
            boolean urgent,
            boolean isProtected) {
        public static final String OTHER_LANGUAGE = "other";
    }

    /**
     * A decision.
     *
     * @param minutes how long the handling took
     * @param promised the kinds of its remedies, in the order of the alphabet
     * @param kept those of them that were done by their date
     * @param late those that were done after it
     */
    public record Judged(
            Stage stage,
            Outcome outcome,
            Set<Cause> causes,
            int minutes,
            List<Remedy.Kind> promised,
            List<Remedy.Kind> kept,
            List<Remedy.Kind> late) {
        public Judged {
            causes = Set.copyOf(causes);
            promised = promised.stream().sorted().toList();
            kept = kept.stream().sorted().toList();
            late = late.stream().sorted().toList();
        }
    }

    /**
     * What happened on the way, how often.
     *
     * @param dissents by second reviewers
     * @param refusals of a countersignature
     * @param missed deadlines that the journal calls missed
     */
    public record Incidents(
            int dissents,
            int refusals,
            int waivers,
            int extensions,
            boolean reviewRequested,
            Map<DeadlineKind, Integer> missed) {
        public static final Incidents NONE = new Incidents(0, 0, 0, 0, false, Map.of());

        public Incidents {
            missed = Map.copyOf(missed);
        }
    }
}
