package org.vieraugen.persistence.mandate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.mandate.TakingBack;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Times;

/** What somebody wanted to take back from the public, and what another made of it. */
final class TakingBackRows {
    private static final String TAKING =
            "SELECT mandate, number, reason, proposed_by, proposed_at, confirmed, answered_by, answered_at, answer_reason"
                    + " FROM mandate_taking_back WHERE department = ?";

    private final Sql sql;

    TakingBackRows(Sql sql) {
        this.sql = sql;
    }

    /** What is there already stays as it is, but for the answer. */
    void store(Mandate mandate) {
        for (var taking : mandate.takingBacks()) {
            sql.change(
                    "INSERT INTO mandate_taking_back (department, mandate, number, reason, proposed_by, proposed_at, confirmed, answered_by, answered_at, answer_reason)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (department, mandate, number) DO UPDATE"
                            + " SET confirmed = excluded.confirmed, answered_by = excluded.answered_by, answered_at = excluded.answered_at, answer_reason = excluded.answer_reason"
                            + " WHERE mandate_taking_back.confirmed IS DISTINCT FROM excluded.confirmed",
                    mandate.department().text(),
                    mandate.id(),
                    taking.number(),
                    taking.reason(),
                    taking.by().text(),
                    Times.stored(taking.at()),
                    taking.answer().map(SecondWord::confirmed).orElse(null),
                    taking.answer().map(answer -> answer.by().text()).orElse(null),
                    taking.answer().map(answer -> Times.stored(answer.at())).orElse(null),
                    taking.answer().map(SecondWord::reason).orElse(null));
        }
    }

    ByMandate<TakingBack> of(DepartmentKey department, Collection<UUID> mandates) {
        var all = new ByMandate<TakingBack>();
        sql.each(
                TAKING + " AND mandate = ANY (?) ORDER BY mandate, number",
                row -> all.add(row.getObject("mandate", UUID.class), taking(row)),
                department.text(),
                mandates.toArray(UUID[]::new));
        return all;
    }

    private static TakingBack taking(ResultSet row) throws SQLException {
        return new TakingBack(
                row.getInt("number"),
                row.getString("reason"),
                new StaffKey(row.getString("proposed_by")),
                Times.read(row, "proposed_at"),
                ProgressRows.answer(row));
    }
}
