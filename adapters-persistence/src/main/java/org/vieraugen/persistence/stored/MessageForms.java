package org.vieraugen.persistence.stored;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.desk.MailHead;
import org.vieraugen.domain.note.InternalNote;

/** How messages, working copies, internal notes and what the complainant thinks of the procedure are stored. */
final class MessageForms {
    private MessageForms() {}

    record Written(
            String from,
            Optional<String> staff,
            boolean question,
            String text,
            Optional<String> inTheirs,
            Optional<Instant> mailed,
            Instant at)
            implements Form<Message> {
        /** The first version had one language. */
        static ObjectNode withTheirs(ObjectNode written) {
            return written.putNull("inTheirs");
        }

        static Written of(Message message) {
            return new Written(
                    Codes.ROLE.word(message.from()),
                    message.staff().map(StaffKey::text),
                    message.question(),
                    message.text(),
                    message.inTheirs(),
                    message.mailed(),
                    message.at());
        }

        @Override
        public Message domain() {
            return new Message(Codes.ROLE.of(from), staff.map(StaffKey::new), question, text, inTheirs, mailed, at);
        }
    }

    record WorkingCopy(String text, String by, Instant at) implements Form<CaseFile.WorkingCopy> {
        static WorkingCopy of(CaseFile.WorkingCopy copy) {
            return new WorkingCopy(copy.text(), copy.by().text(), copy.at());
        }

        @Override
        public CaseFile.WorkingCopy domain() {
            return new CaseFile.WorkingCopy(text, new StaffKey(by), at);
        }
    }

    record Note(String id, String by, String text, List<String> mentioned, Instant at) implements Form<InternalNote> {
        static Note of(InternalNote note) {
            return new Note(
                    note.id().toString(), note.by().text(), note.text(), People.texts(note.mentioned()), note.at());
        }

        @Override
        public InternalNote domain() {
            return new InternalNote(UUID.fromString(id), new StaffKey(by), text, People.keys(mentioned), at);
        }
    }

    record Satisfaction(int score, String words, Instant at) implements Form<CaseFile.Satisfaction> {
        static Satisfaction of(CaseFile.Satisfaction given) {
            return new Satisfaction(given.score(), given.words(), given.at());
        }

        @Override
        public CaseFile.Satisfaction domain() {
            return new CaseFile.Satisfaction(score, words, at);
        }
    }

    /** What lists show of a mail that came in. */
    record Head(
            Optional<String> address,
            Optional<String> name,
            String subject,
            String beginning,
            ComplaintForms.Involved parties,
            boolean threat)
            implements Form<MailHead> {
        static Head of(MailHead head) {
            return new Head(
                    head.from().map(Correspondent::address),
                    head.from().map(Correspondent::name),
                    head.subject(),
                    head.beginning(),
                    ComplaintForms.Involved.of(head.parties()),
                    head.threat());
        }

        @Override
        public MailHead domain() {
            return new MailHead(
                    address.map(known -> new Correspondent(known, name.orElse(""))),
                    subject,
                    beginning,
                    parties.domain(),
                    threat);
        }
    }
}
