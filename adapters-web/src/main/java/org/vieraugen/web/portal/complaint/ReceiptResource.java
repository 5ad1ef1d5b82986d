package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.identity.ChooseSecondSecret;
import org.vieraugen.domain.identity.SecondSecret;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.QrCode;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** The receipt: the code, large, and what happens next; shown again as long as the visit lasts. */
@Path("/{language}/receipt")
@OnePerServer
public class ReceiptResource {
    private final Pages pages;
    private final Visitor visitor;
    private final ChooseSecondSecret chooseSecret;
    private final SealedPapers papers;

    @Inject
    public ReceiptResource(Pages pages, Visitor visitor, ChooseSecondSecret chooseSecret, SealedPapers papers) {
        this.pages = pages;
        this.visitor = visitor;
        this.chooseSecret = chooseSecret;
        this.papers = papers;
    }

    /**
     * What the page shows; {@code until} is absent unless the complaint was just sent.
     *
     * @param renewed whether there was another code before
     * @param ownSentence the language in which the person may choose a sentence at this screen; empty on the person's own
     */
    public record ReceiptPage(
            Frame frame,
            String reference,
            String code,
            Optional<String> until,
            boolean renewed,
            String picture,
            Typed typed,
            boolean secretChosen,
            Optional<Language> ownSentence) {}

    @GET
    public Response show(@Context UriInfo info) {
        return shown(new Typed(Map.of()), false, info);
    }

    /** A sentence for the day the code is lost (I5). */
    @POST
    @Path("secret")
    public Response secret(Typed typed, @Context UriInfo info) {
        var kept = ReceiptToShow.in(visitor.words());
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        typed.check("secret", () -> SecondSecret.of(typed.value("secret")));
        boolean chosen = kept.isPresent() && typed.isGood();
        if (chosen) {
            try {
                chooseSecret.handle(kept.get().receipt(), SecondSecret.of(typed.value("secret")));
            } catch (HashingGate.Full e) {
                typed.markStale();
                return Response.fromResponse(shown(typed, false, info))
                        .status(503)
                        .header("Retry-After", e.seconds())
                        .build();
            }
        }
        return shown(chosen ? new Typed(Map.of()) : typed, chosen, info);
    }

    private Response shown(Typed typed, boolean secretChosen, UriInfo info) {
        var kept = ReceiptToShow.in(visitor.words());
        if (kept.isEmpty()) {
            return pages.to("/follow");
        }
        var frame = pages.frame(info);
        var sent = kept.get();
        return pages.page(
                typed.isGood() ? 200 : 422,
                "complaint/receipt",
                new ReceiptPage(
                        frame,
                        sent.reference(),
                        sent.receipt().code(),
                        sent.firstReplyBy().map(frame::day),
                        sent.renewed(),
                        QrCode.svg(QrCode.address(frame, sent.receipt())),
                        typed,
                        secretChosen,
                        Optional.empty()));
    }

    /** The same to keep as a file. */
    @GET
    @Path("pdf")
    public Response paper(@Context UriInfo info) {
        var kept = ReceiptToShow.in(visitor.words());
        if (kept.isEmpty()) {
            return pages.to("/follow");
        }
        return ReceiptPaper.of(kept.get(), papers, pages.frame(info));
    }

    /** On to the complaint's own page, without typing the code once more. */
    @POST
    @Path("follow")
    public Response follow(Typed typed) {
        var kept = ReceiptToShow.in(visitor.words());
        if (kept.isPresent() && visitor.made(typed.value("token"))) {
            FollowedComplaint.put(visitor, kept.get().receipt());
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
