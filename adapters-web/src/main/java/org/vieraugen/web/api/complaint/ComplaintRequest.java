package org.vieraugen.web.api.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.reception.Draft;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.web.api.Given;

/** A complaint as it is sent; it has more fields than a record may have components. */
@Schema(name = "NewComplaint")
public final class ComplaintRequest {
    @Schema(example = "foreigners", required = true)
    public @Nullable String department;

    @Schema(example = "PROCESSING_TIME", required = true)
    public @Nullable String category;

    @Schema(example = "uk", required = true, description = "language tag of the text")
    public @Nullable String language;

    @Schema(description = "how it came in; PORTAL unless the complaints office records it")
    public @Nullable Channel channel;

    @Schema(required = true, description = "how the complainant wants to be known")
    public @Nullable IdentityMode identity;

    @Schema(description = "stored sealed; never with ANONYMOUS")
    public @Nullable Contact contact;

    @Schema(description = "a residence title, a job or a home is at stake, or there is a risk of deportation")
    public @Nullable Boolean urgent;

    @Schema(required = true, maxLength = 20000)
    public @Nullable String text;

    @Schema(maxLength = 20000)
    public @Nullable String wish;

    @Schema(maxLength = 2000, description = "when and where it happened")
    public @Nullable String circumstances;

    @Schema(description = "persons or units, as written; at most 20")
    public @Nullable List<@Nullable String> namedStaff;

    @Schema(maxLength = 300, description = "who acts for the complainant")
    public @Nullable String representative;

    @Schema(maxLength = 100)
    public @Nullable String fileNumber;

    @Schema(
            maxLength = 200,
            description = "who put it into German, where the complaints office writes it down from an interpreter")
    public @Nullable String interpreter;

    @Schema(
            description =
                    "the day on which it came in, where the complaints office writes it down later; today without it")
    public @Nullable LocalDate received;

    /** How the complainant can be reached; at least one. */
    @Schema(name = "Contact")
    public record Contact(
            @Schema(maxLength = 200) @Nullable String name,
            @Schema(maxLength = 1000) @Nullable String address,
            @Schema(maxLength = 320) @Nullable String email,
            @Schema(maxLength = 50) @Nullable String phone) {
        Identity identity() {
            return new Identity(Given.text(name), Given.text(address), Given.text(email), Given.text(phone));
        }
    }

    /** @throws Malformed also when it says what only the complaints office says: that it came in earlier, or that somebody interpreted */
    Draft sent() {
        if (interpreter != null) {
            throw new Malformed("interpreter", "recorded-only", "is said by the complaints office alone");
        }
        if (received != null) {
            throw new Malformed("received", "recorded-only", "is said by the complaints office alone");
        }
        return draft();
    }

    Draft draft() {
        var named = namedStaff == null ? List.<@Nullable String>of() : namedStaff;
        return new Draft(
                new DepartmentKey(Given.required("department", department)),
                Given.required("category", category),
                Given.required("language", language),
                channel == null ? Channel.PORTAL : channel,
                Given.required("identity", identity),
                Optional.ofNullable(contact).map(Contact::identity),
                urgent != null && urgent,
                new Particulars(
                        Given.required("text", text),
                        wish == null ? "" : wish,
                        Given.text(circumstances),
                        named.stream()
                                .map(name -> Given.required("namedStaff", name))
                                .toList(),
                        Given.text(representative),
                        Given.text(fileNumber),
                        Given.text(interpreter)),
                List.of(),
                Optional.empty());
    }
}
