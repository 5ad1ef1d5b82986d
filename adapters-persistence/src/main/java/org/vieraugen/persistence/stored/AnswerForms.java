package org.vieraugen.persistence.stored;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.vieraugen.application.access.Visit;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.complaint.Submitted;
import org.vieraugen.domain.identity.Receipt;

/** How answers that may be asked for once more, and what pages remember between two requests, are stored. */
final class AnswerForms {
    private AnswerForms() {}

    record Sent(String reference, String receipt, LocalDate firstReplyBy, boolean legalDeadline)
            implements Form<Submitted> {
        static Sent of(Submitted submitted) {
            return new Sent(
                    submitted.reference(),
                    submitted.receipt().code(),
                    submitted.firstReplyBy(),
                    submitted.legalDeadline());
        }

        @Override
        public Submitted domain() {
            return new Submitted(reference, new Receipt(receipt), firstReplyBy, legalDeadline);
        }
    }

    record Acted(String reference, String status, int version) implements Form<ComplaintState> {
        static Acted of(ComplaintState moved) {
            return new Acted(moved.reference(), Codes.STATUS.word(moved.status()), moved.version());
        }

        @Override
        public ComplaintState domain() {
            return new ComplaintState(reference, Codes.STATUS.of(status), version);
        }
    }

    record Remembered(Map<String, String> words, List<AttachmentForms.Sent> files) implements Form<Visit> {
        static Remembered of(Visit visit) {
            return new Remembered(
                    visit.words(),
                    visit.files().stream().map(AttachmentForms.Sent::of).toList());
        }

        @Override
        public Visit domain() {
            return new Visit(
                    words, files.stream().map(AttachmentForms.Sent::domain).toList());
        }
    }
}
