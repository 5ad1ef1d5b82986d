package org.vieraugen.persistence;

import jakarta.inject.Inject;
import java.util.List;
import org.vieraugen.application.Durability;
import org.vieraugen.application.OnePerServer;

/** Asks PostgreSQL in a session of the application's role, since roles and databases may have settings of their own. */
@OnePerServer
public class SqlDurability implements Durability {
    // Each value of synchronous_commit but "off" waits for the own disk.
    private static final String OFF =
            "SELECT name, setting, source FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')"
                    + " AND setting = 'off' ORDER BY name";

    private final Sql sql;

    @Inject
    public SqlDurability(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Gap> gaps() {
        return sql.list(OFF, row -> new Gap(row.getString(1), row.getString(2), row.getString(3)));
    }
}
