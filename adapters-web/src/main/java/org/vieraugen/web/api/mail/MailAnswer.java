package org.vieraugen.web.api.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.mail.ReadMails.Opened;

/** One mail. */
@Schema(name = "Mail")
public record MailAnswer(
        UUID id,
        @Schema(description = "To which boxes of the department it came") List<String> boxes,
        Instant received,
        @Schema(description = "Of the whole mail, in bytes") long size,
        @Schema(description = "Whether it seems to threaten or hurt") boolean threat,
        FateAnswer fate,
        @Schema(
                        description =
                                "What is in it; absent where it belongs to a complaint whose identity is sealed (I1), in which its words stand")
                Optional<MailContentAnswer> content,
        int version) {
    static MailAnswer of(Opened opened) {
        var mail = opened.mail();
        return new MailAnswer(
                mail.id(),
                mail.boxes(),
                mail.received(),
                mail.size(),
                mail.head().threat(),
                FateAnswer.of(mail.fate()),
                opened.read().map(read -> MailContentAnswer.of(mail, read)),
                mail.version());
    }
}
