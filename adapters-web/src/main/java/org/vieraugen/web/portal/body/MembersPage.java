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
import org.vieraugen.application.body.AddMember;
import org.vieraugen.application.body.CallOffMembership;
import org.vieraugen.application.body.EndMembership;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.web.portal.Typed;

/** The forms of a body's members: somebody joins, a membership ends or is called off. */
@Path("/{language}/staff/bodies/{body:[0-9a-f-]{36}}/members")
@OnePerServer
public class MembersPage {
    private final BodyScreen screen;
    private final AddMember add;
    private final EndMembership end;
    private final CallOffMembership callOff;

    @Inject
    public MembersPage(BodyScreen screen, AddMember add, EndMembership end, CallOffMembership callOff) {
        this.screen = screen;
        this.add = add;
        this.end = end;
        this.callOff = callOff;
    }

    @POST
    public Response add(@PathParam("body") UUID body, Typed typed, @Context UriInfo info) {
        return screen.acted(body, "members", "joined", typed, info, on -> {
            var party = BodyForms.party(typed);
            var as = BodyForms.membership(typed);
            var deputyOf = BodyForms.key("deputyOf", typed);
            if (typed.isGood()) {
                add.handle(on, party.orElseThrow(), as.orElseThrow(), deputyOf);
            }
        });
    }

    @POST
    @Path("{member:[0-9a-f-]{36}}")
    public Response end(
            @PathParam("body") UUID body, @PathParam("member") UUID member, Typed typed, @Context UriInfo info) {
        return screen.acted(body, member.toString(), "left", typed, info, on -> {
            var last = BodyForms.day("until", typed);
            if (typed.given("until").isEmpty()) {
                typed.refuse("until", "missing");
            }
            if (typed.isGood()) {
                end.handle(on, new PartyKey(member), last.orElseThrow());
            }
        });
    }

    @POST
    @Path("{member:[0-9a-f-]{36}}/calling-off")
    public Response callOff(
            @PathParam("body") UUID body, @PathParam("member") UUID member, Typed typed, @Context UriInfo info) {
        return screen.acted(
                body, member.toString(), "called-off", typed, info, on -> callOff.handle(on, new PartyKey(member)));
    }
}
