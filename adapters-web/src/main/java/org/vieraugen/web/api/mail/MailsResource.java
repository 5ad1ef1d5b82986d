package org.vieraugen.web.api.mail;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mail.ActOnMail;
import org.vieraugen.application.mail.DecideMail;
import org.vieraugen.application.mail.MailRequest;
import org.vieraugen.application.mail.ReadMails;
import org.vieraugen.application.mail.ReadMails.Only;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.NextPage;
import org.vieraugen.web.api.Problem;

/** Mails that came to the caller's department: what waits for a person, and what becomes of it (K1, K3). */
@Path("/staff/mails")
@Tag(name = "Mails")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@OnePerServer
public class MailsResource {
    private final Credentials credentials;
    private final ReadMails read;
    private final ActOnMail act;
    private final DecideMail decide;

    @Inject
    public MailsResource(Credentials credentials, ReadMails read, ActOnMail act, DecideMail decide) {
        this.credentials = credentials;
        this.read = read;
        this.act = act;
        this.decide = decide;
    }

    @GET
    @Operation(
            operationId = "listMails",
            summary = "One page of 50, the latest first; those that wait unless others are asked for."
                    + " The Link header leads to the next")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(schema = @Schema(implementation = MailLineAnswer[].class)))
    public Response list(
            @QueryParam("only") @Nullable Only only,
            @QueryParam("after") @Nullable UUID after,
            @Context UriInfo address) {
        var listed = read.list(credentials.caller(), only == null ? Only.WAITING : only, Optional.ofNullable(after));
        return NextPage.after(MailLineAnswer.all(listed), listed.next().map(UUID::toString), address);
    }

    @GET
    @Path("{mail}")
    @Operation(operationId = "getMail", summary = "One mail with what is in it; the look is noted")
    @APIResponse(
            responseCode = "200",
            description = "The mail",
            content = @Content(schema = @Schema(implementation = MailAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such mail that you may know of",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response one(@PathParam("mail") UUID mail) {
        var opened = read.one(credentials.caller(), mail);
        return Response.ok(MailAnswer.of(opened))
                .tag(new EntityTag(Integer.toString(opened.mail().version())))
                .build();
    }

    @POST
    @Path("{mail}/case")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putMailIntoComplaint",
            summary = "It answers that complaint: its words and files go there (K3)")
    @APIResponse(
            responseCode = "200",
            description = "It is in the complaint",
            content = @Content(schema = @Schema(implementation = MailActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response putInCase(@PathParam("mail") UUID mail, MailGiven.Into given) {
        return MailActed.answer(act.putInCase(on(mail), given.complaint(), given.instead()));
    }

    @POST
    @Path("{mail}/complaint")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeMailComplaint",
            summary = "It becomes a complaint of its own; its sender is told by mail, and fetches a code alone")
    @APIResponse(
            responseCode = "201",
            description = "It is a complaint; the Location is the complaint's",
            content = @Content(schema = @Schema(implementation = MailMade.Complained.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response makeComplaint(@PathParam("mail") UUID mail, MailGiven.Complaint given) {
        var made = act.makeComplaint(on(mail), given.wanted());
        return Response.status(201)
                .header("Location", "/api/v1/staff/complaints/" + made.reference())
                .entity(new MailMade.Complained(made.reference(), made.firstReplyBy(), made.legalDeadline()))
                .build();
    }

    @POST
    @Path("{mail}/request")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "makeMailRequest", summary = "It becomes a request to a team")
    @APIResponse(
            responseCode = "201",
            description = "It is a request; the Location is the request's",
            content = @Content(schema = @Schema(implementation = MailMade.Requested.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response makeRequest(@PathParam("mail") UUID mail, MailGiven.Request given) {
        var number =
                act.makeRequest(on(mail), given.owes(), Given.required("language", given.language()), given.instead());
        return Response.status(201)
                .header("Location", "/api/v1/staff/requests/" + number)
                .entity(new MailMade.Requested(number))
                .build();
    }

    @POST
    @Path("{mail}/laying-aside")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "layMailAside", summary = "Nothing follows from it, for a reason; erased after 90 days")
    @APIResponse(
            responseCode = "200",
            description = "Laid aside",
            content = @Content(schema = @Schema(implementation = MailActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response layAside(@PathParam("mail") UUID mail, MailGiven.Aside given) {
        return MailActed.answer(decide.layAside(on(mail), Given.required("reason", given.reason())));
    }

    @POST
    @Path("{mail}/return")
    @Operation(operationId = "bringMailBack", summary = "What nothing became of waits for a person again")
    @APIResponse(
            responseCode = "200",
            description = "It waits",
            content = @Content(schema = @Schema(implementation = MailActed.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    @APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
    public Response bringBack(@PathParam("mail") UUID mail) {
        return MailActed.answer(decide.bringBack(on(mail)));
    }

    private MailRequest on(UUID mail) {
        return new MailRequest(mail, credentials.caller(), credentials.expected());
    }
}
