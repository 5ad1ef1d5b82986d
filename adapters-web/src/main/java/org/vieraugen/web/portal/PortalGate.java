package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Readiness;
import org.vieraugen.web.Locations;
import org.vieraugen.web.language.Language;

/** Every address begins with its language; nothing leaves without the headers that keep it private. */
@Provider
@OnePerServer
@PreMatching
public class PortalGate implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String RULES = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Inject
    Readiness readiness;

    @Inject
    Visitor visitor;

    @Inject
    ErrorPages errors;

    @Override
    public void filter(ContainerRequestContext request) {
        var accepted = languages(request);
        visitor.accept(accepted);
        var path = request.getUriInfo().getPath();
        var segments = path.replaceFirst("^/", "").split("/", 2);
        if (segments[0].equals("static")) {
            return;
        }
        var language = Language.find(segments[0]);
        if (language.isEmpty()) {
            visitor.read(request, Language.wanted(accepted, Language.GERMAN), "/");
            request.abortWith(elsewhere(request, path));
            return;
        }
        visitor.read(request, language.get(), segments.length == 1 ? "" : "/" + segments[1]);
        if (!readiness.isReady()) {
            request.abortWith(errors.page(503, "unavailable", request.getUriInfo()));
        } else if (visitor.path().startsWith("/staff") && !language.get().isForStaff()) {
            request.abortWith(
                    Response.seeOther(URI.create("/de" + visitor.path())).build());
        } else if (visitor.path().startsWith("/partner") && !language.get().isForParticipants()) {
            request.abortWith(redirect("/" + forParticipants(accepted).tag() + visitor.path()));
        }
    }

    /** What the browser asks for, if their pages have it, or else English. */
    private static Language forParticipants(List<Locale> accepted) {
        var english = Language.find("en").orElseThrow();
        var wanted = Language.wanted(accepted, english);
        return wanted.isForParticipants() ? wanted : english;
    }

    /** An address without a language leads to the same in the language that the browser asks for. */
    private Response elsewhere(ContainerRequestContext request, String path) {
        UriInfo info = request.getUriInfo();
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            return errors.page(404, "http-404", info);
        }
        var tag = visitor.language().tag();
        if (path.isEmpty() || path.equals("/")) {
            return redirect("/" + tag);
        }
        return path.matches("/?(follow|staff|partner)")
                ? redirect("/" + tag + "/" + path.replaceFirst("^/", ""))
                : errors.page(404, "http-404", info);
    }

    private static Response redirect(String to) {
        return Response.seeOther(URI.create(to))
                .header("Vary", "Accept-Language")
                .build();
    }

    private static List<Locale> languages(ContainerRequestContext request) {
        try {
            return request.getAcceptableLanguages();
        } catch (RuntimeException e) {
            // A broken Accept-Language is no reason to refuse anything.
            return List.of();
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Locations.relative(request, response);
        var headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putIfAbsent("Content-Security-Policy", List.of(RULES));
        headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
        headers.putIfAbsent("Cache-Control", List.of("no-store"));
        visitor.fresh().forEach(cookie -> headers.add("Set-Cookie", cookie));
    }
}
