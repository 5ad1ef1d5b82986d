package org.vieraugen.web.portal.minutes;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.minutes.CloseMinutes;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.web.portal.Typed;

/** The forms that close an edition to the public (P2, F9). */
@Path("/{language}/staff/exchange/sessions/{session:[0-9a-f-]{36}}/minutes/editions/{edition:\\d{1,4}}/closure")
@OnePerServer
public class MinutesClosurePage {
    private final MinutesScreen screen;
    private final CloseMinutes close;

    @Inject
    public MinutesClosurePage(MinutesScreen screen, CloseMinutes close) {
        this.screen = screen;
        this.close = close;
    }

    @POST
    public Response propose(
            @PathParam("session") UUID session, @PathParam("edition") int edition, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session,
                "close-" + edition,
                "closure-proposed",
                typed,
                info,
                on -> close.propose(on, edition, kind(typed)));
    }

    @POST
    @Path("agreed")
    public Response enter(
            @PathParam("session") UUID session, @PathParam("edition") int edition, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session,
                "agreed-" + edition,
                "edition-closed",
                typed,
                info,
                on -> close.enter(
                        on, edition, typed.value("side"), typed.value("source").strip()));
    }

    @POST
    @Path("taken-back")
    public Response takeBack(
            @PathParam("session") UUID session, @PathParam("edition") int edition, Typed typed, @Context UriInfo info) {
        return screen.acted(
                session, "unclose-" + edition, "closure-taken-back", typed, info, on -> close.takeBack(on, edition));
    }

    private static Closure.Kind kind(Typed typed) {
        return Arrays.stream(Closure.Kind.values())
                .filter(one -> typed.is("kind", one.name()))
                .findFirst()
                .orElseThrow(() -> new Malformed("kind", "missing", "say why it is closed"));
    }
}
