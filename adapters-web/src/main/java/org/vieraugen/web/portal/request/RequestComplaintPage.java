package org.vieraugen.web.portal.request;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.reception.Submitted;
import org.vieraugen.application.request.MakeComplaint;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.QrCode;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.complaint.ReceiptResource.ReceiptPage;

/** With the asker's consent a request becomes a complaint; its receipt is printed and handed over, or sent by post. */
@Path("/{language}/staff/requests/{number:[A-Za-z]{2,5}-[Aa]-[0-9]{4}-[0-9]{8}-[A-Za-z]}/complaint")
@OnePerServer
public class RequestComplaintPage {
    private final RequestScreen screen;
    private final Pages pages;
    private final MakeComplaint complain;

    @Inject
    public RequestComplaintPage(RequestScreen screen, Pages pages, MakeComplaint complain) {
        this.screen = screen;
        this.pages = pages;
        this.complain = complain;
    }

    @POST
    public Response record(@PathParam("number") String number, Typed typed, @Context UriInfo info) {
        return screen.acted(number, "complaint", "complaint", typed, info, on -> {
            var consent = RequestForms.consent(typed);
            var as = RequestForms.complaint(typed);
            if (consent.isEmpty() || as.isEmpty()) {
                return Optional.empty();
            }
            var sent = complain.handle(on, as.get(), consent.get());
            return Optional.of(() -> receipt(sent, typed, info));
        });
    }

    private Response receipt(Submitted sent, Typed typed, UriInfo info) {
        var frame = pages.frame(info);
        return pages.ok(
                "complaint/receipt",
                new ReceiptPage(
                        frame,
                        sent.reference(),
                        sent.receipt().code(),
                        Optional.of(frame.day(sent.firstReplyBy())),
                        false,
                        QrCode.svg(QrCode.address(frame, sent.receipt())),
                        new Typed(Map.of()),
                        false,
                        Optional.of(Language.find(typed.value("language")).orElse(frame.language()))));
    }
}
