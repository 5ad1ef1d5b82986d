package org.vieraugen.web.portal.participant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Outside;
import org.vieraugen.application.minutes.AmendMinutes;
import org.vieraugen.application.minutes.ApproveMinutes;
import org.vieraugen.application.minutes.CloseMinutes;
import org.vieraugen.application.minutes.OwnMinutes;
import org.vieraugen.application.minutes.ReadMinutes;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.form.Reading;

/** The minutes of a session, for people from outside whose organisation was there: what they want to read otherwise, and that they approve them (E3, E5). */
@Path("/{language}/partner/sessions/{session:[0-9a-f-]{36}}/minutes")
@OnePerServer
public class GuestMinutesPage {
    private static final String PAGE = "participant/minutes";

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInGuest guest;
    private final GuestRefusals refusals;
    private final ReadMinutes read;
    private final AmendMinutes amend;
    private final ApproveMinutes approve;
    private final CloseMinutes close;

    @Inject
    public GuestMinutesPage(
            Pages pages,
            Visitor visitor,
            SignedInGuest guest,
            GuestRefusals refusals,
            ReadMinutes read,
            AmendMinutes amend,
            ApproveMinutes approve,
            CloseMinutes close) {
        this.pages = pages;
        this.visitor = visitor;
        this.guest = guest;
        this.refusals = refusals;
        this.read = read;
        this.amend = amend;
        this.approve = approve;
        this.close = close;
    }

    /**
     * What the page shows.
     *
     * @param ticket makes a second press the same act
     * @param done the key of what was just done
     * @param refused the key of what went wrong
     */
    public record Shown(
            Frame frame, OwnMinutes own, Typed typed, String ticket, Optional<String> done, Optional<String> refused) {}

    @GET
    public Response show(@PathParam("session") UUID session, @Context UriInfo info) {
        return pages.ok(PAGE, shown(session, new Typed(Map.of()), Optional.empty(), Optional.empty(), info));
    }

    @POST
    @Path("amendments")
    public Response amend(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        var item = Reading.key("item", typed).map(ItemKey::new);
        return acted(
                session,
                "amendment",
                typed,
                info,
                on -> amend.ask(on, session, item, typed.value("amendment").strip()));
    }

    @POST
    @Path("approval")
    public Response approve(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        var parts = Arrays.stream(MinutesPart.values())
                .filter(part -> typed.all("parts").contains(part.name()))
                .collect(Collectors.toUnmodifiableSet());
        return acted(session, "approved", typed, info, on -> approve.give(on, session, parts, revision(typed)));
    }

    @POST
    @Path("editions/{edition:\\d{1,4}}/closure")
    public Response agree(
            @PathParam("session") UUID session, @PathParam("edition") int edition, Typed typed, @Context UriInfo info) {
        return acted(session, "closed", typed, info, on -> close.agree(on, session, edition));
    }

    /** What was read; where the form does not say it, nothing that ever was. */
    private static int revision(Typed typed) {
        return typed.given("revision")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }

    private Response acted(UUID session, String done, Typed typed, UriInfo info, Consumer<Outside> act) {
        var who = guest.guest();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (!typed.isGood()) {
            return wrong(session, typed, Optional.empty(), info);
        }
        try {
            act.accept(new Outside(who, Optional.empty(), SignedInStaff.ticket(typed)));
            return pages.ok(PAGE, shown(session, new Typed(Map.of()), Optional.of(done), Optional.empty(), info));
        } catch (Malformed e) {
            typed.refuse(
                    e.field().equals("text") ? "amendment" : e.field(),
                    e.reason().equals("too-many-amendments") ? "partner-amendments" : e.reason());
            return wrong(session, typed, Optional.empty(), info);
        } catch (RuleBroken | Outdated e) {
            return wrong(session, typed, Optional.of(refusals.noted(e, session)), info);
        }
    }

    private Response wrong(UUID session, Typed typed, Optional<String> refused, UriInfo info) {
        return pages.wrong(PAGE, shown(session, typed, Optional.empty(), refused, info));
    }

    private Shown shown(UUID session, Typed typed, Optional<String> done, Optional<String> refused, UriInfo info) {
        return new Shown(
                pages.frame(info),
                read.of(guest.guest(), session),
                typed,
                UUID.randomUUID().toString(),
                done,
                refused);
    }
}
