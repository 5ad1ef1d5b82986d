package org.vieraugen.web.api.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.application.inbox.ReadInbox;
import org.vieraugen.application.reception.RecordComplaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.NextPage;
import org.vieraugen.web.api.TakesKey;

/** The staff's list, and recording on somebody's behalf. */
@Path("/staff/complaints")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@TakesKey
@OnePerServer
public class CasesResource {
    private final Credentials credentials;
    private final ReadInbox inbox;
    private final RecordComplaint record;

    @Inject
    public CasesResource(Credentials credentials, ReadInbox inbox, RecordComplaint record) {
        this.credentials = credentials;
        this.inbox = inbox;
        this.record = record;
    }

    @GET
    @Operation(
            operationId = "listCases",
            summary = "One page of 50: urgent first, then by due date; the Link header leads to the next."
                    + " Complaints that are over are listed by their status only")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(schema = @Schema(implementation = CasesAnswer.class)))
    public Response list(
            @QueryParam("view") @Nullable View view,
            @QueryParam("mine") boolean mine,
            @QueryParam("status") @Nullable Status status,
            @Parameter(description = "A staff key: named, handled the procedure, or reviews")
                    @QueryParam("person")
                    @Nullable
                    String person,
            @Parameter(description = "Whole words that must all occur, in any script and most inflections")
                    @QueryParam("words")
                    @Nullable
                    String words,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo address) {
        var filter = new Filter(
                view == null ? View.ALL : view,
                mine,
                Optional.ofNullable(status),
                Given.text(person).map(StaffKey::new),
                Given.text(words));
        var page = inbox.handle(credentials.caller(), filter, Optional.ofNullable(after));
        return NextPage.after(CasesAnswer.of(page), page.next(), address);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordComplaint",
            summary = "Write down what somebody told or sent; hand the receipt over, which only shows the status")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = Receipted.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public Response record(ComplaintRequest request) {
        var submitted = record.handle(
                credentials.caller(), request.draft(), Optional.ofNullable(request.received), credentials.key());
        return Receipted.created(submitted, "/api/v1/staff/complaints/" + submitted.reference());
    }
}
