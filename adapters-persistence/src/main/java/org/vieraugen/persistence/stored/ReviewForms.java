package org.vieraugen.persistence.stored;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Extension;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.file.Recusal;
import org.vieraugen.domain.file.Statement;
import org.vieraugen.domain.file.Waiver;

/** How what belongs to a review, beside findings and decisions, is stored. */
final class ReviewForms {
    private ReviewForms() {}

    record Heard(String staff, String text, String recordedBy, Instant at) implements Form<Statement> {
        static Heard of(Statement statement) {
            return new Heard(
                    statement.staff().text(),
                    statement.text(),
                    statement.recordedBy().text(),
                    statement.at());
        }

        @Override
        public Statement domain() {
            return new Statement(new StaffKey(staff), text, new StaffKey(recordedBy), at);
        }
    }

    record Waived(String staff, String rule, String reasons, String by, Instant at) implements Form<Waiver> {
        static Waived of(Waiver waiver) {
            return new Waived(
                    waiver.staff().text(),
                    Codes.CONFLICT.word(waiver.rule()),
                    waiver.reasons(),
                    waiver.by().text(),
                    waiver.at());
        }

        @Override
        public Waiver domain() {
            return new Waiver(new StaffKey(staff), Codes.CONFLICT.of(rule), reasons, new StaffKey(by), at);
        }
    }

    record KeptAway(String staff, String reason, Instant at) implements Form<Recusal> {
        static KeptAway of(Recusal recusal) {
            return new KeptAway(recusal.staff().text(), recusal.reason(), recusal.at());
        }

        @Override
        public Recusal domain() {
            return new Recusal(new StaffKey(staff), reason, at);
        }
    }

    record Extended(LocalDate until, String reason, Optional<String> inTheirs, String by, Instant at)
            implements Form<Extension> {
        /** The first version had one language. */
        static ObjectNode withTheirs(ObjectNode extended) {
            return extended.putNull("inTheirs");
        }

        static Extended of(Extension extension) {
            return new Extended(
                    extension.until(),
                    extension.reason(),
                    extension.inTheirs(),
                    extension.by().text(),
                    extension.at());
        }

        @Override
        public Extension domain() {
            return new Extension(until, reason, inTheirs, new StaffKey(by), at);
        }
    }

    record Objection(String reasons, Instant at) implements Form<Decision.Objection> {
        static Objection of(Decision.Objection objection) {
            return new Objection(objection.reasons(), objection.at());
        }

        @Override
        public Decision.Objection domain() {
            return new Decision.Objection(reasons, at);
        }
    }

    record Voided(String seat, String whose, Instant at) implements Form<Finding.Voided> {
        static Voided of(Finding.Voided voided) {
            return new Voided(Codes.SEAT.word(voided.seat()), voided.whose().text(), voided.at());
        }

        @Override
        public Finding.Voided domain() {
            return new Finding.Voided(Codes.SEAT.of(seat), new StaffKey(whose), at);
        }
    }

    record RemedyDone(int remedy, LocalDate on) implements Form<Decision.RemedyDone> {
        static RemedyDone of(Decision.RemedyDone done) {
            return new RemedyDone(done.remedy(), done.on());
        }

        @Override
        public Decision.RemedyDone domain() {
            return new Decision.RemedyDone(remedy, on);
        }
    }
}
