package org.vieraugen.web.portal.identity;

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
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.identity.RenewReceipt;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.SecondSecret;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.complaint.ReceiptToShow;

/** Brings back a complaint whose code is lost, by its reference and the sentence that was chosen for that day (I5). */
@Path("/{language}/lost-code")
@OnePerServer
public class LostCodeResource {
    private final Pages pages;
    private final Visitor visitor;
    private final RenewReceipt renew;
    private final Networks networks;
    private final Clock clock;

    @Inject
    public LostCodeResource(Pages pages, Visitor visitor, RenewReceipt renew, Networks networks, Clock clock) {
        this.pages = pages;
        this.visitor = visitor;
        this.renew = renew;
        this.networks = networks;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param openFrom from when on it may be tried again
     */
    public record LostCode(Frame frame, Typed typed, Optional<String> openFrom) {}

    @GET
    public Response ask(@Context UriInfo info) {
        return pages.ok("identity/lost-code", new LostCode(pages.frame(info), new Typed(Map.of()), Optional.empty()));
    }

    @POST
    public Response renew(Typed typed, @Context UriInfo info) {
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        typed.check("reference", () -> reference(typed));
        typed.check("secret", () -> SecondSecret.of(typed.value("secret")));
        var frame = pages.frame(info);
        if (!typed.isGood()) {
            return pages.wrong("identity/lost-code", new LostCode(frame, typed, Optional.empty()));
        }
        try {
            var receipt = renew.handle(reference(typed), SecondSecret.of(typed.value("secret")), networks.current());
            if (receipt.isPresent()) {
                ReceiptToShow.putRenewed(visitor.words(), reference(typed), receipt.get());
                visitor.keep();
                return pages.to("/receipt");
            }
            typed.refuse("secret", "no-match");
            return pages.wrong("identity/lost-code", new LostCode(frame, typed, Optional.empty()));
        } catch (Slowing.TooEarly e) {
            return again(429, e.seconds(), frame, typed);
        } catch (HashingGate.Full e) {
            return again(503, e.seconds(), frame, typed);
        }
    }

    /** Nothing typed is lost; the page says from when on it may be sent again. */
    private Response again(int status, long seconds, Frame frame, Typed typed) {
        var from = Optional.of(frame.moment(clock.instant().plusSeconds(seconds)));
        return Response.fromResponse(pages.page(status, "identity/lost-code", new LostCode(frame, typed, from)))
                .header("Retry-After", seconds)
                .build();
    }

    /** @throws Malformed when it has a typing error */
    private static Reference reference(Typed typed) {
        return Reference.read(typed.value("reference"));
    }
}
