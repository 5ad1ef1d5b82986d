package org.vieraugen.web.portal.participant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.participant.ChangeParticipant;
import org.vieraugen.application.participant.EndParticipant;
import org.vieraugen.application.participant.ReadParticipants;
import org.vieraugen.application.participant.RemindParticipant;
import org.vieraugen.web.portal.Typed;

/** One participant: changed, invited once more, or ended; and what was done (E11). */
@Path("/{language}/staff/participants/{participant:[0-9a-f-]{36}}")
@OnePerServer
public class ParticipantPage {
    private final ParticipantScreen screen;
    private final ReadParticipants read;
    private final ChangeParticipant change;
    private final EndParticipant end;
    private final RemindParticipant remind;

    @Inject
    public ParticipantPage(
            ParticipantScreen screen,
            ReadParticipants read,
            ChangeParticipant change,
            EndParticipant end,
            RemindParticipant remind) {
        this.screen = screen;
        this.read = read;
        this.change = change;
        this.end = end;
        this.remind = remind;
    }

    @GET
    public Response show(@PathParam("participant") UUID participant, @Context UriInfo info) {
        return screen.page(participant, new Typed(Map.of()), false, Optional.empty(), Optional.empty(), info);
    }

    @POST
    @Path("change")
    public Response change(@PathParam("participant") UUID participant, Typed typed, @Context UriInfo info) {
        var now = read.one(screen.caller(), participant);
        return screen.acted(participant, "changed", typed, info, on -> ParticipantForms.invitation(typed, now)
                .ifPresent(next -> change.handle(on, next)));
    }

    @POST
    @Path("end")
    public Response end(@PathParam("participant") UUID participant, Typed typed, @Context UriInfo info) {
        return screen.acted(participant, "ended", typed, info, on -> end.handle(on));
    }

    @POST
    @Path("remind")
    public Response remind(@PathParam("participant") UUID participant, Typed typed, @Context UriInfo info) {
        return screen.acted(participant, "reminded", typed, info, on -> remind.handle(on));
    }
}
