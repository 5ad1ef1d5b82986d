package org.vieraugen.web.api.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.RenewReceipt;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.SecondSecret;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.failure.NotSignedIn;

/** A new receipt for a lost one (I5). */
@Path("/receipts")
@Tag(name = "Complainant")
@Produces(MediaType.APPLICATION_JSON)
@OnePerServer
public class ReceiptsResource {
    private final RenewReceipt renew;
    private final Networks networks;

    @Inject
    public ReceiptsResource(RenewReceipt renew, Networks networks) {
        this.renew = renew;
        this.networks = networks;
    }

    /** What must fit together. */
    @Schema(name = "LostReceipt")
    public record Lost(
            @Schema(required = true) @Nullable String reference,
            @Schema(required = true, maxLength = 300) @Nullable String sentence) {}

    /** The new receipt, shown once. */
    @Schema(name = "RenewedReceipt")
    public record Renewed(String reference, String receipt) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "renewReceipt", summary = "Get a new code for a lost one, by reference and sentence")
    @APIResponse(
            responseCode = "201",
            description = "The new code; the old one opens nothing any more",
            content = @Content(schema = @Schema(implementation = Renewed.class)))
    @APIResponse(responseCode = "401", description = "Reference and sentence do not fit together")
    @APIResponse(responseCode = "429", description = "Too early after a wrong try; Retry-After tells how long")
    @APIResponse(responseCode = "503", description = "Too many at once; Retry-After tells how long")
    public Response renew(Lost lost) {
        var reference = new Reference(Given.required("reference", lost.reference()));
        var sentence = SecondSecret.of(Given.required("sentence", lost.sentence()));
        return renew.handle(reference, sentence, networks.current())
                .map(receipt -> Response.status(201)
                        .entity(new Renewed(reference.text(), receipt.code()))
                        .build())
                .orElseThrow(() ->
                        new NotSignedIn("unknown-receipt", "Receipt", "reference and sentence do not fit together"));
    }
}
