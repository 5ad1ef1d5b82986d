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
import org.vieraugen.application.OnePerServer;

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
    Unsent unsent;

    @Inject
    Visitor visitor;

    @Inject
    Refusals refusals;

    @Override
    public Response toResponse(Throwable thrown) {
        var failure = refusals.noted(thrown);
        if (failure.status() == 401 && visitor.path().startsWith("/partner")) {
            return Response.seeOther(URI.create("/" + visitor.language().tag() + "/partner"))
                    .build();
        }
        if (failure.status() == 401) {
            boolean reading =
                    request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            if (!reading) {
                unsent.keep();
            }
            // A form's address takes forms only: whoever signs in again comes to the page on which it stands.
            var back =
                    URLEncoder.encode(reading ? visitor.path() : Unsent.page(visitor.path()), StandardCharsets.UTF_8);
            return Response.seeOther(URI.create("/" + visitor.language().tag() + "/staff/sign-in?to=" + back))
                    .build();
        }
        if (failure.answer().isPresent()) {
            return failure.answer().get();
        }
        var page = errors.page(failure.status(), failure.kind(), info);
        return failure.again() > 0
                ? Response.fromResponse(page)
                        .header("Retry-After", failure.again())
                        .build()
                : page;
    }
}
