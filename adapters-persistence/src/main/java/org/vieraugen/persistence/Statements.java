package org.vieraugen.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of rows that go to the database in one message: each message there and back costs more than the rows. */
public final class Statements {
    private final List<String> statements = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    public void add(String statement, @Nullable Object... given) {
        statements.add(statement);
        values.addAll(Arrays.asList(given));
    }

    /** @return how many rows the first statement changed; 0 where there is none */
    public int send(Sql sql) {
        return statements.isEmpty() ? 0 : sql.change(String.join("; ", statements), values.toArray());
    }
}
