package org.vieraugen.persistence.stored;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.act.Acted;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.form.Draft;
import org.vieraugen.application.reception.Submitted;
import org.vieraugen.application.text.TextState;
import org.vieraugen.application.visit.Visit;
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

    record ComplaintActed(String reference, String status, int version) implements Form<ComplaintState> {
        static ComplaintActed of(ComplaintState moved) {
            return new ComplaintActed(moved.reference(), Codes.STATUS.word(moved.status()), moved.version());
        }

        @Override
        public ComplaintState domain() {
            return new ComplaintState(reference, Codes.STATUS.of(status), version);
        }
    }

    record Brought(UUID id, int version) implements Form<Acted> {
        static Brought of(Acted acted) {
            return new Brought(acted.id(), acted.version());
        }

        @Override
        public Acted domain() {
            return new Acted(id, version);
        }
    }

    record TextActed(UUID id, int version) implements Form<TextState> {
        static TextActed of(TextState state) {
            return new TextActed(state.id(), state.version());
        }

        @Override
        public TextState domain() {
            return new TextState(id, version);
        }
    }

    /** A name is whatever a browser sent, and so a text like any other: names of JSON objects are bounded, and remembered by whoever reads them. */
    record Word(String name, String text) {}

    record Remembered(List<Word> words, List<AttachmentForms.Sent> files) implements Form<Visit> {
        static Remembered of(Visit visit) {
            return new Remembered(
                    visit.words().entrySet().stream()
                            .map(word -> new Word(word.getKey(), word.getValue()))
                            .sorted(Comparator.comparing(Word::name))
                            .toList(),
                    visit.files().stream().map(AttachmentForms.Sent::of).toList());
        }

        @Override
        public Visit domain() {
            return new Visit(
                    words.stream().collect(Collectors.toMap(Word::name, Word::text)),
                    files.stream().map(AttachmentForms.Sent::domain).toList());
        }
    }

    record Filled(String name, List<String> values) {}

    record Drafted(List<Filled> fields, String version) implements Form<Draft> {
        static Drafted of(Draft draft) {
            return new Drafted(
                    draft.fields().entrySet().stream()
                            .map(field -> new Filled(field.getKey(), field.getValue()))
                            .sorted(Comparator.comparing(Filled::name))
                            .toList(),
                    draft.version());
        }

        @Override
        public Draft domain() {
            return new Draft(fields.stream().collect(Collectors.toMap(Filled::name, Filled::values)), version);
        }
    }
}
