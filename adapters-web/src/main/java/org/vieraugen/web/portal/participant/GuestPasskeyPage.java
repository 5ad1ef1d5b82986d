package org.vieraugen.web.portal.participant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.passkey.SignInByPasskey;
import org.vieraugen.application.secret.Passkeys;
import org.vieraugen.domain.Malformed;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.access.Entrance;
import org.vieraugen.web.portal.access.PendingSignIn;

/** People from outside sign in with a passkey that they added before; without scripts, or without one, the code stays the way (E5). */
@Path("/{language}/partner/passkey")
@OnePerServer
public class GuestPasskeyPage {
    private static final String PAGE = "participant/passkey";

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInGuest guest;
    private final SignInByPasskey signIn;
    private final Passkeys passkeys;

    @Inject
    public GuestPasskeyPage(
            Pages pages, Visitor visitor, SignedInGuest guest, SignInByPasskey signIn, Passkeys passkeys) {
        this.pages = pages;
        this.visitor = visitor;
        this.guest = guest;
        this.signIn = signIn;
        this.passkeys = passkeys;
    }

    /**
     * What the page shows.
     *
     * @param challenge what a passkey must sign
     */
    public record Shown(Frame frame, Typed typed, String challenge, String host) {}

    @GET
    public Response ask(@Context UriInfo info) {
        return guest.found().isPresent() ? pages.to("/partner/home") : pages.ok(PAGE, shown(new Typed(Map.of()), info));
    }

    @POST
    public Response answer(Typed typed, @Context UriInfo info) {
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (typed.isGood()) {
            var challenge = PendingSignIn.asked(visitor);
            try {
                var opened = signIn.handle(
                        pages.frame(info).address(),
                        challenge.orElseThrow(GuestPasskeyPage::none),
                        typed.value("passkey"));
                guest.opened(opened.token());
                return pages.to("/partner/home");
            } catch (Malformed e) {
                typed.refuse("passkey", "partner-passkey");
            }
        }
        return pages.wrong(PAGE, shown(typed, info));
    }

    private static Malformed none() {
        return new Malformed("passkey", "wrong-passkey", "answers no question of ours");
    }

    private Shown shown(Typed typed, UriInfo info) {
        var frame = pages.frame(info);
        var challenge = passkeys.challenge();
        PendingSignIn.ask(visitor, challenge);
        return new Shown(frame, typed, challenge, Entrance.host(frame));
    }
}
