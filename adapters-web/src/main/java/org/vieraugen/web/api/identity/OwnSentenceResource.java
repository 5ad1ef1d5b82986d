package org.vieraugen.web.api.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.ChooseSecondSecret;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.SecondSecret;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;

/** The secret of somebody whose complaint was just written down (I9). */
@Path("/staff/complaints/{reference}/own-sentence")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@OnePerServer
public class OwnSentenceResource {
    private final Credentials credentials;
    private final ChooseSecondSecret chooseSecret;

    @Inject
    public OwnSentenceResource(Credentials credentials, ChooseSecondSecret chooseSecret) {
        this.credentials = credentials;
        this.chooseSecret = chooseSecret;
    }

    /** The sentence, typed by the person whose complaint was written down. */
    @Schema(name = "OwnSentence")
    public record OwnSentence(@Schema(required = true, maxLength = SecondSecret.MOST) @Nullable String sentence) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "chooseOwnSentence",
            summary =
                    "Let the person whose complaint you have just written down choose a secret sentence at your screen; with the reference"
                            + " it brings a code that staff never see. The code that you handed over only shows the status")
    @APIResponse(responseCode = "204", description = "Kept; nobody can read it")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "404", ref = "#/components/responses/unknown")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response choose(@PathParam("reference") String reference, OwnSentence given) {
        chooseSecret.handle(
                credentials.caller(),
                new Reference(reference),
                SecondSecret.of(Given.required("sentence", given.sentence())));
        return Response.noContent().build();
    }
}
