package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.Correspondence;
import org.vieraugen.domain.department.Role;

/** What was written and sent since the complaint came in. */
@Schema(name = "CaseCorrespondence")
public record CorrespondenceAnswer(List<Message> messages, List<FileAnswer> files, List<Statement> statements) {

    /** One message, with the staff member who wrote it. */
    @Schema(name = "CaseMessage")
    public record Message(
            Role from,
            Optional<PersonAnswer> staff,
            boolean question,
            String text,
            @Schema(description = "What staff wrote, in the complainant's language") Optional<String> textInTheirs,
            @Schema(description = "Staff are warned before they read it") boolean shielded,
            Instant at) {
        static Message of(Correspondence.MessageView it) {
            return new Message(
                    it.from(),
                    it.staff().map(PersonAnswer::of),
                    it.question(),
                    it.text(),
                    it.inTheirs(),
                    it.shielded(),
                    it.at());
        }
    }

    /** What the person complained about said. */
    @Schema(name = "CaseStatement")
    public record Statement(PersonAnswer staff, String text, Instant at) {
        static Statement of(Correspondence.StatementView it) {
            return new Statement(PersonAnswer.of(it.staff()), it.text(), it.at());
        }
    }

    static CorrespondenceAnswer of(Correspondence it) {
        return new CorrespondenceAnswer(
                it.messages().stream().map(Message::of).toList(),
                FileAnswer.of(it.files()),
                it.statements().stream().map(Statement::of).toList());
    }
}
