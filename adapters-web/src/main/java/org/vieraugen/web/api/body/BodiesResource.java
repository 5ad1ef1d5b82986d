package org.vieraugen.web.api.body;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.body.AddMember;
import org.vieraugen.application.body.CallOffMembership;
import org.vieraugen.application.body.ChangeBody;
import org.vieraugen.application.body.EndMembership;
import org.vieraugen.application.body.FoundBody;
import org.vieraugen.application.body.ReadBodies;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesKey;

/** The bodies of the caller's department: committees, working groups, task forces, advisory councils (E6). */
@Path("/staff/bodies")
@Tag(name = "Bodies")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@TakesKey
@OnePerServer
public class BodiesResource {
    private final Credentials credentials;
    private final ReadBodies read;
    private final FoundBody found;
    private final ChangeBody change;
    private final AddMember add;
    private final EndMembership end;
    private final CallOffMembership callOff;

    @Inject
    public BodiesResource(
            Credentials credentials,
            ReadBodies read,
            FoundBody found,
            ChangeBody change,
            AddMember add,
            EndMembership end,
            CallOffMembership callOff) {
        this.credentials = credentials;
        this.read = read;
        this.found = found;
        this.change = change;
        this.add = add;
        this.end = end;
        this.callOff = callOff;
    }

    /** When a membership ends. */
    @Schema(name = "MembershipEnd")
    public record EndRequest(
            @Schema(required = true, description = "The member's last day, today at the earliest") @Nullable
                    LocalDate until) {}

    @GET
    @Operation(operationId = "listBodies", summary = "All bodies of the department by name, those that are over too")
    @APIResponse(
            responseCode = "200",
            description = "The bodies",
            content = @Content(schema = @Schema(implementation = BodyAnswer[].class)))
    public List<BodyAnswer> all() {
        return read.all(credentials.caller()).stream().map(BodyAnswer::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "foundBody", summary = "Found a body")
    @APIResponse(
            responseCode = "201",
            description = "Founded",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    public Response found(CharterRequest given) {
        return BodyActed.answer(201, found.handle(credentials.caller(), credentials.key(), given.charter()));
    }

    @GET
    @Path("{body}")
    @Operation(operationId = "getBody", summary = "One body with its members, those who have left too")
    @APIResponse(
            responseCode = "200",
            description = "The body",
            content = @Content(schema = @Schema(implementation = BodyAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "Your department has no such body",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response one(@PathParam("body") UUID body) {
        var view = read.one(credentials.caller(), body);
        return Response.ok(BodyAnswer.of(view))
                .tag(new EntityTag(Integer.toString(view.body().version())))
                .build();
    }

    @PUT
    @Path("{body}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeBody",
            summary = "Set the body up as something else; with today as its last day it ends, and other days take a"
                    + " reason (E6)")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response change(@PathParam("body") UUID body, CharterRequest given) {
        return BodyActed.answer(200, change.handle(on(body), given.charter(), given.why()));
    }

    @POST
    @Path("{body}/members")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addMember", summary = "Somebody joins the body, for an organisation (E6)")
    @APIResponse(
            responseCode = "200",
            description = "Joined",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response add(@PathParam("body") UUID body, MemberRequest given) {
        return BodyActed.answer(200, add.handle(on(body), given.party(), given.membership(), given.of()));
    }

    @POST
    @Path("{body}/members/{member}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "endMembership", summary = "A member leaves, and with her whoever stands in for her (E6)")
    @APIResponse(
            responseCode = "200",
            description = "Left, or leaving on that day",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response end(@PathParam("body") UUID body, @PathParam("member") UUID member, EndRequest given) {
        return BodyActed.answer(
                200, end.handle(on(body), new PartyKey(member), Given.required("until", given.until())));
    }

    @POST
    @Path("{body}/members/{member}/calling-off")
    @Operation(
            operationId = "callOffMembership",
            summary = "Call off a membership that has not begun, and those of whoever would stand in (E6)")
    @APIResponse(
            responseCode = "200",
            description = "Called off",
            content = @Content(schema = @Schema(implementation = BodyActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response callOff(@PathParam("body") UUID body, @PathParam("member") UUID member) {
        return BodyActed.answer(200, callOff.handle(on(body), new PartyKey(member)));
    }

    private Target on(UUID body) {
        return new Target(body, credentials.caller(), credentials.expected(), credentials.key());
    }
}
