package org.vieraugen.web.portal.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.identity.ChooseSecondSecret;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.SecondSecret;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/**
 * A page in the person's own language, for which the screen at the counter is turned round: whoever's complaint was just written down chooses the sentence that brings a code
 * nobody else knows (I9).
 */
@Path("/{language}/own-sentence/{reference}")
@OnePerServer
public class OwnSecretResource {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ChooseSecondSecret chooseSecret;
    private final Refusals refusals;

    @Inject
    public OwnSecretResource(
            Pages pages, Visitor visitor, SignedInStaff desk, ChooseSecondSecret chooseSecret, Refusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.chooseSecret = chooseSecret;
        this.refusals = refusals;
    }

    /**
     * What the page shows.
     *
     * @param trouble the kind of what went wrong, or nothing
     */
    public record OwnSecretPage(Frame frame, String reference, Typed typed, boolean chosen, Optional<String> trouble) {}

    @GET
    public Response ask(@PathParam("reference") String reference, @Context UriInfo info) {
        desk.caller();
        return shown(200, reference, new Typed(Map.of()), false, Optional.empty(), info);
    }

    @POST
    public Response choose(@PathParam("reference") String reference, Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        typed.check("secret", () -> SecondSecret.of(typed.value("secret")));
        if (!typed.isGood()) {
            return shown(422, reference, typed, false, Optional.empty(), info);
        }
        try {
            chooseSecret.handle(caller, new Reference(reference), SecondSecret.of(typed.value("secret")));
        } catch (HashingGate.Full e) {
            typed.markStale();
            return Response.fromResponse(shown(503, reference, typed, false, Optional.empty(), info))
                    .header("Retry-After", e.seconds())
                    .build();
        } catch (RuntimeException e) {
            var failure = refusals.told(e);
            return shown(failure.status(), reference, typed, false, Optional.of(failure.kind()), info);
        }
        return shown(200, reference, new Typed(Map.of()), true, Optional.empty(), info);
    }

    private Response shown(
            int status, String reference, Typed typed, boolean chosen, Optional<String> trouble, UriInfo info) {
        return pages.page(
                status,
                "identity/own-secret",
                new OwnSecretPage(pages.frame(info), new Reference(reference).text(), typed, chosen, trouble));
    }
}
