package org.vieraugen.web.portal.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.account.AcceptInvitation;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.domain.Malformed;
import org.vieraugen.web.brake.GuessBrake;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.access.Entrance;

/** Where a one-time link leads: choosing the first password. The link's secret stands behind the number sign, which no server sees. */
@Path("/{language}/staff/invitation")
@OnePerServer
public class InvitationResource {
    /** How much of a link's secret is typed at most; each half has 43 letters. */
    public static final int LONGEST = 60;

    private final Pages pages;
    private final Visitor visitor;
    private final AcceptInvitation invitation;
    private final GuessBrake brake;

    @Inject
    public InvitationResource(Pages pages, Visitor visitor, AcceptInvitation invitation, GuessBrake brake) {
        this.pages = pages;
        this.visitor = visitor;
        this.invitation = invitation;
        this.brake = brake;
    }

    /** What the page shows. */
    public record Invited(Frame frame, Typed typed) {}

    @GET
    public Response ask(@Context UriInfo info) {
        return pages.ok("account/invitation", new Invited(pages.frame(info), new Typed(Map.of())));
    }

    @POST
    public Response accept(Typed typed, @Context UriInfo info) {
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (!typed.value("password").equals(typed.value("again"))) {
            typed.refuse("again", "not-equal");
        }
        if (typed.isGood()) {
            try {
                invitation.accept(typed.value("invitation").strip(), typed.given("second"), typed.value("password"));
                return pages.to("/staff/sign-in");
            } catch (Unknown e) {
                brake.failed();
                typed.refuse("invitation", "unknown-invitation");
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (HashingGate.Full e) {
                typed.refuse("password", Entrance.reason(e));
                return Entrance.again(
                        pages.page(503, "account/invitation", new Invited(pages.frame(info), typed)), e.seconds());
            }
        }
        return pages.wrong("account/invitation", new Invited(pages.frame(info), typed));
    }
}
