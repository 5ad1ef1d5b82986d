package org.vieraugen.web.api.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.protection.ProtectStaff;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.file.Matter.LimitContact;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;

/** What protects the staff from words that hurt or threaten. */
@Path("/staff/complaints/{reference}")
@Tag(name = "Staff protection")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(
        responseCode = "200",
        description = "Done",
        content = @Content(schema = @Schema(implementation = Acted.class)))
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(responseCode = "409", ref = "#/components/responses/rule")
@APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
@TakesKey
@OnePerServer
public class ProtectionResource {
    private final Credentials credentials;
    private final ProtectStaff protect;

    @Inject
    public ProtectionResource(Credentials credentials, ProtectStaff protect) {
        this.credentials = credentials;
        this.protect = protect;
    }

    /** A limit on contact. */
    @Schema(name = "ContactLimit")
    public record LimitRequest(
            @Schema(required = true, minimum = "1", maximum = "20", description = "messages in any seven days")
                    @Nullable
                    Integer perWeek,
            @Schema(description = "how else the office can be reached; the portal stays open") @Nullable
                    List<Channel> channels,
            @Schema(required = true, description = "the last day") @Nullable LocalDate until,
            @Schema(required = true, maxLength = 2000) @Nullable String reasons) {
        LimitContact terms() {
            return new LimitContact(
                    Given.required("perWeek", perWeek),
                    channels == null ? Set.of() : Set.copyOf(channels),
                    Given.required("until", until));
        }
    }

    /** Whether it is confirmed, and why. */
    @Schema(name = "ContactLimitAnswer")
    public record LimitAnswerRequest(
            @Schema(required = true) @Nullable Boolean confirmed,
            @Schema(required = true, maxLength = 2000) @Nullable String reasons) {}

    /** What was said, and why it is handed over. */
    @Schema(name = "ThreatReport")
    public record ThreatRequest(
            @Schema(required = true, maxLength = 20000) @Nullable String threat,
            @Schema(required = true, maxLength = 2000) @Nullable String reasons) {}

    @POST
    @Path("calm-summary")
    @Operation(operationId = "summarise", summary = "Say calmly what a hurtful text wants; it is shielded from then on")
    public Response summarise(@PathParam("reference") Reference reference, TextBody given) {
        return Acted.ok(protect.summarise(credentials.on(reference), given.given()));
    }

    @POST
    @Path("contact-limit")
    @Operation(operationId = "proposeLimit", summary = "Propose to limit contact; the ombudsperson decides")
    public Response propose(@PathParam("reference") Reference reference, LimitRequest given) {
        return Acted.ok(
                protect.propose(credentials.on(reference), given.terms(), Given.required("reasons", given.reasons())));
    }

    @POST
    @Path("contact-limit/answer")
    @Operation(
            operationId = "answerLimit",
            summary = "Confirm or refuse a limit, as a second person; the complainant is told")
    public Response answer(@PathParam("reference") Reference reference, LimitAnswerRequest given) {
        var reasons = Given.required("reasons", given.reasons());
        var on = credentials.on(reference);
        return Acted.ok(
                Given.required("confirmed", given.confirmed())
                        ? protect.confirm(on, reasons)
                        : protect.refuse(on, reasons));
    }

    @POST
    @Path("contact-limit/upholding")
    @Operation(operationId = "upholdLimit", summary = "Uphold a contested limit, by somebody who took no part in it")
    public Response uphold(@PathParam("reference") Reference reference, TextBody given) {
        return Acted.ok(protect.uphold(credentials.on(reference), given.given()));
    }

    @POST
    @Path("contact-limit/lifting")
    @Operation(operationId = "liftLimit", summary = "Lift a limit on contact")
    public Response lift(@PathParam("reference") Reference reference, TextBody given) {
        return Acted.ok(protect.lift(credentials.on(reference), given.given()));
    }

    @POST
    @Path("threat-reports")
    @Operation(operationId = "reportThreat", summary = "Hand a threat to the security office, with a reason")
    public Response report(@PathParam("reference") Reference reference, ThreatRequest given) {
        return Acted.ok(protect.report(
                credentials.on(reference),
                Given.required("threat", given.threat()),
                Given.required("reasons", given.reasons())));
    }
}
