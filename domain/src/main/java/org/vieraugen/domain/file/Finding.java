package org.vieraugen.domain.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.StaffKey;

/**
 * What the first reviewer, or after dissent or objection the ombudsperson, proposes.
 *
 * @param onStatement what it makes of the statement of the person complained about (F10)
 * @param onDropped why a remedy that was promised before falls away (F11)
 * @param minutes how long the handling took, 0 to 10,000, for the staffing calculation
 * @param inTheirs its words in the complainant's language, as far as they were given in that, too
 */
public record Finding(
        Seat seat,
        StaffKey by,
        Instant at,
        Outcome outcome,
        String reasons,
        Optional<String> onStatement,
        Set<Cause> causes,
        List<Remedy> remedies,
        Optional<String> onDropped,
        int minutes,
        InTheirs inTheirs)
        implements Leaf {
    /** The words of a finding in the complainant's language; none stands without the German beside it. Each remedy has its own. */
    public record InTheirs(Optional<String> reasons, Optional<String> onStatement, Optional<String> onDropped) {
        /** Where everything is in German only. */
        public static final InTheirs NONE = new InTheirs(Optional.empty(), Optional.empty(), Optional.empty());

        public InTheirs {
            reasons.ifPresent(text -> Text.required("reasonsInTheirs", text, Text.MOST));
            onStatement.ifPresent(text -> Text.required("onStatementInTheirs", text, Text.MOST));
            onDropped.ifPresent(text -> Text.required("onDroppedInTheirs", text, Text.MOST));
        }
    }

    public Finding {
        Text.required("reasons", reasons, Text.MOST);
        onStatement.ifPresent(text -> Text.required("onStatement", text, Text.MOST));
        onDropped.ifPresent(text -> Text.required("onDropped", text, Text.MOST));
        requireGerman("onStatement", onStatement, inTheirs.onStatement());
        requireGerman("onDropped", onDropped, inTheirs.onDropped());
        causes = Set.copyOf(causes);
        remedies = List.copyOf(remedies);
        if (remedies.size() > 20) {
            throw new Malformed("remedies", "too-many", "at most 20 remedies");
        }
        if (minutes < 0 || minutes > 10_000) {
            throw new Malformed("minutes", "out-of-range", "must be between 0 and 10,000");
        }
        if (causes.contains(Cause.NONE) && causes.size() > 1) {
            throw new Malformed("causes", "contradictory", "NONE stands alone");
        }
    }

    /** A finding in German only. */
    public Finding(
            Seat seat,
            StaffKey by,
            Instant at,
            Outcome outcome,
            String reasons,
            Optional<String> onStatement,
            Set<Cause> causes,
            List<Remedy> remedies,
            Optional<String> onDropped,
            int minutes) {
        this(seat, by, at, outcome, reasons, onStatement, causes, remedies, onDropped, minutes, InTheirs.NONE);
    }

    private static void requireGerman(String field, Optional<String> german, Optional<String> theirs) {
        if (theirs.isPresent() && german.isEmpty()) {
            throw new Malformed(field, "empty", "must say in German what it says in another language");
        }
    }

    /** That a finding is void, since whoever proposed it must keep away now and nobody had confirmed it (F2). */
    public record Voided(Seat seat, StaffKey whose, Instant at) implements Leaf {}
}
