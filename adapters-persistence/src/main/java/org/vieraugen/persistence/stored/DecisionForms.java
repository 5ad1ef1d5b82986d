package org.vieraugen.persistence.stored;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Dissent;
import org.vieraugen.domain.file.Finding;

/** How findings, dissents and decisions are stored. */
final class DecisionForms {
    private DecisionForms() {}

    record Promised(String kind, String description, Optional<String> inTheirs, String owner, LocalDate due) {
        static Promised of(Remedy remedy) {
            return new Promised(
                    Codes.REMEDY.word(remedy.kind()),
                    remedy.description(),
                    remedy.inTheirs(),
                    remedy.owner().text(),
                    remedy.due());
        }

        Remedy domain() {
            return new Remedy(Codes.REMEDY.of(kind), description, inTheirs, new StaffKey(owner), due);
        }
    }

    /** The words in the complainant's language. */
    record Theirs(Optional<String> reasons, Optional<String> onStatement, Optional<String> onDropped) {
        static Theirs of(Finding.InTheirs theirs) {
            return new Theirs(theirs.reasons(), theirs.onStatement(), theirs.onDropped());
        }

        Finding.InTheirs domain() {
            return new Finding.InTheirs(reasons, onStatement, onDropped);
        }
    }

    record Found(
            String seat,
            String by,
            Instant at,
            String outcome,
            String reasons,
            Optional<String> onStatement,
            List<String> causes,
            List<Promised> remedies,
            Optional<String> onDropped,
            int minutes,
            Theirs inTheirs)
            implements Form<Finding> {
        /** The first version had one language. */
        static ObjectNode withTheirs(ObjectNode found) {
            found.putObject("inTheirs")
                    .putNull("reasons")
                    .putNull("onStatement")
                    .putNull("onDropped");
            found.path("remedies").forEach(remedy -> ((ObjectNode) remedy).putNull("inTheirs"));
            return found;
        }

        static Found of(Finding finding) {
            return new Found(
                    Codes.SEAT.word(finding.seat()),
                    finding.by().text(),
                    finding.at(),
                    Codes.OUTCOME.word(finding.outcome()),
                    finding.reasons(),
                    finding.onStatement(),
                    finding.causes().stream().map(Codes.CAUSE::word).sorted().toList(),
                    finding.remedies().stream().map(Promised::of).toList(),
                    finding.onDropped(),
                    finding.minutes(),
                    Theirs.of(finding.inTheirs()));
        }

        @Override
        public Finding domain() {
            return new Finding(
                    Codes.SEAT.of(seat),
                    new StaffKey(by),
                    at,
                    Codes.OUTCOME.of(outcome),
                    reasons,
                    onStatement,
                    causes.stream().map(Codes.CAUSE::of).collect(Collectors.toUnmodifiableSet()),
                    remedies.stream().map(Promised::domain).toList(),
                    onDropped,
                    minutes,
                    inTheirs.domain());
        }
    }

    record Refused(String seat, String by, String reasons, Instant at) implements Form<Dissent> {
        static Refused of(Dissent dissent) {
            return new Refused(Codes.SEAT.word(dissent.seat()), dissent.by().text(), dissent.reasons(), dissent.at());
        }

        @Override
        public Dissent domain() {
            return new Dissent(Codes.SEAT.of(seat), new StaffKey(by), reasons, at);
        }
    }

    record Decided(Found finding, String confirmer, Instant at, boolean isFinal) implements Form<Decision> {
        /** In the first version the finding had one language. */
        static ObjectNode withTheirs(ObjectNode decided) {
            if (decided.path("finding") instanceof ObjectNode found) {
                Found.withTheirs(found);
            }
            return decided;
        }

        static Decided of(Decision decision) {
            return new Decided(
                    Found.of(decision.finding()), decision.confirmer().text(), decision.at(), decision.isFinal());
        }

        @Override
        public Decision domain() {
            return new Decision(finding.domain(), new StaffKey(confirmer), at, isFinal);
        }
    }
}
