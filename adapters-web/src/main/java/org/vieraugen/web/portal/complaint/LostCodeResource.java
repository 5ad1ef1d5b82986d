package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.identity.RenewReceipt;
import org.vieraugen.application.identity.RenewReceipt.Tried;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.SecondSecret;
import org.vieraugen.web.GuessBrake;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Brings back a complaint whose code is lost, by its reference and the sentence that was chosen for that day (I5). */
@Path("/{language}/lost-code")
@Single
public class LostCodeResource {
    @Inject
    Pages pages;

    @Inject
    Visitor visitor;

    @Inject
    RenewReceipt renew;

    @Inject
    GuessBrake brake;

    /**
     * What the page shows.
     *
     * @param openFrom from when on it may be tried again
     */
    public record LostCode(Frame frame, Typed typed, Optional<String> openFrom) {}

    @GET
    public Response ask(@Context UriInfo info) {
        return pages.ok("complaint/lost-code", new LostCode(pages.frame(info), new Typed(Map.of()), Optional.empty()));
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
            return pages.wrong("complaint/lost-code", new LostCode(frame, typed, Optional.empty()));
        }
        Tried tried = renew.handle(reference(typed), SecondSecret.of(typed.value("secret")));
        if (tried.receipt().isPresent()) {
            Kept.putRenewed(visitor.words(), reference(typed), tried.receipt().get());
            visitor.keep();
            return pages.to("/receipt");
        }
        if (tried.openFrom().isEmpty()) {
            brake.failed();
            typed.refuse("secret", "no-match");
        }
        return pages.wrong(
                "complaint/lost-code",
                new LostCode(frame, typed, tried.openFrom().map(frame::moment)));
    }

    /** @throws Malformed when it has a typing error */
    private static Reference reference(Typed typed) {
        return new Reference(typed.value("reference").strip().toUpperCase(Locale.ROOT));
    }
}
