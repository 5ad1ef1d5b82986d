package org.vieraugen.web.failure;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.brake.Door;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.mail.MailAccess.UnseenMail;
import org.vieraugen.application.request.UnseenRequest;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.attachment.FileRefusal;
import org.vieraugen.web.brake.GuessBrake;

/**
 * What an exception means to whoever asked, the same for programs and for people.
 *
 * @param kind a stable word; {@code problem.kind} is its text
 * @param detail what is wrong here, for programs and in English
 * @param malformed the wrong field, if it is one
 * @param refused how to sign in, if that is what is missing
 * @param again after how many seconds asking again may help; 0 when it does not
 * @param refusal the rule that kept somebody from it, for the journal; the answer may say less
 * @param answer a complete answer that is no failure at all
 */
public record Failure(
        int status,
        String kind,
        String detail,
        Optional<Malformed> malformed,
        Optional<NotSignedIn> refused,
        long again,
        Optional<Response> answer,
        Optional<String> refusal) {
    private static final long AGAIN = 5;
    private static final long FILES_AGAIN = 60;
    private static final String UNIQUE = "23505";
    private static final Set<Integer> TOLD = Set.of(400, 404, 405, 406, 415);
    private static final Logger LOG = Logger.getLogger(Failure.class.getName());

    private static Failure plain(int status, String kind, @Nullable String detail) {
        return passing(status, kind, detail, 0);
    }

    private static Failure passing(int status, String kind, @Nullable String detail, long again) {
        return new Failure(
                status,
                kind,
                detail == null ? "" : detail,
                Optional.empty(),
                Optional.empty(),
                again,
                Optional.empty(),
                Optional.empty());
    }

    private Failure refusedBy(String rule) {
        return new Failure(status, kind, detail, malformed, refused, again, answer, Optional.of(rule));
    }

    /** What HTTP itself has a number for; where that number has no text of its own, that of the kind of number is told. */
    public static Failure http(int status, String detail) {
        return plain(status, status == 500 ? "internal" : "http-" + (TOLD.contains(status) ? status : 400), detail);
    }

    /** Looks for what is known among the causes; what nobody expected is logged. */
    public static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known != null) {
                return known;
            }
        }
        if (thrown instanceof WebApplicationException http) {
            var response = http.getResponse();
            return response.getStatus() < 400
                    ? new Failure(
                            response.getStatus(),
                            "",
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            0,
                            Optional.of(response),
                            Optional.empty())
                    : http(response.getStatus(), "");
        }
        if (isAway(thrown)) {
            return passing(503, "unavailable", "the database does not answer; nothing was stored", AGAIN);
        }
        if (isConflict(thrown)) {
            return plain(409, "outdated", new Outdated(false).getMessage());
        }
        LOG.log(Level.SEVERE, "A request failed unexpectedly", thrown);
        return plain(500, "internal", "this is our fault; nothing was stored, and the log says more");
    }

    private static @Nullable Failure known(Throwable cause) {
        var said = cause.getMessage();
        if (cause instanceof Malformed wrong) {
            return malformed(wrong);
        } else if (cause instanceof RuleBroken broken) {
            return plain(409, kind(broken.rule()), said).refusedBy(broken.rule());
        } else if (cause instanceof Denied) {
            return plain(403, "denied", said).refusedBy("role");
        } else if (cause instanceof Unseen) {
            return plain(404, "unknown-complaint", said).refusedBy("F5");
        } else if (cause instanceof UnseenRequest) {
            return plain(404, "unknown-request", said).refusedBy("F5");
        } else if (cause instanceof UnseenMail) {
            return plain(404, "unknown-mail", said).refusedBy("F5");
        } else if (cause instanceof Unknown unknown) {
            return plain(404, "unknown-" + unknown.what(), said);
        } else if (cause instanceof Erased) {
            return plain(410, "erased", said);
        } else if (cause instanceof Outdated outdated) {
            return plain(outdated.expectedByCaller() ? 412 : 409, "outdated", said);
        } else if (cause instanceof KeyReused) {
            return plain(422, "key-reused", said);
        } else if (cause instanceof NotSignedIn refused) {
            return new Failure(
                    401,
                    refused.kind(),
                    said == null ? "" : said,
                    Optional.empty(),
                    Optional.of(refused),
                    0,
                    Optional.empty(),
                    Optional.empty());
        } else if (cause instanceof GuessBrake.TooManyGuesses guesses) {
            return passing(429, "too-many-guesses", "too many wrong codes at once; wait a little", guesses.seconds());
        } else if (cause instanceof Door.Busy busy) {
            return passing(
                    429, "busy", "too many complaints at once without a proof of work; try again", busy.seconds());
        } else if (cause instanceof Slowing.TooEarly early) {
            return passing(429, "too-many-guesses", "too many mistakes; wait a little", early.seconds());
        } else if (cause instanceof HashingGate.Full full) {
            return passing(503, "unavailable", "too many secrets are checked just now; try again", full.seconds());
        } else if (cause instanceof BodyBroken) {
            return http(400, said == null ? "" : said);
        } else if (cause instanceof Crowded) {
            return passing(503, "unavailable", "too many large requests at once; nothing was stored", AGAIN);
        } else if (cause instanceof TooLarge) {
            return plain(413, "too-large", "a request may have at most 1 MiB");
        }
        return null;
    }

    private static Failure malformed(Malformed wrong) {
        boolean busy = wrong.reason().equals(FileRefusal.FILE_BUSY.code());
        return new Failure(
                busy ? 429 : 400,
                busy ? wrong.reason() : wrong.field().equals("receipt") ? "mistyped-receipt" : "malformed",
                wrong.field() + " " + wrong.getMessage(),
                Optional.of(wrong),
                Optional.empty(),
                busy ? FILES_AGAIN : 0,
                Optional.empty(),
                Optional.empty());
    }

    /** By which name the texts know a rule that was broken. */
    public static String kind(String rule) {
        return rule.matches("[A-Z]\\d+") ? "rule-" + rule.toLowerCase(Locale.ROOT) : rule;
    }

    /** Connection lost, refused, or none free in time; or the server is shutting down or starting. */
    private static boolean isAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState() == null ? "" : sql.getSQLState();
                if (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("53")
                        || sql instanceof SQLTransientException
                        || sql instanceof SQLNonTransientConnectionException
                        || sql instanceof SQLRecoverableException) {
                    return true;
                }
            }
            if (cause.getClass().getName().contains("ResourceException") || cause instanceof ConnectException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Two at the same moment: a deadlock, a serialisation failure, or a row that only one can add. Any other constraint that is broken is our fault, and is
     * logged as such.
     */
    private static boolean isConflict(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                var said = sql.getMessage() == null ? "" : sql.getMessage();
                if (sql.getSQLState().startsWith("40")
                        || (sql.getSQLState().equals(UNIQUE)
                                && Outdated.RACES.stream().anyMatch(said::contains))) {
                    return true;
                }
            }
        }
        return false;
    }
}
