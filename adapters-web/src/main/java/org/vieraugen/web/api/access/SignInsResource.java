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
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.access.SecondFactors;
import org.vieraugen.application.access.SignIn;
import org.vieraugen.application.access.SignIn.SignedIn;
import org.vieraugen.application.secret.GoodPassword;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.failure.NotSignedIn;

/** Staff sign in with a local account and get a token for nine hours. */
@Path("/sign-ins")
@Tag(name = "Access")
@Produces(MediaType.APPLICATION_JSON)
@OnePerServer
public class SignInsResource {
    private final SignIn signIn;
    private final Callers callers;
    private final Credentials credentials;
    private final Networks networks;

    @Inject
    public SignInsResource(SignIn signIn, Callers callers, Credentials credentials, Networks networks) {
        this.signIn = signIn;
        this.callers = callers;
        this.credentials = credentials;
        this.networks = networks;
    }

    /** Account and password. */
    @Schema(name = "SignIn")
    public record Request(
            @Schema(example = "s91", required = true) @Nullable String account,
            @Schema(required = true) @Nullable String password,
            @Schema(description = "Of the authenticator app, or a recovery code; where a second factor is set up")
                    @Nullable
                    String code,
            @Schema(
                            description =
                                    "What an earlier sign-in of this account answered as device: with it nobody else's mistakes slow you")
                    @Nullable
                    String device) {}

    /**
     * The token; it is a secret.
     *
     * @param device opens nothing; sent with the next sign-in it tells that this program signed in before
     */
    @Schema(name = "SignedIn")
    public record Answer(String token, Instant until, String staff, String name, Set<Role> roles, String device) {}

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
    @APIResponse(responseCode = "429", description = "Too early after mistakes; Retry-After tells how long")
    @APIResponse(responseCode = "503", description = "Too many sign in at once; Retry-After tells how long")
    public Response signIn(Request request) {
        var account = Given.required("account", request.account());
        var password = Given.required("password", request.password());
        if (password.length() > GoodPassword.LONGEST) {
            throw new Malformed("password", "too-long", "must have at most 200 characters");
        }
        var at = new SignIn.At(
                networks.current(), Optional.ofNullable(request.device()).filter(given -> given.length() <= 500));
        var first = signIn.handle(new StaffKey(account), password, at);
        if (first.isEmpty()) {
            throw NotSignedIn.wrongPassword();
        }
        var in = first.get().opened().or(() -> second(first.get().staff(), request.code(), at));
        if (in.isEmpty()) {
            throw NotSignedIn.secondFactor();
        }
        return answer(in.get());
    }

    private Optional<SignedIn> second(StaffKey staff, @Nullable String code, SignIn.At at) {
        return code == null || code.length() > SecondFactors.LONGEST
                ? Optional.empty()
                : signIn.withCode(staff, code, at);
    }

    private Response answer(SignedIn in) {
        if (!in.whole()) {
            callers.signOut(in.token());
            throw new Denied("set up a second factor first, at /staff/sign-in");
        }
        return Response.status(201)
                .entity(new Answer(in.token(), in.until(), in.staff().text(), in.name(), in.roles(), in.device()))
                .build();
    }

    @DELETE
    @Path("current")
    @SecurityRequirement(name = "staff")
    @Operation(operationId = "signOut", summary = "End the own session")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void signOut() {
        credentials.caller();
        callers.signOut(credentials.token());
    }
}
