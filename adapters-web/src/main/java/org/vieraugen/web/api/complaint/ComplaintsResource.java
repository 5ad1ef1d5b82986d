package org.vieraugen.web.api.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.Door;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.domain.Malformed;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.api.TakesHeader;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.brake.Networks;

/** Where complaints come in; no account is needed. */
@Path("/complaints")
@Tag(name = "Complainant")
@Produces(MediaType.APPLICATION_JSON)
@TakesKey
@OnePerServer
public class ComplaintsResource {
    private final SubmitComplaint submit;
    private final Credentials credentials;
    private final Door door;
    private final Networks networks;

    @Inject
    public ComplaintsResource(SubmitComplaint submit, Credentials credentials, Door door, Networks networks) {
        this.submit = submit;
        this.credentials = credentials;
        this.door = door;
        this.networks = networks;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "submitComplaint", summary = "Submit a complaint and get its receipt")
    @TakesHeader(
            name = "Proof-Of-Work",
            description = "What was asked for before: the challenge, a colon, and a text that gives the hash")
    @APIResponse(
            responseCode = "201",
            description = "Received; the receipt is shown this once",
            content = @Content(schema = @Schema(implementation = Receipted.class)))
    @APIResponse(
            responseCode = "400",
            description = "Something is missing or wrong; errors names each field",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The Idempotency-Key was used for another request",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "The database is away; nothing was stored",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many from one network without a proof of work; try again, or prove some",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response submit(ComplaintRequest request) {
        networks.current().ifPresent(this::enter);
        return Receipted.created(submit.handle(request.sent(), credentials.key()), "/api/v1/complaint");
    }

    /** Work is bound to the repeatable key, so that it is good for one complaint only. */
    private void enter(byte[] network) {
        var key = credentials.key();
        door.enter(network, key.orElse(""), key.flatMap(given -> credentials.proofOfWork()));
    }

    /** What must be proved before a complaint with that {@code Idempotency-Key}. */
    @Schema(name = "Work")
    public record Work(String challenge, int bits) {}

    @GET
    @Path("work")
    @Operation(
            operationId = "readWork",
            summary = "The work for the complaint with your Idempotency-Key: find a text that, behind the challenge and"
                    + " a colon, gives a SHA-256 hash with so many leading zero bits, and send challenge, colon"
                    + " and text as Proof-Of-Work. Nobody needs to; without it a few are taken slowly")
    @TakesHeader(name = "Idempotency-Key", required = true, description = "Of the complaint that the work is for")
    @APIResponse(
            responseCode = "200",
            description = "The work; none of 0 bits",
            content = @Content(schema = @Schema(implementation = Work.class)))
    public Response work() {
        var key = credentials
                .key()
                .orElseThrow(
                        () -> new Malformed("Idempotency-Key", "missing", "names the complaint that the work is for"));
        return Response.ok(networks.current()
                        .map(network -> door.task(network, key))
                        .map(task -> new Work(task.challenge(), task.bits()))
                        .orElse(new Work("", 0)))
                .build();
    }
}
