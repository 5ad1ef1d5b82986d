package org.vieraugen.application.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.reading.CaseView.Person;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.file.Finding;

/**
 * What the reviewers found, and where they do not agree.
 *
 * @param finding the latest one that is not void
 * @param hers the ombudsperson's finding that waits for a word
 * @param instead what the countersigner would decide, where two findings stand against each other (F7)
 * @param dropped what the decision in force promised and the ombudsperson's finding would not (F11)
 * @param droppedInstead what the countersigner's would not
 * @param refusedBefore whether a countersignature was refused, so that another refusal says what it should be instead (F7)
 */
public record Findings(
        Optional<FindingView> finding,
        List<DissentView> dissents,
        Optional<FindingView> hers,
        Optional<FindingView> instead,
        List<OwedView> dropped,
        List<OwedView> droppedInstead,
        boolean refusedBefore) {

    /**
     * A finding or decision, with what it promises.
     *
     * @param inTheirs its words in the complainant's language, as far as they were given
     */
    public record FindingView(
            Seat seat,
            Person by,
            Outcome outcome,
            String reasons,
            Optional<String> onStatement,
            Set<Cause> causes,
            List<OwedView> remedies,
            Optional<String> onDropped,
            Finding.InTheirs inTheirs,
            int minutes,
            Instant at) {}

    /**
     * What is promised, and who of the staff owes it.
     *
     * @param inTheirs the description in the complainant's language
     * @param done since when it is done
     */
    public record OwedView(
            Remedy.Kind kind,
            String description,
            Optional<String> inTheirs,
            LocalDate due,
            Optional<LocalDate> done,
            Person owner) {}

    /** Why the second pair of eyes disagreed. */
    public record DissentView(Seat seat, Person by, String reasons, Instant at) {}
}
