package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.invitation.DeclineWish;
import org.vieraugen.application.invitation.NoteReply;
import org.vieraugen.application.invitation.SendAgain;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.web.portal.Typed;

/** The forms beside those who are invited to a session: what they said on the telephone, a wish that is declined, an invitation that is sent again. */
@Path("/{language}/staff/exchange/sessions/{session:[0-9a-f-]{36}}/invited/{invitation:[0-9a-f-]{36}}")
@OnePerServer
public class InvitedPage {
    private final ExchangeScreen screen;
    private final NoteReply note;
    private final DeclineWish decline;
    private final SendAgain again;

    @Inject
    public InvitedPage(ExchangeScreen screen, NoteReply note, DeclineWish decline, SendAgain again) {
        this.screen = screen;
        this.note = note;
        this.decline = decline;
        this.again = again;
    }

    @POST
    @Path("reply")
    public Response reply(
            @PathParam("session") UUID session,
            @PathParam("invitation") UUID invitation,
            Typed typed,
            @Context UriInfo info) {
        var sent = screen.acted(session, "invited", "noted", typed, info, on -> {
            var coming = Arrays.stream(Coming.values())
                    .filter(one -> one != Coming.OPEN && typed.is("coming", one.name()))
                    .findFirst()
                    .orElseThrow(() -> new Malformed("coming", "missing", "say whether they come"));
            note.handle(target(invitation, on), session, coming);
        });
        return screen.session(session, sent);
    }

    @POST
    @Path("wishes/{wish:[0-9a-f-]{36}}/decline")
    public Response decline(
            @PathParam("session") UUID session,
            @PathParam("invitation") UUID invitation,
            @PathParam("wish") UUID wish,
            Typed typed,
            @Context UriInfo info) {
        var sent = screen.acted(
                session,
                "invited",
                "declined",
                typed,
                info,
                on -> decline.handle(target(invitation, on), session, wish));
        return screen.session(session, sent);
    }

    @POST
    @Path("again")
    public Response again(
            @PathParam("session") UUID session,
            @PathParam("invitation") UUID invitation,
            Typed typed,
            @Context UriInfo info) {
        var sent = screen.acted(
                session, "invited", "again", typed, info, on -> again.handle(target(invitation, on), session));
        return screen.session(session, sent);
    }

    private static Target target(UUID invitation, Target on) {
        return new Target(invitation, on.caller(), Optional.empty(), on.key());
    }
}
