package org.vieraugen.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.function.Function;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.web.brake.GuessBrake;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.language.Language;

/** Who asks, and under which conditions: read from the request's headers. */
@OnePerServer
public class Credentials {
    private final RequestHeaders headers;
    private final Callers callers;
    private final GuessBrake brake;

    @Inject
    public Credentials(RequestHeaders headers, Callers callers, GuessBrake brake) {
        this.headers = headers;
        this.callers = callers;
        this.brake = brake;
    }

    /** @throws NotSignedIn without a good token */
    public Caller caller() {
        return callers.caller(token()).orElseThrow(NotSignedIn::staff);
    }

    /** @throws NotSignedIn when there is none at all */
    public String token() {
        return authorization("Bearer").filter(token -> token.length() <= 200).orElseThrow(NotSignedIn::staff);
    }

    /** Does something for the holder of the receipt; an unknown code is answered slowly. */
    public <T> T withReceipt(Function<Receipt, T> act) {
        var typed = authorization("Receipt")
                .orElseThrow(() ->
                        new NotSignedIn("no-receipt", "Receipt", "send the code as Authorization: Receipt <code>"));
        try {
            return act.apply(Receipt.read(typed));
        } catch (Unknown e) {
            if (e.what().equals("receipt")) {
                brake.failed();
                throw new NotSignedIn("unknown-receipt", "Receipt", "no complaint has this code");
            }
            throw e;
        }
    }

    private Optional<String> authorization(String scheme) {
        var header = headers.text(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, scheme + " ", 0, scheme.length() + 1)
                ? Optional.of(header.substring(scheme.length() + 1).strip())
                : Optional.empty();
    }

    /** The act's complaint, caller, and conditions. */
    public ActRequest on(Reference reference) {
        return new ActRequest(reference, caller(), expected(), key());
    }

    /** The version that the caller saw, from the request's {@code If-Match}. */
    public Optional<Integer> expected() {
        var header = headers.text(HttpHeaders.IF_MATCH);
        if (header == null || header.strip().equals("*")) {
            return Optional.empty();
        }
        var version = header.strip();
        if (!version.matches("\"\\d{1,9}\"")) {
            throw new Malformed("If-Match", "bad-etag", "must be the ETag of an earlier answer, such as \"3\"");
        }
        return Optional.of(Integer.valueOf(version.substring(1, version.length() - 1)));
    }

    /** The request's {@code Idempotency-Key}, 8 to 200 visible ASCII characters. */
    public Optional<String> key() {
        var header = headers.text("Idempotency-Key");
        if (header == null) {
            return Optional.empty();
        }
        if (!header.matches("[!-~]{8,200}")) {
            throw new Malformed("Idempotency-Key", "bad-key", "must have 8 to 200 visible ASCII characters");
        }
        return Optional.of(header);
    }

    /** The request's {@code Proof-Of-Work}. */
    public Optional<String> proofOfWork() {
        return Optional.ofNullable(headers.text("Proof-Of-Work"));
    }

    /** The language in which the reader wants to be told. */
    public Language language() {
        return Problem.language(headers.languages());
    }
}
