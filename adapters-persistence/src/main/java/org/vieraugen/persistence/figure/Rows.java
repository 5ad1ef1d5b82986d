package org.vieraugen.persistence.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements that are sent to the database in one message, and the values for all of them. */
public record Rows(List<String> statements, List<@Nullable Object> values) {
    static final Rows NONE = new Rows(List.of(), List.of());

    public Rows {
        statements = List.copyOf(statements);
        // Some values are null.
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    Rows and(Rows more) {
        var allStatements = new ArrayList<>(statements);
        allStatements.addAll(more.statements);
        var allValues = new ArrayList<@Nullable Object>(values);
        allValues.addAll(more.values);
        return new Rows(allStatements, allValues);
    }
}
