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
import java.util.function.Consumer;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Outside;
import org.vieraugen.application.exchange.AddTopic;
import org.vieraugen.application.exchange.WithdrawTopic;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.application.participant.ReadOwnExchange;
import org.vieraugen.application.participant.ReadOwnExchange.OwnSession;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** One session, as people from outside see it: how to join, the agenda, and a form for a topic of the own organisation (E2, E5). */
@Path("/{language}/partner/sessions/{session:[0-9a-f-]{36}}")
@OnePerServer
public class GuestSessionPage {
    private static final String TOO_MANY = "too-many";

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInGuest guest;
    private final GuestRefusals refusals;
    private final ReadOwnExchange read;
    private final AddTopic add;
    private final WithdrawTopic withdraw;
    private final ReadMinutes minutes;

    @Inject
    public GuestSessionPage(
            Pages pages,
            Visitor visitor,
            SignedInGuest guest,
            GuestRefusals refusals,
            ReadOwnExchange read,
            AddTopic add,
            WithdrawTopic withdraw,
            ReadMinutes minutes) {
        this.pages = pages;
        this.visitor = visitor;
        this.guest = guest;
        this.refusals = refusals;
        this.read = read;
        this.add = add;
        this.withdraw = withdraw;
        this.minutes = minutes;
    }

    /**
     * What the page shows.
     *
     * @param minutes whether there are minutes for the guest to read
     * @param ticket makes a second press the same act
     * @param done the key of what was just done
     * @param refused the key of what went wrong
     */
    public record Shown(
            Frame frame,
            OwnSession own,
            boolean minutes,
            Typed typed,
            String ticket,
            Optional<String> done,
            Optional<String> refused) {}

    @GET
    public Response show(@PathParam("session") UUID session, @Context UriInfo info) {
        return pages.ok(
                "participant/session", shown(session, new Typed(Map.of()), Optional.empty(), Optional.empty(), info));
    }

    @POST
    @Path("topics")
    public Response add(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        return acted(
                session,
                "topic",
                typed,
                info,
                on -> add.handle(
                        on,
                        session,
                        typed.value("title").strip(),
                        typed.value("text").strip()));
    }

    @POST
    @Path("topics/{topic:[0-9a-f-]{36}}/withdraw")
    public Response withdraw(
            @PathParam("session") UUID session, @PathParam("topic") UUID topic, Typed typed, @Context UriInfo info) {
        return acted(session, "withdrawn", typed, info, on -> withdraw.handle(on, session, new TopicKey(topic)));
    }

    private Response acted(UUID session, String done, Typed typed, UriInfo info, Consumer<Outside> act) {
        var who = guest.guest();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
            return pages.wrong("participant/session", shown(session, typed, Optional.empty(), Optional.empty(), info));
        }
        try {
            act.accept(new Outside(who, SignedInStaff.version(typed), SignedInStaff.ticket(typed)));
            return pages.ok(
                    "participant/session",
                    shown(session, new Typed(Map.of()), Optional.of(done), Optional.empty(), info));
        } catch (Malformed e) {
            typed.refuse(e.field(), e.reason().equals(TOO_MANY) ? "partner-full" : e.reason());
            return pages.wrong("participant/session", shown(session, typed, Optional.empty(), Optional.empty(), info));
        } catch (RuleBroken | Outdated e) {
            return pages.wrong(
                    "participant/session",
                    shown(session, typed, Optional.empty(), Optional.of(refusals.noted(e, session)), info));
        }
    }

    private Shown shown(UUID session, Typed typed, Optional<String> done, Optional<String> refused, UriInfo info) {
        return new Shown(
                pages.frame(info),
                read.session(guest.guest(), session),
                minutes.find(guest.guest(), session).isPresent(),
                typed,
                UUID.randomUUID().toString(),
                done,
                refused);
    }
}
