package org.vieraugen.web.api.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
import org.vieraugen.domain.identity.SecondSecret;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;

/** A sentence for the day the receipt is lost (I5). */
@Path("/complaint/second-secret")
@Tag(name = "Complainant")
@SecurityRequirement(name = "receipt")
@OnePerServer
public class SecondSecretResource {
    private final Credentials credentials;
    private final ChooseSecondSecret choose;

    @Inject
    public SecondSecretResource(Credentials credentials, ChooseSecondSecret choose) {
        this.credentials = credentials;
        this.choose = choose;
    }

    /** The sentence, of at least 20 letters. */
    @Schema(name = "SecondSecret")
    public record Sentence(@Schema(required = true, maxLength = 300) @Nullable String sentence) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "chooseSecondSecret", summary = "Choose a sentence for the day the code is lost")
    @APIResponse(responseCode = "204", description = "Chosen; one chosen before does not count any more")
    public Response choose(Sentence given) {
        var secret = SecondSecret.of(Given.required("sentence", given.sentence()));
        credentials.withReceipt(receipt -> {
            choose.handle(receipt, secret);
            return receipt;
        });
        return Response.noContent().build();
    }
}
