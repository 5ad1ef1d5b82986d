package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.secret.ScatteredNumbers;

/** Numbers of complaints. */
@OnePerServer
public class ReferenceNumbers {
    private final ScatteredNumbers numbers;

    @Inject
    public ReferenceNumbers(Sql sql, Keys keys) {
        numbers = new ScatteredNumbers(sql, keys, "reference_number", "reference ");
    }

    long next() {
        return numbers.next();
    }
}
