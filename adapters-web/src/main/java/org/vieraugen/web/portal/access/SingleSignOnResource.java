package org.vieraugen.web.portal.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.SignIn;
import org.vieraugen.application.access.SignInSetting;
import org.vieraugen.application.access.SingleSignOn;
import org.vieraugen.application.access.SingleSignOn.Begun;
import org.vieraugen.application.access.SingleSignOn.Refused;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** The way to the city's sign-in service and back. */
@Path("/{language}/staff/single-sign-on")
@OnePerServer
public class SingleSignOnResource {
    private static final Logger LOG = Logger.getLogger(SingleSignOnResource.class.getName());
    private static final String WORDS = "sso.";

    private final Pages pages;
    private final Visitor visitor;
    private final SingleSignOn service;
    private final SignIn signIn;
    private final SignInSetting setting;
    private final Entrance entrance;

    @Inject
    public SingleSignOnResource(
            Pages pages,
            Visitor visitor,
            SingleSignOn service,
            SignIn signIn,
            SignInSetting setting,
            Entrance entrance) {
        this.pages = pages;
        this.visitor = visitor;
        this.service = service;
        this.signIn = signIn;
        this.setting = setting;
        this.entrance = entrance;
    }

    /** A page that leads on by itself. */
    public record Onward(Frame frame, String to) {}

    @GET
    public Response begin(@QueryParam("to") @Nullable String to, @Context UriInfo info) {
        if (!service.isConfigured()) {
            throw new NotFoundException();
        }
        try {
            var begun = service.begin(back(info));
            var words = visitor.words();
            words.put(WORDS + "state", begun.state());
            words.put(WORDS + "nonce", begun.nonce());
            words.put(WORDS + "verifier", begun.verifier());
            words.put(WORDS + "to", SignInResource.inside(to));
            words.put(WORDS + "language", visitor.language().tag());
            visitor.keep();
            return Response.seeOther(begun.to()).build();
        } catch (Refused e) {
            return refused(e, "sso-away", info);
        }
    }

    /** Whoever comes from another site brings no cookie of ours: this page fetches it, by leading on from here. */
    @GET
    @Path("back")
    public Response cameBack(@Context UriInfo info) {
        var query = info.getRequestUri().getRawQuery();
        var frame = pages.frame(info);
        return pages.ok(
                "access/onward",
                new Onward(frame, frame.to("/staff/single-sign-on/done?" + (query == null ? "" : query))));
    }

    @GET
    @Path("done")
    public Response done(@Context UriInfo info) {
        var words = visitor.words();
        var begun = new Begun(
                URI.create("/"),
                words.getOrDefault(WORDS + "state", ""),
                words.getOrDefault(WORDS + "nonce", ""),
                words.getOrDefault(WORDS + "verifier", ""));
        var to = words.getOrDefault(WORDS + "to", "/staff");
        var language = Language.find(words.getOrDefault(WORDS + "language", "")).orElse(visitor.language());
        words.keySet().removeIf(name -> name.startsWith(WORDS));
        if (begun.state().isEmpty()) {
            return pages.to("/staff/sign-in");
        }
        try {
            var answer = URI.create(back(info) + "?" + info.getRequestUri().getRawQuery());
            var proven = service.end(begun, back(info), answer);
            var opened = signIn.withService(proven, entrance.here());
            if (opened.isEmpty()) {
                visitor.keep();
                return page("sso-unknown", info);
            }
            words.put(WORDS + "token", proven.idToken());
            visitor.keep();
            entrance.opened(opened.get());
            return Response.seeOther(URI.create("/" + language.tag() + to)).build();
        } catch (Refused e) {
            visitor.keep();
            return refused(e, "sso-refused", info);
        }
    }

    /** Ends the session at the service too, where there is one; whoever signs out here does not expect to stay signed in there. */
    @GET
    @Path("end")
    public Response end(@Context UriInfo info) {
        var token = Optional.ofNullable(visitor.words().remove(WORDS + "token"));
        visitor.keep();
        var frame = pages.frame(info);
        return token.flatMap(idToken -> service.end(idToken, URI.create(frame.address() + "/de/staff/sign-in")))
                .map(to -> pages.ok("access/onward", new Onward(frame, to.toString())))
                .orElseGet(() -> pages.to("/staff/sign-in"));
    }

    /** One address for all languages, because the service must know it. */
    private URI back(UriInfo info) {
        return URI.create(pages.frame(info).address() + "/de/staff/single-sign-on/back");
    }

    private Response refused(Refused why, String kind, UriInfo info) {
        LOG.log(Level.WARNING, "Single sign-on: {0}", why.getMessage());
        return page(kind, info);
    }

    private Response page(String kind, UriInfo info) {
        var typed = new Typed(Map.of());
        typed.refuse("service", kind);
        return pages.wrong(
                "access/sign-in",
                new SignInResource.SignInPage(pages.frame(info), typed, "/staff", true, setting.isLocal()));
    }
}
