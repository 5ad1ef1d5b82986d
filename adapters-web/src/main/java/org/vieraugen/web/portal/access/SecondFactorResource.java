package org.vieraugen.web.portal.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Factors;
import org.vieraugen.application.access.SecondFactors;
import org.vieraugen.application.access.SignIn;
import org.vieraugen.application.access.SignIn.Factor;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.secret.Passkeys;
import org.vieraugen.domain.Malformed;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** The second step of a sign-in: a code, or a passkey. */
@Path("/{language}/staff/sign-in/second")
@OnePerServer
public class SecondFactorResource {
    private final Pages pages;
    private final Visitor visitor;
    private final SignIn signIn;
    private final Factors factors;
    private final Passkeys passkeys;
    private final Entrance entrance;
    private final Clock clock;

    @Inject
    public SecondFactorResource(
            Pages pages,
            Visitor visitor,
            SignIn signIn,
            Factors factors,
            Passkeys passkeys,
            Entrance entrance,
            Clock clock) {
        this.pages = pages;
        this.visitor = visitor;
        this.signIn = signIn;
        this.factors = factors;
        this.passkeys = passkeys;
        this.entrance = entrance;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param challenge what a passkey must sign; empty where there is none
     * @param known the passkeys that would do, as the browser wants them
     */
    public record Second(Frame frame, Typed typed, boolean code, String challenge, String known, String host) {}

    @GET
    public Response ask(@Context UriInfo info) {
        return PendingSignIn.of(visitor, clock.instant())
                .map(half -> pages.ok("access/second", page(half, new Typed(Map.of()), info)))
                .orElseGet(() -> pages.to("/staff/sign-in"));
    }

    @POST
    public Response answer(Typed typed, @Context UriInfo info) {
        var half = PendingSignIn.of(visitor, clock.instant());
        if (half.isEmpty()) {
            return pages.to("/staff/sign-in");
        }
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (typed.isGood()) {
            try {
                var opened = opened(half.get(), typed, info);
                if (opened.isPresent()) {
                    PendingSignIn.end(visitor);
                    entrance.opened(opened.get());
                    return pages.to(half.get().to());
                }
                typed.refuse("code", "wrong-code");
            } catch (Slowing.TooEarly e) {
                typed.refuse("code", "too-early");
                return Entrance.again(pages.page(429, "access/second", page(half.get(), typed, info)), e.seconds());
            } catch (Malformed e) {
                typed.refuse("code", "wrong-passkey");
            }
        }
        return pages.wrong("access/second", page(half.get(), typed, info));
    }

    private Optional<SignIn.SignedIn> opened(PendingSignIn half, Typed typed, UriInfo info) {
        var passkey = typed.given("passkey");
        if (passkey.isEmpty()) {
            return typed.given("code")
                    .filter(code -> code.length() <= SecondFactors.LONGEST)
                    .flatMap(code -> signIn.withCode(half.staff(), code, entrance.here()));
        }
        var challenge = PendingSignIn.asked(visitor)
                .orElseThrow(() -> new Malformed("passkey", "wrong-passkey", "answers no question of ours"));
        return signIn.withPasskey(half.staff(), pages.frame(info).address(), challenge, passkey.get(), entrance.here());
    }

    private Second page(PendingSignIn half, Typed typed, UriInfo info) {
        var frame = pages.frame(info);
        var challenge = "";
        if (half.wanted().contains(Factor.PASSKEY)) {
            challenge = passkeys.challenge();
            PendingSignIn.ask(visitor, challenge);
        }
        var known = factors.passkeys(half.staff()).stream()
                .map(passkey -> passkey.proven().credential())
                .collect(Collectors.joining(" "));
        return new Second(frame, typed, half.wanted().contains(Factor.CODE), challenge, known, Entrance.host(frame));
    }
}
