package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.domain.department.Role;

/** What was written and sent. */
@Schema(name = "TrackedCorrespondence")
public record TrackedCorrespondence(
        @Schema(description = "The complaint itself") String text,
        String wish,
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

    static TrackedCorrespondence of(Tracked.Written it) {
        return new TrackedCorrespondence(
                it.text(), it.wish(), it.messages().stream().map(Message::of).toList(), FileAnswer.of(it.files()));
    }
}
