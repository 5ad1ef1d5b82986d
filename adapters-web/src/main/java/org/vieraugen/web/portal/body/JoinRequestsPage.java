package org.vieraugen.web.portal.body;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.body.AdmitApplicant;
import org.vieraugen.application.body.AskToJoin;
import org.vieraugen.application.body.DeclineApplicant;
import org.vieraugen.application.body.WithdrawRequest;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.web.portal.Typed;

/** The forms by which groups ask to take part in a body, and by which it decides. */
@Path("/{language}/staff/bodies/{body:[0-9a-f-]{36}}/requests")
@OnePerServer
public class JoinRequestsPage {
    private final BodyScreen screen;
    private final AskToJoin ask;
    private final AdmitApplicant admit;
    private final DeclineApplicant decline;
    private final WithdrawRequest withdraw;

    @Inject
    public JoinRequestsPage(
            BodyScreen screen,
            AskToJoin ask,
            AdmitApplicant admit,
            DeclineApplicant decline,
            WithdrawRequest withdraw) {
        this.screen = screen;
        this.ask = ask;
        this.admit = admit;
        this.decline = decline;
        this.withdraw = withdraw;
    }

    @POST
    public Response ask(@PathParam("body") UUID body, Typed typed, @Context UriInfo info) {
        return screen.acted(body, "requests", "asked", typed, info, on -> BodyForms.applicant(typed)
                .ifPresent(applicant -> ask.handle(on, applicant)));
    }

    @POST
    @Path("{request:[0-9a-f-]{36}}/admission")
    public Response admit(
            @PathParam("body") UUID body, @PathParam("request") UUID request, Typed typed, @Context UriInfo info) {
        return screen.acted(body, "admit-" + request, "admitted", typed, info, on -> {
            var as = BodyForms.membership(typed);
            var ruling = RuleForms.ruling(typed);
            if (typed.isGood()) {
                admit.handle(on, request, as.orElseThrow(), ruling.orElseThrow());
            }
        });
    }

    @POST
    @Path("{request:[0-9a-f-]{36}}/declining")
    public Response decline(
            @PathParam("body") UUID body, @PathParam("request") UUID request, Typed typed, @Context UriInfo info) {
        return screen.acted(body, "decline-" + request, "declined", typed, info, on -> {
            typed.check(
                    "reason", () -> Text.required("reason", typed.value("reason"), JoinRequest.Outcome.MOST_REASON));
            var ruling = RuleForms.ruling(typed);
            if (typed.isGood()) {
                decline.handle(on, request, typed.value("reason").strip(), ruling.orElseThrow());
            }
        });
    }

    @POST
    @Path("{request:[0-9a-f-]{36}}/withdrawal")
    public Response withdraw(
            @PathParam("body") UUID body, @PathParam("request") UUID request, Typed typed, @Context UriInfo info) {
        return screen.acted(body, "withdraw-" + request, "withdrawn", typed, info, on -> withdraw.handle(on, request));
    }
}
