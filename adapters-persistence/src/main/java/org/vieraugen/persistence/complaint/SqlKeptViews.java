package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.Inbox.Order;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.application.inbox.KeptViews;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.persistence.Sql;

/** Kept lists, a row each. */
@OnePerServer
public class SqlKeptViews implements KeptViews {
    private static final String COLUMNS = "view, mine, status, person, sequence";

    private final Sql sql;

    @Inject
    public SqlKeptViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Filter> of(StaffKey staff) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM kept_view WHERE staff = ? ORDER BY " + COLUMNS,
                SqlKeptViews::filter,
                staff.text());
    }

    @Override
    public void keep(StaffKey staff, Filter filter) {
        sql.change(
                "INSERT INTO kept_view (staff, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                values(staff, filter));
    }

    @Override
    public void drop(StaffKey staff, Filter filter) {
        sql.change("DELETE FROM kept_view WHERE (staff, " + COLUMNS + ") = (?, ?, ?, ?, ?, ?)", values(staff, filter));
    }

    private static Object[] values(StaffKey staff, Filter filter) {
        return new Object[] {
            staff.text(),
            filter.view().name(),
            filter.mine(),
            filter.status().map(Status::name).orElse(""),
            filter.person().map(StaffKey::text).orElse(""),
            filter.order().name()
        };
    }

    private static Filter filter(ResultSet row) throws SQLException {
        return new Filter(
                View.valueOf(row.getString(1)),
                row.getBoolean(2),
                Optional.of(row.getString(3)).filter(name -> !name.isEmpty()).map(Status::valueOf),
                Optional.of(row.getString(4)).filter(key -> !key.isEmpty()).map(StaffKey::new),
                Optional.empty(),
                Order.valueOf(row.getString(5)));
    }
}
