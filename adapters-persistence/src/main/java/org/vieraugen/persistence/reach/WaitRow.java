package org.vieraugen.persistence.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reach.Arrival;
import org.vieraugen.domain.reach.Wait;

/** One wait that is not over, as a row; all of it in clear. */
final class WaitRow {
    static final String COLUMNS = "department, arrival, channel, team, arrived, due_on";

    static final String INSERT =
            "INSERT INTO waits (department, id, place, arrival, channel, team, arrived, due_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    static final String DELETE = "DELETE FROM waits WHERE department = ? AND id = ? AND place = ?";

    private WaitRow() {}

    static @Nullable Object[] values(UUID id, int place, Wait wait) {
        return new @Nullable Object[] {
            wait.department().text(),
            id,
            place,
            wait.arrival().name(),
            wait.channel().name(),
            wait.team().map(TeamKey::text).orElse(null),
            wait.arrived().atOffset(ZoneOffset.UTC),
            wait.due()
        };
    }

    static Wait read(ResultSet row) throws SQLException {
        return new Wait(
                new DepartmentKey(row.getString("department")),
                Arrival.valueOf(row.getString("arrival")),
                Channel.valueOf(row.getString("channel")),
                Optional.ofNullable(row.getString("team")).map(TeamKey::new),
                row.getObject("arrived", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class));
    }
}
