package org.vieraugen.web.portal.body;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.body.AddMember;
import org.vieraugen.application.body.BodyRequest;
import org.vieraugen.application.body.BodyView;
import org.vieraugen.application.body.CallOffMembership;
import org.vieraugen.application.body.ChangeBody;
import org.vieraugen.application.body.EndMembership;
import org.vieraugen.application.body.ReadBodies;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** One body with its members, and for whoever keeps it the forms to change it, to add a member and to end a membership or call it off. */
@Path("/{language}/staff/bodies/{body:[0-9a-f-]{36}}")
@OnePerServer
public class BodyPage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadBodies read;
    private final ChangeBody change;
    private final AddMember add;
    private final EndMembership end;
    private final CallOffMembership callOff;
    private final Refusals refusals;

    @Inject
    public BodyPage(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            ReadBodies read,
            ChangeBody change,
            AddMember add,
            EndMembership end,
            CallOffMembership callOff,
            Refusals refusals) {
        this.refusals = refusals;
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.change = change;
        this.add = add;
        this.end = end;
        this.callOff = callOff;
    }

    /**
     * What the page shows.
     *
     * @param form which form was sent: {@code charter}, {@code members}, or a member's key
     * @param ticket makes a second press the same act
     * @param done the key of what was just done
     * @param trouble what went wrong
     */
    public record Shown(
            Frame frame,
            BodyView view,
            String form,
            Typed typed,
            String ticket,
            Optional<String> done,
            Optional<Failure> trouble) {
        /** What was typed into that form; the form of the body itself says what the body is. */
        public Typed typedIn(String wanted) {
            if (wanted.equals(form)) {
                return typed;
            }
            return wanted.equals("charter") ? BodyForms.filled(view.body().charter()) : nothing();
        }

        /** In which languages a member may be written to. */
        public List<Language> languages() {
            return Language.live();
        }

        /** The address of this page or of one of its forms. */
        public String at(String place) {
            return frame.to("/staff/bodies/" + view.body().id() + place);
        }

        /** Whom a deputy stands in for. */
        public String name(PartyKey member) {
            return view.body().find(member).orElseThrow().who().name();
        }
    }

    private static Typed nothing() {
        return new Typed(Map.of());
    }

    @GET
    public Response show(@PathParam("body") UUID body, @Context UriInfo info) {
        return pages.ok("body/body", shown(body, "", nothing(), Optional.empty(), Optional.empty(), info));
    }

    @POST
    @Path("charter")
    public Response change(@PathParam("body") UUID body, Typed typed, @Context UriInfo info) {
        return acted(body, "charter", "changed", typed, info, on -> BodyForms.charter(typed)
                .ifPresent(charter -> change.handle(on, charter)));
    }

    @POST
    @Path("members")
    public Response add(@PathParam("body") UUID body, Typed typed, @Context UriInfo info) {
        return acted(body, "members", "joined", typed, info, on -> {
            var party = BodyForms.party(typed);
            var term = BodyForms.term(typed);
            var deputyOf = key(typed);
            if (typed.isGood()) {
                add.handle(on, party.orElseThrow(), term.orElseThrow(), deputyOf);
            }
        });
    }

    private static Optional<PartyKey> key(Typed typed) {
        try {
            return typed.given("deputyOf").map(UUID::fromString).map(PartyKey::new);
        } catch (IllegalArgumentException e) {
            typed.refuse("deputyOf", "unknown");
            return Optional.empty();
        }
    }

    @POST
    @Path("members/{member:[0-9a-f-]{36}}")
    public Response end(
            @PathParam("body") UUID body, @PathParam("member") UUID member, Typed typed, @Context UriInfo info) {
        return acted(body, member.toString(), "left", typed, info, on -> {
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
    @Path("members/{member:[0-9a-f-]{36}}/calling-off")
    public Response callOff(
            @PathParam("body") UUID body, @PathParam("member") UUID member, Typed typed, @Context UriInfo info) {
        return acted(
                body, member.toString(), "called-off", typed, info, on -> callOff.handle(on, new PartyKey(member)));
    }

    /** Does what a form asks for; notes in it what is wrong. */
    @FunctionalInterface
    private interface Act {
        void on(BodyRequest body);
    }

    private Response acted(UUID body, String form, String done, Typed typed, UriInfo info, Act act) {
        var on = new BodyRequest(body, desk.caller(), SignedInStaff.version(typed), SignedInStaff.ticket(typed));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<Failure> trouble = Optional.empty();
        if (typed.isGood()) {
            try {
                act.on(on);
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (RuleBroken | Outdated e) {
                trouble = Optional.of(refusals.noted(e));
            }
        }
        if (typed.isGood() && trouble.isEmpty()) {
            return pages.ok("body/body", shown(body, "", nothing(), Optional.of(done), trouble, info));
        }
        return pages.wrong("body/body", shown(body, form, typed, Optional.empty(), trouble, info));
    }

    private Shown shown(
            UUID body, String form, Typed typed, Optional<String> done, Optional<Failure> trouble, UriInfo info) {
        return new Shown(
                pages.frame(info),
                read.one(desk.caller(), body),
                form,
                typed,
                UUID.randomUUID().toString(),
                done,
                trouble);
    }
}
