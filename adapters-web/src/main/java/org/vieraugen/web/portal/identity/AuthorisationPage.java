package org.vieraugen.web.portal.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.Authorise;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.file.Authorisation.Signer;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.complaint.FollowedComplaint;

/** Signs that somebody may act for whoever complains: what is signed stands above, and the code confirms it once more. */
@Path("/{language}/case/authorisation")
@OnePerServer
public class AuthorisationPage {
    private static final String PAGE = "identity/authorisation";

    private final Pages pages;
    private final Visitor visitor;
    private final Track track;
    private final Authorise authorise;
    private final SealedPapers papers;

    @Inject
    public AuthorisationPage(Pages pages, Visitor visitor, Track track, Authorise authorise, SealedPapers papers) {
        this.pages = pages;
        this.visitor = visitor;
        this.track = track;
        this.authorise = authorise;
        this.papers = papers;
    }

    /**
     * What the page shows.
     *
     * @param trouble the kind of what went wrong, or nothing
     */
    public record Shown(Frame frame, Tracked tracked, Typed typed, Optional<String> trouble, String ticket) {
        /** What is signed. */
        public String text(Signer signer) {
            return AuthorisationPaper.text(signer, tracked.reference(), frame);
        }
    }

    @GET
    public Response show(@Context UriInfo info) {
        var receipt = FollowedComplaint.receipt(visitor);
        return receipt.isEmpty()
                ? pages.to("/follow")
                : pages.ok(PAGE, shown(receipt.get(), new Typed(Map.of()), Optional.empty(), info));
    }

    @POST
    public Response sign(Typed typed, @Context UriInfo info) {
        var followed = FollowedComplaint.receipt(visitor);
        if (followed.isEmpty()) {
            return pages.to("/follow");
        }
        var receipt = followed.get();
        check(typed, receipt);
        if (!typed.isGood()) {
            return pages.wrong(PAGE, shown(receipt, typed, Optional.empty(), info));
        }
        try {
            var frame = pages.frame(info);
            var signer = Signer.valueOf(typed.value("signer"));
            // The place is taken before the transaction begins, so that nobody waits with a connection in hand.
            papers.inTurn(() -> authorise.handle(
                    receipt,
                    typed.given("ticket").map(ticket -> "page-" + ticket),
                    new Authorisation.Given(
                            signer,
                            typed.value("representative").strip(),
                            typed.value("name").strip(),
                            typed.given("drawing"),
                            AuthorisationPaper.text(
                                    signer, track.handle(receipt).reference(), frame)),
                    frame.say("authorisation.paper"),
                    (signed, reference) -> AuthorisationPaper.of(signed, reference, papers, frame)));
        } catch (RuntimeException e) {
            var failure = Failure.of(e);
            if (failure.status() >= 500) {
                throw e;
            }
            return pages.wrong(PAGE, shown(receipt, typed, Optional.of(failure.kind()), info));
        }
        FollowedComplaint.tellDone(visitor, "authorisation");
        return pages.to("/case");
    }

    private void check(Typed typed, Receipt receipt) {
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        typed.check(
                "representative",
                () -> Text.required("representative", typed.value("representative"), Authorisation.WHOM));
        if (Arrays.stream(Signer.values()).noneMatch(signer -> typed.is("signer", signer.name()))) {
            typed.refuse("signer", "missing");
        }
        typed.check("name", () -> Text.required("name", typed.value("name"), Authorisation.NAME));
        typed.check("drawing", () -> typed.given("drawing").ifPresent(Authorisation::drawn));
        try {
            if (typed.given("code").isEmpty()) {
                typed.refuse("code", "empty");
            } else if (!Receipt.read(typed.value("code")).equals(receipt)) {
                typed.refuse("code", "unknown-code");
            }
        } catch (Malformed e) {
            typed.refuse("code", "mistyped-code");
        }
    }

    private Shown shown(Receipt receipt, Typed typed, Optional<String> trouble, UriInfo info) {
        var ticket = typed.given("ticket").orElseGet(() -> UUID.randomUUID().toString());
        return new Shown(pages.frame(info), track.handle(receipt), typed, trouble, ticket);
    }
}
