package org.vieraugen.web.api.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.mail.ReadMails.Listed;
import org.vieraugen.domain.mail.desk.IncomingMail;

/** A mail in a list. */
@Schema(name = "MailLine")
public record MailLineAnswer(
        UUID id,
        @Schema(description = "To which boxes of the department it came") List<String> boxes,
        Instant received,
        Optional<SenderAnswer> from,
        String subject,
        @Schema(description = "How its words begin") String beginning,
        @Schema(description = "Whether it seems to threaten or hurt") boolean threat,
        @Schema(description = "Whether sender and words are sealed with the identity of a complaint (I1)")
                boolean sealed,
        FateAnswer fate) {
    static List<MailLineAnswer> all(Listed listed) {
        return listed.mails().stream()
                .map(mail -> of(mail, listed.isSealed(mail)))
                .toList();
    }

    private static MailLineAnswer of(IncomingMail mail, boolean sealed) {
        var head = mail.head();
        return new MailLineAnswer(
                mail.id(),
                mail.boxes(),
                mail.received(),
                head.from().map(SenderAnswer::of),
                head.subject(),
                head.beginning(),
                head.threat(),
                sealed,
                FateAnswer.of(mail.fate()));
    }
}
