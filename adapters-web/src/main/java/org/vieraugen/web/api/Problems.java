package org.vieraugen.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.web.api.GuessBrake.TooManyGuesses;

/** Everything that can go wrong, as a problem that says what and where; never a stack trace, never a person's words. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final String RETRY_SECONDS = "5";

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        var languages = languages();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            var known = known(cause, languages);
            if (known != null) {
                return known;
            }
        }
        if (thrown instanceof WebApplicationException http) {
            return http(http.getResponse(), languages);
        }
        if (isAway(thrown)) {
            return withRetry(
                    Problem.of(503, "unavailable", "the database does not answer; nothing was stored", languages));
        }
        if (isConflict(thrown)) {
            return Problem.of(409, "outdated", message(new Outdated(false)), languages);
        }
        LOG.log(Level.SEVERE, "A request failed unexpectedly", thrown);
        return Problem.of(500, "internal", "this is our fault; nothing was stored, and the log says more", languages);
    }

    private List<Locale> languages() {
        try {
            return headers.getAcceptableLanguages();
        } catch (RuntimeException e) {
            // A broken Accept-Language must not hide the problem that is told.
            return List.of();
        }
    }

    private static @org.jspecify.annotations.Nullable Response known(Throwable cause, List<Locale> languages) {
        if (cause instanceof Malformed wrong) {
            return malformed(wrong, languages);
        } else if (cause instanceof RuleBroken broken) {
            return Problem.of(409, kind(broken.rule()), message(broken), languages);
        } else if (cause instanceof Denied denied) {
            return Problem.of(403, "denied", message(denied), languages);
        } else if (cause instanceof Unknown unknown) {
            return Problem.of(404, "unknown-" + unknown.what(), message(unknown), languages);
        } else if (cause instanceof Outdated outdated) {
            return Problem.of(outdated.expectedByCaller() ? 412 : 409, "outdated", message(outdated), languages);
        } else if (cause instanceof KeyReused reused) {
            return Problem.of(422, "key-reused", message(reused), languages);
        } else if (cause instanceof NotSignedIn refused) {
            var problem = Problem.of(401, refused.kind(), message(refused), languages);
            return Response.fromResponse(problem)
                    .header("WWW-Authenticate", refused.scheme())
                    .build();
        } else if (cause instanceof TooManyGuesses) {
            return withRetry(
                    Problem.of(429, "too-many-guesses", "too many wrong codes at once; wait a little", languages));
        } else if (cause instanceof Bodies.TooLarge) {
            return Problem.of(413, "too-large", "a request may have at most 1 MiB", languages);
        }
        return null;
    }

    private static Response malformed(Malformed wrong, List<Locale> languages) {
        var mistyped = wrong.field().equals("receipt");
        return Problem.of(
                400,
                mistyped ? "mistyped-receipt" : "malformed",
                wrong.field() + " " + message(wrong),
                List.of(new Problem.Field(wrong.field(), wrong.reason(), message(wrong))),
                languages);
    }

    private static String kind(String rule) {
        return rule.matches("[A-Z]\\d+") ? "rule-" + rule.toLowerCase(Locale.ROOT) : rule;
    }

    private static Response http(Response response, List<Locale> languages) {
        int status = response.getStatus();
        var kind = "http-" + status;
        if (status < 400) {
            return response;
        }
        var problem = Problem.of(
                status,
                kind,
                Texts.in(Locale.ENGLISH).find("problem." + kind).orElse("the request cannot be answered"),
                languages);
        var allow = response.getHeaderString("Allow");
        return allow == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allow).build();
    }

    private static Response withRetry(Response problem) {
        return Response.fromResponse(problem)
                .header("Retry-After", RETRY_SECONDS)
                .build();
    }

    private static String message(Throwable thrown) {
        return thrown.getMessage() == null ? "" : thrown.getMessage();
    }

    /** Connection lost, refused, or none free in time; or the server is shutting down or starting. */
    private static boolean isAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState() == null ? "" : sql.getSQLState();
                if (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("53")
                        || sql instanceof java.sql.SQLTransientException
                        || sql instanceof java.sql.SQLNonTransientConnectionException
                        || sql instanceof java.sql.SQLRecoverableException) {
                    return true;
                }
            }
            if (cause.getClass().getName().contains("ResourceException")
                    || cause instanceof java.net.ConnectException) {
                return true;
            }
        }
        return false;
    }

    /** Two at the same moment: a unique row, a deadlock, a serialisation failure, a check that the other's act broke. */
    private static boolean isConflict(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("23") || sql.getSQLState().startsWith("40"))) {
                return true;
            }
            if (cause.getClass().getSimpleName().equals("OptimisticLockException")) {
                return true;
            }
        }
        return false;
    }
}
