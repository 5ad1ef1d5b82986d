package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.web.Places;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.ErrorPages.Ways;

/** Everything that can go wrong, as a page in the reader's language; never a stack trace, never a person's words. */
@Provider
@OnePerServer
public class PortalProblems implements ExceptionMapper<Throwable> {
    @Context
    UriInfo info;

    @Context
    Request request;

    @Inject
    ErrorPages errors;

    @Inject
    Visitor visitor;

    @Inject
    Refusals refusals;

    @Inject
    Places places;

    @Override
    public Response toResponse(Throwable thrown) {
        var failure = refusals.noted(thrown);
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (failure.status() == 405 && reading) {
            // The address of an act: whoever reloads it, or reads it in another language, comes to the page on which
            // its form stands.
            var page = places.above(visitor.path());
            if (page.isPresent()) {
                return Response.seeOther(URI.create("/" + visitor.language().tag() + page.get()))
                        .build();
            }
        }
        if (failure.status() == 401 && visitor.path().startsWith("/partner")) {
            return Response.seeOther(URI.create("/" + visitor.language().tag() + "/partner"))
                    .build();
        }
        if (failure.status() == 401) {
            // A form's address takes forms only: whoever signs in again comes to the page on which it stands.
            var back = URLEncoder.encode(reading ? visitor.path() : formPage(), StandardCharsets.UTF_8);
            return Response.seeOther(URI.create("/" + visitor.language().tag() + "/staff/sign-in?to=" + back))
                    .build();
        }
        if (failure.answer().isPresent()) {
            return failure.answer().get();
        }
        var page = errors.page(failure.status(), failure.kind(), ways(failure, reading), info);
        return failure.again() > 0
                ? Response.fromResponse(page)
                        .header("Retry-After", failure.again())
                        .build()
                : page;
    }

    private String formPage() {
        return places.page(visitor.path()).orElse("/staff");
    }

    /** What failed for now may be asked for again; from everything else a way leads back to where it was asked for. */
    private Ways ways(Failure failure, boolean reading) {
        boolean passes = failure.status() >= 500 || failure.status() == 429;
        if (reading) {
            return new Ways(
                    passes ? Optional.of(visitor.path()) : Optional.empty(),
                    passes ? Optional.empty() : places.above(visitor.path()));
        }
        return new Ways(Optional.empty(), places.page(visitor.path()));
    }
}
