package org.vieraugen.web.api.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.domain.mail.MailFile;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.Segment;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.domain.mail.desk.IncomingMail;

/** What is in a mail. */
@Schema(name = "MailContent", description = "What its sender wrote; all of it is theirs, and proves nothing")
public record MailContentAnswer(
        Optional<SenderAnswer> from,
        @Schema(description = "Where it wants to be answered, if elsewhere") List<SenderAnswer> replyTo,
        @Schema(description = "To whom else it was sent, as it says") List<String> alsoTo,
        String subject,
        @Schema(description = "When it was written, as it says") Optional<Instant> date,
        @Schema(description = "All of these behind each other are its whole text") List<SegmentAnswer> text,
        ProtectionAnswer protection,
        @Schema(description = "What was odd about it") List<Trouble> troubles,
        @Schema(description = "Come through the door when something is made of the mail")
                List<AttachmentAnswer> attachments) {
    /** A stretch of its text. */
    @Schema(name = "MailSegment")
    public record SegmentAnswer(@Schema(description = "Whose words these are") Segment.Kind kind, String text) {}

    /** How it is protected. */
    @Schema(name = "MailProtection")
    public record ProtectionAnswer(
            Protection.State state,
            Protection.Way way,
            @Schema(description = "Proven only where the state is VALID") Optional<SignerAnswer> signer) {
        static ProtectionAnswer of(Protection protection) {
            return new ProtectionAnswer(
                    protection.state(),
                    protection.way(),
                    protection.signer().map(by -> new SignerAnswer(by.subject(), by.addresses())));
        }
    }

    /** Whoever signed, as the certificate says. */
    @Schema(name = "MailSigner")
    public record SignerAnswer(String subject, List<String> addresses) {}

    /** A file that came with it. */
    @Schema(name = "MailAttachment")
    public record AttachmentAnswer(
            String name,
            @Schema(description = "As the sender declared it") String mediaType,
            @Schema(description = "In bytes") long size) {
        static AttachmentAnswer of(MailFile file) {
            return new AttachmentAnswer(file.name(), file.mediaType(), file.size());
        }
    }

    static MailContentAnswer of(IncomingMail mail, ReadMail read) {
        var envelope = read.envelope();
        return new MailContentAnswer(
                envelope.from().map(SenderAnswer::of),
                envelope.replyTo().stream().map(SenderAnswer::of).toList(),
                mail.alsoTo(envelope),
                envelope.subject(),
                envelope.date(),
                read.text().stream()
                        .map(one -> new SegmentAnswer(one.kind(), one.text()))
                        .toList(),
                ProtectionAnswer.of(read.protection()),
                read.troubles(),
                read.attachments().stream().map(AttachmentAnswer::of).toList());
    }
}
