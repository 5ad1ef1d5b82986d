package org.vieraugen.web.portal.minutes;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.minutes.WriteMinutes;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.web.portal.Typed;

/** The minutes of a session while they are written: each item is a form of its own, so that several people write at once; whoever was overtaken is shown both texts. */
@Path("/{language}/staff/exchange/sessions/{session:[0-9a-f-]{36}}/minutes")
@OnePerServer
public class MinutesPage {
    private final MinutesScreen screen;
    private final WriteMinutes write;

    @Inject
    public MinutesPage(MinutesScreen screen, WriteMinutes write) {
        this.screen = screen;
        this.write = write;
    }

    @GET
    public Response show(@PathParam("session") UUID session, @Context UriInfo info) {
        return screen.show(session, info);
    }

    @GET
    @Path("print")
    public Response print(@PathParam("session") UUID session, @Context UriInfo info) {
        return screen.print(session, info);
    }

    /** Which version each item has now, a line for each in their order: for a page that looks whether somebody else wrote something. */
    @GET
    @Path("versions")
    @Produces("text/plain")
    public Response versions(@PathParam("session") UUID session) {
        var minutes =
                screen.view(session).orElseThrow(() -> new Unknown("minutes")).minutes();
        var lines = minutes.items().stream()
                .map(item -> item.key() + " " + item.version())
                .collect(Collectors.joining("\n"));
        return Response.ok(lines).header("Cache-Control", "no-store").build();
    }

    @POST
    public Response begin(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        return screen.acted(session, "begin", "minutes-begun", typed, info, write::begin);
    }

    @POST
    @Path("items")
    public Response add(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session,
                "add",
                "minutes-added",
                typed,
                info,
                on -> write.add(on, MinutesForms.topic(typed), MinutesForms.words(typed)));
    }

    @POST
    @Path("items/{item:[0-9a-f-]{36}}")
    public Response write(
            @PathParam("session") UUID session, @PathParam("item") UUID item, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session,
                item.toString(),
                "minutes-saved",
                typed,
                info,
                on -> write.write(on, new ItemKey(item), MinutesForms.words(typed)));
    }

    @POST
    @Path("items/{item:[0-9a-f-]{36}}/move")
    public Response move(
            @PathParam("session") UUID session, @PathParam("item") UUID item, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session,
                "move-" + item,
                "minutes-moved",
                typed,
                info,
                on -> write.move(on, new ItemKey(item), MinutesForms.item(typed, "before")));
    }

    @POST
    @Path("items/{item:[0-9a-f-]{36}}/remove")
    public Response remove(
            @PathParam("session") UUID session, @PathParam("item") UUID item, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session, "remove-" + item, "minutes-removed", typed, info, on -> write.remove(on, new ItemKey(item)));
    }
}
