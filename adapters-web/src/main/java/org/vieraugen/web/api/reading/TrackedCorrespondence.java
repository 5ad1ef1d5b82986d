package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.IdentityMode;

/** What was written and sent. */
@Schema(name = "TrackedCorrespondence")
public record TrackedCorrespondence(
        @Schema(description = "The complaint itself") String text,
        String wish,
        @Schema(
                        description =
                                "Beside the text and the wish; absent where the code shows nothing that anybody wrote (I9)")
                Optional<Submitted> submitted,
        List<Message> messages,
        List<FileAnswer> files) {

    /** One message. */
    @Schema(name = "TrackedMessage")
    public record Message(
            Role from,
            boolean question,
            @Schema(description = "As the complainant wrote it, or in German where staff did") String text,
            @Schema(description = "What staff wrote, in the complainant's language") Optional<String> textInTheirs,
            Instant at) {
        static Message of(Tracked.Said it) {
            return new Message(it.from(), it.question(), it.text(), it.inTheirs(), it.at());
        }
    }

    /** What was submitted beside the text and the wish. */
    @Schema(name = "TrackedSubmitted")
    public record Submitted(
            @Schema(description = "When and where it happened") Optional<String> circumstances,
            @Schema(description = "Of the underlying procedure, as written") Optional<String> fileNumber,
            @Schema(description = "Persons or units, as written") List<String> namedStaff,
            @Schema(description = "Who acts for the complainant, as written") Optional<String> representative,
            @Schema(description = "Who put it into German when the office wrote it down") Optional<String> interpreter,
            boolean urgent,
            @Schema(description = "How the complainant wanted to be known (I1)") IdentityMode identity) {
        static Submitted of(Tracked.Submitted it) {
            return new Submitted(
                    it.circumstances(),
                    it.fileNumber(),
                    it.named(),
                    it.representative(),
                    it.interpreter(),
                    it.urgent(),
                    it.identity());
        }
    }

    static TrackedCorrespondence of(Tracked.Written it) {
        return new TrackedCorrespondence(
                it.text(),
                it.wish(),
                it.submitted().map(Submitted::of),
                it.messages().stream().map(Message::of).toList(),
                FileAnswer.of(it.files()));
    }
}
