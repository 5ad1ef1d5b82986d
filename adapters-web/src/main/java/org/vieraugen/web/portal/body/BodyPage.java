package org.vieraugen.web.portal.body;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.body.ChangeBody;
import org.vieraugen.application.body.ChooseChair;
import org.vieraugen.application.body.ComposeBody;
import org.vieraugen.application.body.HandInReport;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.web.portal.Typed;

/** One body with its members, and for whoever keeps it the forms to change it and to close it. */
@Path("/{language}/staff/bodies/{body:[0-9a-f-]{36}}")
@OnePerServer
public class BodyPage {
    private final BodyScreen screen;
    private final ChangeBody change;
    private final ComposeBody compose;
    private final ChooseChair choose;
    private final HandInReport handIn;

    @Inject
    public BodyPage(
            BodyScreen screen, ChangeBody change, ComposeBody compose, ChooseChair choose, HandInReport handIn) {
        this.screen = screen;
        this.change = change;
        this.compose = compose;
        this.choose = choose;
        this.handIn = handIn;
    }

    @GET
    public Response show(@PathParam("body") UUID body, @Context UriInfo info) {
        return screen.show(body, info);
    }

    @POST
    @Path("charter")
    public Response change(@PathParam("body") UUID body, Typed typed, @Context UriInfo info) {
        return screen.acted(body, "charter", "changed", typed, info, on -> BodyForms.charter(typed)
                .ifPresent(charter ->
                        change.handle(on, charter, typed.value("reason").strip())));
    }

    @POST
    @Path("composition")
    public Response compose(@PathParam("body") UUID body, Typed typed, @Context UriInfo info) {
        return screen.acted(body, "composition", "composed", typed, info, on -> RuleForms.composition(typed)
                .ifPresent(next -> compose.handle(on, next, RuleForms.seatings(typed))));
    }

    @POST
    @Path("chair")
    public Response choose(@PathParam("body") UUID body, Typed typed, @Context UriInfo info) {
        return screen.acted(body, "chair", "chosen", typed, info, on -> {
            var chair = RuleForms.chair(typed);
            if (typed.isGood()) {
                choose.handle(on, chair);
            }
        });
    }

    @POST
    @Path("report")
    public Response handIn(@PathParam("body") UUID body, Typed typed, @Context UriInfo info) {
        return screen.acted(body, "report", "report-waits", typed, info, on -> {
            typed.check("title", () -> Text.required("title", typed.value("title"), ClosingReport.MOST_TITLE));
            typed.check("text", () -> Text.required("text", typed.value("text"), Text.MOST));
            if (typed.isGood()) {
                handIn.handle(
                        on, typed.value("title").strip(), typed.value("text").strip());
            }
        });
    }

    @POST
    @Path("report/{number:[0-9]{1,6}}/confirmation")
    public Response confirm(
            @PathParam("body") UUID body, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(body, "report-confirm", "reported", typed, info, on -> handIn.confirm(on, number));
    }

    @POST
    @Path("report/{number:[0-9]{1,6}}/sending-back")
    public Response sendBack(
            @PathParam("body") UUID body, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(
                body,
                "report-back",
                "report-sent-back",
                typed,
                info,
                on -> handIn.sendBack(on, number, typed.value("reason")));
    }
}
