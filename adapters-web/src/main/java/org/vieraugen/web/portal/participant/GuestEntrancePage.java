package org.vieraugen.web.portal.participant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.participant.AskForCode;
import org.vieraugen.application.participant.EnterCode;
import org.vieraugen.application.participant.EnterCode.Came;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.participant.SignInCode;
import org.vieraugen.domain.party.Address;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.access.Entrance;

/**
 * People from outside sign in: an address, and then the code that came there, in the same browser. Whether the address is invited is told by nothing here. Looking at a page
 * changes nothing, so that whatever follows the links in mails does no harm (E11).
 */
@Path("/{language}/partner")
@OnePerServer
public class GuestEntrancePage {
    /** Which code this browser asked for. */
    private static final String ASKED = "partner.code";

    /** Longer than any way to write a code. */
    private static final int LONGEST = 50;

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInGuest guest;
    private final AskForCode ask;
    private final EnterCode enter;
    private final Networks networks;

    @Inject
    public GuestEntrancePage(
            Pages pages, Visitor visitor, SignedInGuest guest, AskForCode ask, EnterCode enter, Networks networks) {
        this.pages = pages;
        this.visitor = visitor;
        this.guest = guest;
        this.ask = ask;
        this.enter = enter;
        this.networks = networks;
    }

    /** What the pages show. */
    public record Shown(Frame frame, Typed typed) {
        public int mostOfAddress() {
            return Address.MOST;
        }

        public int digits() {
            return SignInCode.DIGITS;
        }

        public long minutes() {
            return SignInCode.GOOD_FOR.toMinutes();
        }
    }

    @GET
    public Response address(@Context UriInfo info) {
        return guest.found().isPresent()
                ? pages.to("/partner/home")
                : pages.ok("participant/address", shown(new Typed(Map.of()), info));
    }

    @POST
    public Response ask(Typed typed, @Context UriInfo info) {
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (typed.isGood()) {
            try {
                var code = ask.handle(typed.value("address"), networks.current(), asked());
                visitor.words().put(ASKED, code.toString());
                visitor.keep();
                return pages.to("/partner/code");
            } catch (Malformed e) {
                typed.refuse("address", e.reason());
            } catch (Slowing.TooEarly e) {
                typed.refuse("address", "partner-too-early");
                return Entrance.again(
                        pages.page(Entrance.status(e), "participant/address", shown(typed, info)), Entrance.seconds(e));
            }
        }
        return pages.wrong("participant/address", shown(typed, info));
    }

    @GET
    @Path("code")
    public Response code(@Context UriInfo info) {
        return asked().isEmpty()
                ? pages.to("/partner")
                : pages.ok("participant/code", shown(new Typed(Map.of()), info));
    }

    @POST
    @Path("code")
    public Response enter(Typed typed, @Context UriInfo info) {
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
            return pages.wrong("participant/code", shown(typed, info));
        }
        var code = asked();
        var given = typed.value("code");
        if (code.isEmpty() || given.length() > LONGEST) {
            typed.refuse("code", code.isEmpty() ? "partner-code-over" : "partner-code");
            return pages.wrong("participant/code", shown(typed, info));
        }
        var entered = enter.handle(code.get(), given);
        if (entered.opened().isPresent()) {
            visitor.words().remove(ASKED);
            visitor.keep();
            guest.opened(entered.opened().get().token());
            return pages.to("/partner/home");
        }
        typed.refuse("code", entered.came() == Came.WRONG ? "partner-code" : "partner-code-over");
        return pages.wrong("participant/code", shown(typed, info));
    }

    @POST
    @Path("sign-out")
    public Response signOut(Typed typed) {
        if (visitor.made(typed.value("token"))) {
            guest.signOut();
        }
        return pages.to("/partner");
    }

    private Optional<UUID> asked() {
        return Optional.ofNullable(visitor.words().get(ASKED)).map(UUID::fromString);
    }

    private Shown shown(Typed typed, UriInfo info) {
        return new Shown(pages.frame(info), typed);
    }
}
