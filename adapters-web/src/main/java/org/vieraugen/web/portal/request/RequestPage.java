package org.vieraugen.web.portal.request;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.request.AnswerRequest;
import org.vieraugen.application.request.CloseRequest;
import org.vieraugen.application.request.MoveRequest;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.request.Request;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;

/** One request, with the forms to answer it, to move it, and to close it. */
@Path("/{language}/staff/requests/{number:[A-Za-z]{2,5}-[Aa]-[0-9]{4}-[0-9]{8}-[A-Za-z]}")
@OnePerServer
public class RequestPage {
    private final RequestScreen screen;
    private final Pages pages;
    private final AnswerRequest answer;
    private final MoveRequest move;
    private final CloseRequest close;

    @Inject
    public RequestPage(RequestScreen screen, Pages pages, AnswerRequest answer, MoveRequest move, CloseRequest close) {
        this.screen = screen;
        this.pages = pages;
        this.answer = answer;
        this.move = move;
        this.close = close;
    }

    @GET
    public Response show(@PathParam("number") String number, @Context UriInfo info) {
        return screen.show(number, info);
    }

    @POST
    @Path("answer")
    public Response answer(@PathParam("number") String number, Typed typed, @Context UriInfo info) {
        if (typed.is("go", "insert")) {
            return screen.inserted(number, typed, info);
        }
        return screen.acted(number, "answer", "answered", typed, info, on -> {
            var way = RequestForms.way(typed);
            typed.check("text", () -> Text.required("text", typed.value("text"), Text.MOST));
            if (typed.isGood()) {
                answer.handle(on, typed.value("text"), way.orElseThrow());
            }
            return Optional.empty();
        });
    }

    /** Whoever moved it away may see it no longer, and is led back to the list. */
    @POST
    @Path("team")
    public Response move(@PathParam("number") String number, Typed typed, @Context UriInfo info) {
        return screen.acted(number, "move", "moved", typed, info, on -> {
            if (typed.given("team").isEmpty()) {
                typed.refuse("team", "missing");
                return Optional.empty();
            }
            move.handle(on, new TeamKey(typed.value("team")));
            return Optional.of(() -> pages.to("/staff/requests?done=moved"));
        });
    }

    @POST
    @Path("closing")
    public Response close(@PathParam("number") String number, Typed typed, @Context UriInfo info) {
        return screen.acted(number, "close", "closed", typed, info, on -> {
            typed.check("reason", () -> Text.required("reason", typed.value("reason"), Request.MOST_REASON));
            if (typed.isGood()) {
                close.handle(on, typed.value("reason"));
            }
            return Optional.empty();
        });
    }
}
