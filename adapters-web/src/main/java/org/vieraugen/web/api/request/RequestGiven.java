package org.vieraugen.web.api.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.request.MakeComplaint;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.Consent;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.Said;
import org.vieraugen.web.api.Given;

/** What programs send about requests. */
public final class RequestGiven {
    private RequestGiven() {}

    /** Whoever asked. */
    @Schema(name = "RequestAsker")
    public record Asker(
            @Nullable String name, @Nullable String address, @Nullable String email, @Nullable String phone) {
        Identity identity() {
            return new Identity(Given.text(name), Given.text(address), Given.text(email), Given.text(phone));
        }

        private boolean isEmpty() {
            return Stream.of(name, address, email, phone)
                    .allMatch(one -> Given.text(one).isEmpty());
        }
    }

    /** What was asked. */
    @Schema(name = "NewRequest")
    public record Question(
            @Schema(required = true, description = "The key of the team that owes the answer") @Nullable String team,
            @Schema(required = true, description = "COUNTER, PHONE or POST") @Nullable Channel channel,
            @Schema(required = true, description = "A language tag, such as de") @Nullable String language,
            @Schema(maxLength = Asked.MOST_SUBJECT) @Nullable String subject,
            @Schema(required = true, maxLength = Text.MOST) @Nullable String text,
            @Schema(description = "Stored sealed") @Nullable Asker asker) {
        Asked asked() {
            var who = asker;
            return new Asked(
                    Given.text(subject).orElse(""),
                    Given.required("text", text),
                    who == null || who.isEmpty() ? Optional.empty() : Optional.of(who.identity()));
        }
    }

    /** An answer. */
    @Schema(name = "RequestReply")
    public record Reply(
            @Schema(required = true, maxLength = Text.MOST) @Nullable String text,
            @Schema(
                            required = true,
                            description =
                                    "MAIL only where the request came by mail; CALL_US mails that there is an answer; TOLD mails nothing")
                    Said.@Nullable Way way) {}

    /** Another team. */
    @Schema(name = "RequestTeam")
    public record To(@Schema(required = true) @Nullable String team) {}

    /** Why it is closed. */
    @Schema(name = "RequestClosing")
    public record Reason(
            @Schema(required = true, maxLength = Request.MOST_REASON, description = "Stays in the office") @Nullable
                    String reason) {}

    /** As what it is recorded, and that the asker wants it. */
    @Schema(name = "RequestComplaint")
    public record Complaint(
            @Schema(required = true) @Nullable String category,
            @Schema(required = true) @Nullable IdentityMode identityMode,
            @Schema(description = "As the asker wants it; none of an anonymous complaint") @Nullable Asker identity,
            boolean urgent,
            @Schema(required = true, description = "By which channel the asker consented") @Nullable Channel how,
            @Schema(required = true, description = "When") @Nullable LocalDate on,
            @Schema(required = true, maxLength = Consent.MOST, description = "In which words") @Nullable
                    String consent) {
        MakeComplaint.As as() {
            var who = identity;
            return new MakeComplaint.As(
                    Given.required("category", category),
                    Given.required("identityMode", identityMode),
                    who == null ? Optional.empty() : Optional.of(who.identity()),
                    urgent);
        }

        Consent consented() {
            return new Consent(
                    Given.required("how", how), Given.required("on", on), Given.required("consent", consent));
        }
    }
}
