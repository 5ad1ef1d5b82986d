package org.vieraugen.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Readiness;
import org.vieraugen.web.Locations;

/** Nothing passes before the database is up to date; nothing leaves without the headers that keep it private. */
@Provider
@OnePerServer
@PreMatching
public class Gate implements ContainerRequestFilter, ContainerResponseFilter {
    @Inject
    Readiness readiness;

    @Inject
    RequestHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        headers.read(request);
        if (!readiness.isReady()) {
            request.abortWith(Response.fromResponse(Problem.of(
                            503, "unavailable", "the database is not ready yet", request.getAcceptableLanguages()))
                    .header("Retry-After", "5")
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Locations.relative(request, response);
        var headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.putSingle("Cache-Control", "no-store");
    }
}
