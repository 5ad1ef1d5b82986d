package org.vieraugen.web.portal.participant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.participant.InviteParticipant;
import org.vieraugen.application.participant.ReadParticipants;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Everybody from outside whom the department has invited, and a form to invite somebody (E11). */
@Path("/{language}/staff/participants")
@OnePerServer
public class ParticipantsPage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadParticipants read;
    private final InviteParticipant invite;

    @Inject
    public ParticipantsPage(
            Pages pages, Visitor visitor, SignedInStaff desk, ReadParticipants read, InviteParticipant invite) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.invite = invite;
    }

    /**
     * What the page shows.
     *
     * @param organisations that take part in something now
     * @param ticket makes a second press the same act
     */
    public record Shown(
            Frame frame,
            List<Participant> all,
            List<String> organisations,
            LocalDate today,
            Typed typed,
            String ticket) {
        public List<Participant> going() {
            return all.stream().filter(one -> !one.isOver(today)).toList();
        }

        public List<Participant> over() {
            return all.stream().filter(one -> one.isOver(today)).toList();
        }
    }

    @GET
    public Response show(@Context UriInfo info) {
        var first = new Typed(Map.of("from", List.of(read.today().toString()), "language", List.of("de")));
        return pages.ok("participant/participants", shown(first, info));
    }

    @POST
    public Response invite(Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        var who = ParticipantForms.invitation(typed);
        if (who.isPresent()) {
            try {
                var made = invite.handle(caller, SignedInStaff.ticket(typed), who.get());
                return pages.to("/staff/participants/" + made.id());
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (Outdated e) {
                // Somebody has just invited another at this mailbox.
                typed.refuse("address", "shared-box");
            }
        }
        return pages.wrong("participant/participants", shown(typed, info));
    }

    private Shown shown(Typed typed, UriInfo info) {
        var caller = desk.caller();
        return new Shown(
                pages.frame(info),
                read.all(caller),
                read.organisations(caller),
                read.today(),
                typed,
                UUID.randomUUID().toString());
    }
}
