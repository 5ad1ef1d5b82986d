package org.vieraugen.web.portal.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.SignIn;
import org.vieraugen.application.access.SignInSetting;
import org.vieraugen.application.access.SingleSignOn;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.secret.GoodPassword;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Staff sign in. */
@Path("/{language}/staff")
@OnePerServer
public class SignInResource {
    private final Pages pages;
    private final Visitor visitor;
    private final SignIn signIn;
    private final SignInSetting setting;
    private final SingleSignOn service;
    private final Entrance entrance;
    private final Clock clock;

    @Inject
    public SignInResource(
            Pages pages,
            Visitor visitor,
            SignIn signIn,
            SignInSetting setting,
            SingleSignOn service,
            Entrance entrance,
            Clock clock) {
        this.pages = pages;
        this.visitor = visitor;
        this.signIn = signIn;
        this.setting = setting;
        this.service = service;
        this.entrance = entrance;
        this.clock = clock;
    }

    /** What the page shows; {@code to} is where to go afterwards. */
    public record SignInPage(Frame frame, Typed typed, String to, boolean service, boolean local) {}

    @GET
    @Path("sign-in")
    public Response ask(@QueryParam("to") @Nullable String to, @Context UriInfo info) {
        return pages.ok("access/sign-in", page(new Typed(Map.of()), inside(to), info));
    }

    @POST
    @Path("sign-in")
    public Response signIn(Typed typed, @Context UriInfo info) {
        var to = inside(typed.value("to"));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (typed.isGood()) {
            try {
                var first = first(typed);
                if (first.isPresent()) {
                    return on(first.get(), to);
                }
                typed.refuse("account", "wrong-password");
            } catch (Slowing.TooEarly | HashingGate.Full e) {
                typed.refuse("account", Entrance.reason(e));
                return Entrance.again(
                        pages.page(Entrance.status(e), "access/sign-in", page(typed, to, info)), Entrance.seconds(e));
            }
        }
        return pages.wrong("access/sign-in", page(typed, to, info));
    }

    private SignInPage page(Typed typed, String to, UriInfo info) {
        return new SignInPage(pages.frame(info), typed, to, service.isConfigured(), setting.isLocal());
    }

    private Response on(SignIn.First first, String to) {
        if (first.opened().isEmpty()) {
            PendingSignIn.put(visitor, first, to, clock.instant());
            return pages.to("/staff/sign-in/second");
        }
        entrance.opened(first.opened().get());
        return pages.to(first.opened().get().whole() ? to : "/staff/account");
    }

    private Optional<SignIn.First> first(Typed typed) {
        var password = typed.value("password");
        if (password.length() > GoodPassword.LONGEST) {
            return Optional.empty();
        }
        try {
            return signIn.handle(new StaffKey(typed.value("account").strip()), password, entrance.here());
        } catch (Malformed e) {
            // Nobody has an account of that form.
            return Optional.empty();
        }
    }

    /** Only pages of the staff's side, so that nobody is led elsewhere. */
    static String inside(@Nullable String to) {
        return to != null && to.matches("/staff(/[A-Za-z0-9_-]{1,40}){0,6}") && !to.startsWith("/staff/sign-")
                ? to
                : "/staff";
    }
}
