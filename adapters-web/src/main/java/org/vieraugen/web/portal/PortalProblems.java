package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.vieraugen.web.Denials;
import org.vieraugen.web.Failure;

/** Everything that can go wrong, as a page in the reader's language; never a stack trace, never a person's words. */
@Provider
public class PortalProblems implements ExceptionMapper<Throwable> {
    @Context
    UriInfo info;

    @Inject
    ErrorPages errors;

    @Inject
    Visitor visitor;

    @Inject
    Denials denials;

    @Inject
    Desk desk;

    @Override
    public Response toResponse(Throwable thrown) {
        var failure = Failure.of(thrown);
        denials.note(failure, desk::caller, visitor.path());
        if (failure.status() == 401) {
            var back = URLEncoder.encode(visitor.path(), StandardCharsets.UTF_8);
            return Response.seeOther(URI.create("/" + visitor.language().tag() + "/staff/sign-in?to=" + back))
                    .build();
        }
        if (failure.answer().isPresent()) {
            return failure.answer().get();
        }
        return errors.page(failure.status(), failure.kind(), info);
    }
}
