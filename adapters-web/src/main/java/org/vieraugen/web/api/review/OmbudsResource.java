package org.vieraugen.web.api.review;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.appeal.Countersign;
import org.vieraugen.application.appeal.DecideChallenge;
import org.vieraugen.application.appeal.DecideFinally;
import org.vieraugen.application.appeal.PickDecision;
import org.vieraugen.application.appeal.RefuseCountersignature;
import org.vieraugen.application.review.Waive;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.complaint.Acted;

/** The ombudsperson's acts, and the countersignature. */
@Path("/staff/complaints/{reference}")
@Tag(name = "Ombudsperson")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(
        responseCode = "200",
        description = "Done",
        content = @Content(schema = @Schema(implementation = Acted.class)))
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(responseCode = "404", ref = "#/components/responses/unknown")
@APIResponse(responseCode = "409", ref = "#/components/responses/rule")
@APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
@TakesKey
@OnePerServer
public class OmbudsResource {
    private final Credentials credentials;
    private final DecideFinally decide;
    private final Countersign countersign;
    private final RefuseCountersignature refuse;
    private final PickDecision pick;
    private final DecideChallenge challenge;
    private final Waive waive;

    @Inject
    public OmbudsResource(
            Credentials credentials,
            DecideFinally decide,
            Countersign countersign,
            RefuseCountersignature refuse,
            PickDecision pick,
            DecideChallenge challenge,
            Waive waive) {
        this.credentials = credentials;
        this.decide = decide;
        this.countersign = countersign;
        this.refuse = refuse;
        this.pick = pick;
        this.challenge = challenge;
        this.waive = waive;
    }

    /** Why not, and what instead. */
    @Schema(name = "CountersignatureRefusal")
    public record RefusalRequest(
            @Schema(required = true, maxLength = 20000) @Nullable String reasons, @Nullable FindingRequest instead) {}

    /** Whose finding: OMBUDS or COUNTERSIGN. */
    @Schema(name = "Pick")
    public record PickRequest(@Schema(required = true) @Nullable Seat finding) {}

    /** The word on a challenge. */
    @Schema(name = "ChallengeDecision")
    public record ChallengeRequest(
            @Schema(required = true) @Nullable String staff,
            @Schema(required = true) @Nullable Boolean upheld,
            @Schema(required = true, maxLength = 2000) @Nullable String reasons) {}

    /** For whom, despite what, and why. */
    @Schema(name = "Waiver")
    public record WaiverRequest(
            @Schema(required = true) @Nullable String staff,
            @Schema(required = true) @Nullable ConflictRule conflict,
            @Schema(required = true) @Nullable Seat seat,
            @Schema(required = true, maxLength = 2000) @Nullable String reasons) {}

    @POST
    @Path("ombuds-decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideFinally",
            summary = "Decide after dissent or objection; a countersignature must follow (F7)")
    public Response decide(@PathParam("reference") Reference reference, FindingRequest given) {
        return Acted.ok(decide.handle(credentials.on(reference), given.proposal()));
    }

    @POST
    @Path("countersignature")
    @Operation(operationId = "countersign", summary = "Confirm the ombudsperson's decision, which is final then (F7)")
    public Response countersign(@PathParam("reference") Reference reference) {
        return Acted.ok(countersign.handle(credentials.on(reference)));
    }

    @POST
    @Path("countersignature/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refuseCountersignature",
            summary = "Do not confirm the ombudsperson's decision; the second time say what it should be instead (F7)")
    public Response refuse(@PathParam("reference") Reference reference, RefusalRequest given) {
        return Acted.ok(refuse.handle(
                credentials.on(reference),
                Given.required("reasons", given.reasons()),
                Optional.ofNullable(given.instead()).map(FindingRequest::proposal)));
    }

    @POST
    @Path("pick")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "pickDecision",
            summary = "As deputy, pick one of two findings that stand against each other, which is final then (F7)")
    public Response pick(@PathParam("reference") Reference reference, PickRequest given) {
        return Acted.ok(
                pick.handle(credentials.on(reference), Given.required("finding", given.finding()) == Seat.OMBUDS));
    }

    @POST
    @Path("challenges")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideChallenge",
            summary = "Say whether there is reason to doubt whoever was challenged (L7)")
    public Response challenge(@PathParam("reference") Reference reference, ChallengeRequest given) {
        return Acted.ok(challenge.handle(
                credentials.on(reference),
                new StaffKey(Given.required("staff", given.staff())),
                Given.required("upheld", given.upheld()),
                Given.required("reasons", given.reasons())));
    }

    @POST
    @Path("waivers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "waive",
            summary = "Permit a reviewer despite a disclosable conflict; the complainant reads the reasons")
    public Response waive(@PathParam("reference") Reference reference, WaiverRequest given) {
        return Acted.ok(waive.handle(
                credentials.on(reference),
                new StaffKey(Given.required("staff", given.staff())),
                Given.required("conflict", given.conflict()),
                Given.required("seat", given.seat()),
                Given.required("reasons", given.reasons())));
    }
}
