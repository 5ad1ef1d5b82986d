package org.vieraugen.web.api.mail;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.mail.ActOnMail.Wanted;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.web.api.Given;

/** What programs send about mails that wait. */
public final class MailGiven {
    private static final String WORDS = "What it says, where it has no words of its own that could be taken";

    private MailGiven() {}

    /** The complaint that it answers. */
    @Schema(name = "MailIntoComplaint")
    public record Into(
            @Schema(required = true) @Nullable String reference,
            @Schema(maxLength = Text.MOST, description = WORDS) @Nullable String words) {
        Reference complaint() {
            return new Reference(Given.required("reference", reference));
        }

        Optional<String> instead() {
            return Given.text(words);
        }
    }

    /** The complaint that it becomes. */
    @Schema(name = "MailComplaint")
    public record Complaint(
            @Schema(required = true) @Nullable String category,
            @Schema(required = true, description = "A language tag, such as de") @Nullable String language,
            @Schema(required = true) @Nullable IdentityMode identityMode,
            boolean urgent,
            @Schema(maxLength = Text.MOST, description = WORDS) @Nullable String words) {
        Wanted wanted() {
            return new Wanted(
                    Given.required("category", category),
                    Given.required("language", language),
                    Given.required("identityMode", identityMode),
                    urgent,
                    Given.text(words));
        }
    }

    /** The request that it becomes. */
    @Schema(name = "MailRequest")
    public record Request(
            @Schema(required = true, description = "The key of the team that owes the answer") @Nullable String team,
            @Schema(required = true, description = "A language tag, such as de") @Nullable String language,
            @Schema(maxLength = Text.MOST, description = WORDS) @Nullable String words) {
        TeamKey owes() {
            return new TeamKey(Given.required("team", team));
        }

        Optional<String> instead() {
            return Given.text(words);
        }
    }

    /** Why nothing follows from it. */
    @Schema(name = "MailLayingAside")
    public record Aside(@Schema(required = true, maxLength = 2_000) @Nullable String reason) {}
}
