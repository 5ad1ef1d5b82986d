package org.vieraugen.web.portal.complaint;

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
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.reading.Track;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.web.brake.GuessBrake;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.form.KeptAnswers;

/** Opens a complaint by its code. */
@Path("/{language}/follow")
@OnePerServer
public class FollowResource {
    private final Pages pages;
    private final Visitor visitor;
    private final Track track;
    private final GuessBrake brake;
    private final SealedPapers papers;
    private final KeptAnswers answers;

    @Inject
    public FollowResource(
            Pages pages, Visitor visitor, Track track, GuessBrake brake, SealedPapers papers, KeptAnswers answers) {
        this.pages = pages;
        this.visitor = visitor;
        this.track = track;
        this.brake = brake;
        this.papers = papers;
        this.answers = answers;
    }

    /**
     * What the page shows.
     *
     * @param waiting whether a text waits for its complaint's code
     */
    public record Follow(Frame frame, Typed typed, boolean waiting) {}

    /** What is shown of an erased complaint. */
    public record Gone(Frame frame, Certificate certificate) {}

    @GET
    public Response ask(@Context UriInfo info) {
        return pages.ok("complaint/follow", new Follow(pages.frame(info), new Typed(Map.of()), answers.isWaiting()));
    }

    /** What was erased, to keep as a file. */
    @GET
    @Path("certificate")
    public Response certificate(@Context UriInfo info) {
        var receipt = FollowedComplaint.receipt(visitor);
        if (receipt.isEmpty()) {
            return pages.to("/follow");
        }
        try {
            track.handle(receipt.get());
            return pages.to("/case");
        } catch (Erased e) {
            return CertificatePaper.of(e.certificate(), papers, pages.frame(info));
        }
    }

    @POST
    public Response open(Typed typed, @Context UriInfo info) {
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (typed.given("code").isEmpty()) {
            typed.refuse("code", "empty");
        } else if (!typed.isStale()) {
            try {
                var receipt = Receipt.read(typed.value("code"));
                var tracked = track.handle(receipt);
                if (!tracked.statusOnly()) {
                    answers.followed(receipt, tracked.reference());
                }
                FollowedComplaint.put(visitor, receipt);
                visitor.keep();
                return pages.to("/case");
            } catch (Erased e) {
                FollowedComplaint.put(visitor, Receipt.read(typed.value("code")));
                visitor.keep();
                return pages.page(410, "deadline/erased", new Gone(pages.frame(info), e.certificate()));
            } catch (Malformed e) {
                typed.refuse("code", "mistyped-code");
            } catch (Unknown e) {
                brake.failed();
                typed.refuse("code", "unknown-code");
            }
        }
        return pages.wrong("complaint/follow", new Follow(pages.frame(info), typed, answers.isWaiting()));
    }
}
