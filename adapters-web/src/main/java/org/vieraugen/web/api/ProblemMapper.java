package org.vieraugen.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.Malformed;
import org.vieraugen.web.failure.Denials;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.language.Texts;

/** Everything that can go wrong, as a problem that says what and where; never a stack trace, never a person's words. */
@Provider
@OnePerServer
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    HttpHeaders headers;

    @Context
    UriInfo info;

    @Inject
    Denials denials;

    @Inject
    Credentials credentials;

    @Override
    public Response toResponse(Throwable thrown) {
        var failure = Failure.of(thrown);
        denials.note(failure, credentials::caller, info.getPath());
        if (failure.answer().isPresent()) {
            return failure.answer().get();
        }
        var problem = Response.fromResponse(Problem.of(
                failure.status(),
                failure.kind(),
                detail(failure),
                failure.malformed().stream().map(this::field).toList(),
                languages()));
        failure.refused().ifPresent(refused -> problem.header("WWW-Authenticate", refused.scheme()));
        if (failure.again() > 0) {
            problem.header("Retry-After", failure.again());
        }
        if (thrown instanceof WebApplicationException http) {
            var allow = http.getResponse().getHeaderString("Allow");
            if (allow != null) {
                problem.header("Allow", allow);
            }
        }
        return problem.build();
    }

    private List<Locale> languages() {
        try {
            return headers.getAcceptableLanguages();
        } catch (RuntimeException e) {
            // A broken Accept-Language must not hide the problem that is told.
            return List.of();
        }
    }

    /** In the reader's language as the pages say it; in English with what programmers want to know besides. */
    private Problem.Field field(Malformed wrong) {
        var language = Problem.language(languages());
        var detail = wrong.getMessage() == null ? "" : wrong.getMessage();
        return new Problem.Field(
                wrong.field(),
                wrong.reason(),
                language.equals(Problem.ENGLISH)
                        ? detail
                        : Texts.in(language).find("wrong." + wrong.reason()).orElse(detail));
    }

    private static String detail(Failure failure) {
        return failure.detail().isEmpty()
                ? Texts.in(Problem.language(List.of()))
                        .find("problem." + failure.kind())
                        .orElse("the request cannot be answered")
                : failure.detail();
    }
}
