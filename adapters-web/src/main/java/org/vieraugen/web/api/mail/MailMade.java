package org.vieraugen.web.api.mail;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was made of a mail. */
public final class MailMade {
    private MailMade() {}

    /** The complaint that a mail has become; its code goes to nobody of the staff (I9). */
    @Schema(name = "MailComplained")
    public record Complained(
            String reference,
            @Schema(description = "Until when a person answers") LocalDate firstReplyBy,
            @Schema(description = "Whether a legal deadline may be running, which the complaint does not stop")
                    boolean legalDeadline) {}

    /** The request that a mail has become. */
    @Schema(name = "MailRequested")
    public record Requested(String number) {}
}
