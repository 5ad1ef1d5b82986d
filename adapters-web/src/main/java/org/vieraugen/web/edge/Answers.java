package org.vieraugen.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.web.api.Problem;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.language.AcceptedLanguages;
import org.vieraugen.web.portal.ErrorPages;

/** Says what went wrong in front of the pages and the API as they say it themselves: a page for people, a problem for programs. */
@OnePerServer
public class Answers {
    private final ErrorPages errors;

    @Inject
    public Answers(ErrorPages errors) {
        this.errors = errors;
    }

    /** Browsers that were once here over TLS come by it alone from now on. */
    static void overTlsAlone(HttpServletRequest request, HttpServletResponse response) {
        if (request.isSecure() || "https".equals(request.getHeader("X-Forwarded-Proto"))) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }

    void send(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        var wanted = AcceptedLanguages.read(request.getHeader("Accept-Language"));
        var path = request.getRequestURI();
        boolean program = path.startsWith("/api/") || path.equals("/api");
        var body = program
                ? Problem.written(failure.status(), failure.kind(), failure.detail(), wanted)
                : errors.written(failure.status(), failure.kind(), path, wanted);
        response.reset();
        overTlsAlone(request, response);
        response.setStatus(failure.status());
        response.setContentType(program ? Problem.JSON : "text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        if (failure.again() > 0) {
            response.setHeader("Retry-After", Long.toString(failure.again()));
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
