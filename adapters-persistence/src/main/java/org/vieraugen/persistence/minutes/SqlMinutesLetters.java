package org.vieraugen.persistence.minutes;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.minutes.MinutesLetters;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.persistence.Sql;

/** To whom a mail about minutes goes: keys alone. */
@OnePerServer
public class SqlMinutesLetters implements MinutesLetters {
    private final Sql sql;

    @Inject
    public SqlMinutesLetters(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Letter letter) {
        sql.change(
                "INSERT INTO minutes_letter (id, department, minutes, participant, edition) VALUES (?, ?, ?, ?, ?)",
                letter.id(),
                letter.department().text(),
                letter.minutes(),
                letter.participant(),
                letter.edition());
    }

    @Override
    public Optional<Letter> find(DepartmentKey department, UUID id) {
        return sql.first(
                "SELECT minutes, participant, edition FROM minutes_letter WHERE department = ? AND id = ?",
                row -> new Letter(
                        id,
                        department,
                        row.getObject("minutes", UUID.class),
                        row.getObject("participant", UUID.class),
                        row.getInt("edition")),
                department.text(),
                id);
    }
}
