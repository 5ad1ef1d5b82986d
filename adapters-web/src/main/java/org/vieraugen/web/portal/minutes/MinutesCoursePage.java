package org.vieraugen.web.portal.minutes;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.minutes.AmendMinutes;
import org.vieraugen.application.minutes.ApproveMinutes;
import org.vieraugen.application.minutes.CirculateMinutes;
import org.vieraugen.web.portal.Typed;

/** The forms of minutes that are written: sent to those who were there, amended, approved, corrected. */
@Path("/{language}/staff/exchange/sessions/{session:[0-9a-f-]{36}}/minutes/course")
@OnePerServer
public class MinutesCoursePage {
    private final MinutesScreen screen;
    private final CirculateMinutes circulate;
    private final AmendMinutes amend;
    private final ApproveMinutes approve;

    @Inject
    public MinutesCoursePage(
            MinutesScreen screen, CirculateMinutes circulate, AmendMinutes amend, ApproveMinutes approve) {
        this.screen = screen;
        this.circulate = circulate;
        this.amend = amend;
        this.approve = approve;
    }

    @POST
    @Path("send")
    public Response send(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session,
                "send",
                "minutes-sent",
                typed,
                info,
                on -> circulate.send(on, MinutesForms.number(typed, "days")));
    }

    @POST
    @Path("back")
    public Response takeBack(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session,
                "back",
                "minutes-back",
                typed,
                info,
                on -> circulate.takeBack(on, typed.value("reason").strip()));
    }

    @POST
    @Path("correction")
    public Response correct(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session,
                "correction",
                "minutes-correction",
                typed,
                info,
                on -> circulate.correct(on, typed.value("reason").strip()));
    }

    @POST
    @Path("amendments")
    public Response ask(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session, "ask", "minutes-asked", typed, info, on -> amend.enter(on, MinutesForms.asked(typed)));
    }

    @POST
    @Path("amendments/{number:\\d{1,4}}/taken")
    public Response take(
            @PathParam("session") UUID session, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session,
                "take-" + number,
                "minutes-taken",
                typed,
                info,
                on -> amend.take(on, number, MinutesForms.item(typed, "item"), MinutesForms.words(typed)));
    }

    @POST
    @Path("amendments/{number:\\d{1,4}}/declined")
    public Response decline(
            @PathParam("session") UUID session, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session,
                "decline-" + number,
                "minutes-declined",
                typed,
                info,
                on -> amend.decline(on, number, typed.value("reason").strip()));
    }

    @POST
    @Path("approvals")
    public Response approve(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session,
                "approve",
                "minutes-approved",
                typed,
                info,
                on -> approve.enter(on, MinutesForms.given(typed), MinutesForms.number(typed, "revision")));
    }

    @POST
    @Path("approvals/{number:\\d{1,4}}/confirmed")
    public Response confirm(
            @PathParam("session") UUID session, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session, "confirm-" + number, "minutes-confirmed", typed, info, on -> approve.confirm(on, number));
    }

    @POST
    @Path("approvals/{number:\\d{1,4}}/refused")
    public Response refuse(
            @PathParam("session") UUID session, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session,
                "refuse-" + number,
                "minutes-refused",
                typed,
                info,
                on -> approve.refuse(on, number, typed.value("reason").strip()));
    }
}
