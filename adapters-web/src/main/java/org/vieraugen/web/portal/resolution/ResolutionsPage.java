package org.vieraugen.web.portal.resolution;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.mandate.Things;
import org.vieraugen.application.resolution.FulfilResolution;
import org.vieraugen.application.resolution.PassResolution;
import org.vieraugen.application.resolution.ReadResolutions;
import org.vieraugen.application.resolution.ReadResolutions.OfSession;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.exchange.ExchangeScreen;
import org.vieraugen.web.portal.exchange.ExchangeScreen.Act;
import org.vieraugen.web.portal.exchange.ExchangeScreen.Sent;
import org.vieraugen.web.portal.mandate.ThingChoice;

/** What a session resolved, and what earlier ones resolved and is still open: recorded, fulfilled before two people, or given up by this session. */
@Path("/{language}/staff/exchange/sessions/{session:[0-9a-f-]{36}}/resolutions")
@OnePerServer
public class ResolutionsPage {
    private final ExchangeScreen exchange;
    private final ReadResolutions read;
    private final PassResolution pass;
    private final FulfilResolution fulfil;
    private final ThingChoice choice;

    @Inject
    public ResolutionsPage(
            ExchangeScreen exchange,
            ReadResolutions read,
            PassResolution pass,
            FulfilResolution fulfil,
            ThingChoice choice) {
        this.exchange = exchange;
        this.read = read;
        this.pass = pass;
        this.fulfil = fulfil;
        this.choice = choice;
    }

    /**
     * The page.
     *
     * @param chosen what the form that was sent links, by its name
     */
    public record Shown(Sent sent, OfSession of, Optional<Things.Thing> chosen) {
        public Typed typed(String form) {
            return sent.in(form, new Typed(Map.of()));
        }

        /** Who can owe something: whoever takes part, the host first. */
        public List<String> owners() {
            var plan = of.session().series().plan();
            var all = new ArrayList<>(List.of(plan.host()));
            all.addAll(plan.partners());
            return all;
        }
    }

    @GET
    public Response show(@PathParam("session") UUID session, @Context UriInfo info) {
        return answer(session, exchange.nothing(info));
    }

    @POST
    public Response pass(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        return acted(
                session, "pass", "resolution-passed", typed, info, on -> pass.handle(on, ResolutionForms.words(typed)));
    }

    @POST
    @Path("{resolution:[0-9a-f-]{36}}/fulfilled")
    public Response fulfil(
            @PathParam("session") UUID session,
            @PathParam("resolution") UUID resolution,
            Typed typed,
            @Context UriInfo info) {
        var form = "fulfil-" + resolution;
        var path = "/staff/exchange/sessions/" + session + "/resolutions/" + resolution + "/fulfilled";
        var next = choice.next(typed, path, info);
        if (next.page().isPresent()) {
            return next.page().get();
        }
        var said = next.typed();
        return next.back()
                ? answer(session, exchange.typed(form, said, info))
                : acted(
                        session,
                        form,
                        "resolution-said",
                        said,
                        info,
                        on -> fulfil.say(at(resolution, on), ResolutionForms.said(said)));
    }

    @POST
    @Path("{resolution:[0-9a-f-]{36}}/fulfilled/{number:\\d{1,4}}/confirmed")
    public Response confirm(
            @PathParam("session") UUID session,
            @PathParam("resolution") UUID resolution,
            @PathParam("number") int number,
            Typed typed,
            @Context UriInfo info) {
        return acted(
                session,
                "confirm-" + resolution,
                "resolution-confirmed",
                typed,
                info,
                on -> fulfil.confirm(at(resolution, on), number));
    }

    @POST
    @Path("{resolution:[0-9a-f-]{36}}/fulfilled/{number:\\d{1,4}}/sent-back")
    public Response sendBack(
            @PathParam("session") UUID session,
            @PathParam("resolution") UUID resolution,
            @PathParam("number") int number,
            Typed typed,
            @Context UriInfo info) {
        return acted(
                session,
                "back-" + resolution,
                "resolution-back",
                typed,
                info,
                on -> fulfil.sendBack(
                        at(resolution, on), number, typed.value("reason").strip()));
    }

    @POST
    @Path("{resolution:[0-9a-f-]{36}}/given-up")
    public Response giveUp(
            @PathParam("session") UUID session,
            @PathParam("resolution") UUID resolution,
            Typed typed,
            @Context UriInfo info) {
        return acted(
                session,
                "up-" + resolution,
                "resolution-given-up",
                typed,
                info,
                on -> fulfil.giveUp(at(resolution, on), ResolutionForms.givenUp(typed, session)));
    }

    /** The same request about a resolution. */
    private static Target at(UUID resolution, Target on) {
        return new Target(resolution, on.caller(), on.expected(), on.key());
    }

    private Response acted(UUID session, String form, String done, Typed typed, UriInfo info, Act act) {
        return answer(session, exchange.acted(session, form, done, typed, info, act));
    }

    private Response answer(UUID session, Sent sent) {
        var of = read.of(exchange.caller(), session);
        var shown = new Shown(sent, of, choice.of(sent.typed()));
        return exchange.answer("resolution/resolutions", sent, shown);
    }
}
