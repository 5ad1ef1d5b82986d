package org.vieraugen.web.api.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.Single;
import org.vieraugen.application.access.SignIn;
import org.vieraugen.application.access.SignIn.SignedIn;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.GuessBrake;
import org.vieraugen.web.NotSignedIn;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;

/** Staff sign in with a local account and get a token for nine hours. */
@Path("/sign-ins")
@Tag(name = "Access")
@Produces(MediaType.APPLICATION_JSON)
@Single
public class SignInsResource {
    @Inject
    SignIn signIn;

    @Inject
    Credentials credentials;

    @Inject
    GuessBrake brake;

    /** Account and password. */
    @Schema(name = "SignIn")
    public record Request(
            @Schema(example = "s91", required = true) @Nullable String account,
            @Schema(required = true) @Nullable String password,
            @Schema(description = "Of the authenticator app, or a recovery code; where a second factor is set up")
                    @Nullable
                    String code) {}

    /** The token; it is a secret. */
    @Schema(name = "SignedIn")
    public record Answer(String token, Instant until, String staff, String name, Set<Role> roles) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "signIn", summary = "Sign in with a local account")
    @APIResponse(
            responseCode = "201",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(
            responseCode = "401",
            description = "Account or password are wrong",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response signIn(Request request) {
        var account = Given.required("account", request.account());
        var password = Given.required("password", request.password());
        if (password.length() > 200) {
            throw new Malformed("password", "too-long", "must have at most 200 characters");
        }
        var first = signIn.handle(new StaffKey(account), password);
        if (first.isEmpty()) {
            brake.failed();
            throw NotSignedIn.wrongPassword();
        }
        var in = first.get().opened().or(() -> second(first.get().staff(), request.code()));
        if (in.isEmpty()) {
            throw NotSignedIn.secondFactor();
        }
        return answer(in.get());
    }

    private Optional<SignedIn> second(StaffKey staff, @Nullable String code) {
        return code == null || code.length() > 50 ? Optional.empty() : signIn.withCode(staff, code);
    }

    private Response answer(SignedIn in) {
        if (!in.whole()) {
            signIn.signOut(in.token());
            throw new Denied("set up a second factor first, at /staff/sign-in");
        }
        return Response.status(201)
                .entity(new Answer(in.token(), in.until(), in.staff().text(), in.name(), in.roles()))
                .build();
    }

    @DELETE
    @Path("current")
    @SecurityRequirement(name = "staff")
    @Operation(operationId = "signOut", summary = "End the own session")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void signOut() {
        credentials.caller();
        signIn.signOut(credentials.token());
    }
}
