package org.vieraugen.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.StaffKey;

/** What a second person made of something: the column {@code confirmed}, and those that say who, when and why. */
public final class SecondWordRows {
    private SecondWordRows() {}

    /** Nothing yet where nobody answered. */
    public static Optional<SecondWord> read(ResultSet row, String who, String when, String why) throws SQLException {
        var by = row.getString(who);
        return by == null
                ? Optional.empty()
                : Optional.of(new SecondWord(
                        row.getBoolean("confirmed"), new StaffKey(by), Times.read(row, when), row.getString(why)));
    }
}
