package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.vieraugen.application.Single;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** The receipt: the code, large, and what happens next; shown again as long as the visit lasts. */
@Path("/{language}/receipt")
@Single
public class ReceiptResource {
    @Inject
    Pages pages;

    @Inject
    Visitor visitor;

    /** What the page shows. */
    public record ReceiptPage(
            Frame frame, String reference, String code, String until, boolean legalDeadline, String picture) {}

    @GET
    public Response show(@Context UriInfo info) {
        var kept = Kept.in(visitor.words());
        if (kept.isEmpty()) {
            return pages.to("/follow");
        }
        var frame = pages.frame(info);
        var sent = kept.get();
        return pages.ok(
                "complaint/receipt",
                new ReceiptPage(
                        frame,
                        sent.reference(),
                        sent.receipt().code(),
                        frame.day(sent.firstReplyBy()),
                        sent.legalDeadline(),
                        QrCode.svg(frame.address() + "/follow#" + sent.receipt().code())));
    }

    /** On to the complaint's own page, without typing the code once more. */
    @POST
    @Path("follow")
    public Response follow(Typed typed) {
        var kept = Kept.in(visitor.words());
        if (kept.isPresent() && visitor.made(typed.value("token"))) {
            visitor.words().put(CaseResource.FOLLOWED, kept.get().receipt().code());
            visitor.keep();
            return pages.to("/case");
        }
        return pages.to("/follow");
    }

    /** The code is written down: this browser forgets it. */
    @POST
    @Path("end")
    public Response end(Typed typed) {
        if (visitor.made(typed.value("token"))) {
            visitor.leave();
        }
        return pages.to("");
    }
}
