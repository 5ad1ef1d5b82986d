package org.vieraugen.web.api.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.Single;
import org.vieraugen.application.access.SetPassword;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;

/** The administrator gives accounts to staff of the organisation chart. */
@Path("/accounts/{staff}")
@Tag(name = "Access")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Single
public class AccountsResource {
    @Inject
    SetPassword setPassword;

    @Inject
    Credentials credentials;

    /** The new password. */
    @Schema(name = "Password")
    public record Request(@Schema(required = true, minLength = 12, maxLength = 200) @Nullable String password) {}

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "setPassword", summary = "Create an account, or change its password")
    @APIResponse(responseCode = "204", description = "Done; earlier sessions have ended")
    public void set(@PathParam("staff") StaffKey staff, Request request) {
        setPassword.handle(credentials.caller(), staff, Given.required("password", request.password()));
    }
}
