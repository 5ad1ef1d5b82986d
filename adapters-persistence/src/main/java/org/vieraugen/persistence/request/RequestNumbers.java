package org.vieraugen.persistence.request;

import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.secret.ScatteredNumbers;

/** Numbers of requests. */
@OnePerServer
public class RequestNumbers {
    private final ScatteredNumbers numbers;

    @Inject
    public RequestNumbers(Sql sql, Keys keys) {
        numbers = new ScatteredNumbers(sql, keys, "request_number", "request ");
    }

    long next() {
        return numbers.next();
    }
}
