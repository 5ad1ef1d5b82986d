package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.CancelSession;
import org.vieraugen.application.exchange.HoldSession;
import org.vieraugen.application.exchange.MoveSession;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.form.Reading;

/** One session with its agenda, and for whoever keeps it the forms to move or cancel it, and to say whether it was held. */
@Path("/{language}/staff/exchange/sessions/{session:[0-9a-f-]{36}}")
@OnePerServer
public class SessionPage {
    private final ExchangeScreen screen;
    private final MoveSession move;
    private final CancelSession cancel;
    private final HoldSession hold;

    @Inject
    public SessionPage(ExchangeScreen screen, MoveSession move, CancelSession cancel, HoldSession hold) {
        this.screen = screen;
        this.move = move;
        this.cancel = cancel;
        this.hold = hold;
    }

    @GET
    public Response show(
            @PathParam("session") UUID session, @QueryParam("wish") Optional<String> wish, @Context UriInfo info) {
        return screen.session(session, screen.nothing(info), wish.flatMap(Reading::key));
    }

    @POST
    @Path("move")
    public Response move(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        var sent = screen.acted(session, "move", "moved", typed, info, on -> ExchangeForms.appointment(typed)
                .ifPresent(next -> move.handle(on, next, typed.value("reason").strip())));
        return screen.session(session, sent);
    }

    @POST
    @Path("cancel")
    public Response cancel(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        var sent = screen.acted(
                session,
                "cancel",
                "cancelled",
                typed,
                info,
                on -> cancel.handle(on, typed.value("reason").strip()));
        return screen.session(session, sent);
    }

    @POST
    @Path("hold")
    public Response hold(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        var sent = screen.acted(session, "hold", "held", typed, info, on -> {
            var attended = ExchangeForms.attended(typed);
            if (typed.isGood()) {
                hold.handle(on, attended, ExchangeForms.left(typed));
            }
        });
        return screen.session(session, sent);
    }

    @POST
    @Path("hold/denied")
    public Response deny(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        var sent = screen.acted(
                session,
                "deny",
                "said-not-held",
                typed,
                info,
                on -> hold.denied(on, typed.value("reason").strip()));
        return screen.session(session, sent);
    }

    @POST
    @Path("hold/confirmed")
    public Response confirm(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        return screen.session(session, screen.acted(session, "confirm", "confirmed", typed, info, hold::confirm));
    }

    @POST
    @Path("hold/sent-back")
    public Response sendBack(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        var sent = screen.acted(
                session,
                "back",
                "sent-back",
                typed,
                info,
                on -> hold.sendBack(on, typed.value("reason").strip()));
        return screen.session(session, sent);
    }

    @POST
    @Path("miss")
    public Response miss(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        var sent = screen.acted(
                session,
                "miss",
                "missed",
                typed,
                info,
                on -> hold.missed(on, typed.value("reason").strip()));
        return screen.session(session, sent);
    }
}
