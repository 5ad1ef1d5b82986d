package org.vieraugen.persistence.access;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Accounts;
import org.vieraugen.application.access.Sessions;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.persistence.Sql;

/** Accounts in PostgreSQL. */
@OnePerServer
public class SqlAccounts implements Accounts {
    private final Sql sql;
    private final Sessions sessions;

    @Inject
    public SqlAccounts(Sql sql, Sessions sessions) {
        this.sql = sql;
        this.sessions = sessions;
    }

    @Override
    public Optional<String> passwordHash(StaffKey staff) {
        return sql.first("SELECT password_hash FROM account WHERE staff = ?", row -> row.getString(1), staff.text());
    }

    @Override
    public void set(StaffKey staff, String passwordHash) {
        sql.change(
                "INSERT INTO account (staff, password_hash) VALUES (?, ?)"
                        + " ON CONFLICT (staff) DO UPDATE SET password_hash = excluded.password_hash",
                staff.text(),
                passwordHash);
        sessions.closeAll(staff);
    }

    @Override
    public Set<StaffKey> all() {
        return Set.copyOf(sql.list("SELECT staff FROM account", row -> new StaffKey(row.getString(1))));
    }

    @Override
    public Optional<String> sharedHash() {
        return sql.first(
                "SELECT password_hash FROM account GROUP BY password_hash HAVING count(*) > 1 LIMIT 1",
                row -> row.getString(1));
    }
}
