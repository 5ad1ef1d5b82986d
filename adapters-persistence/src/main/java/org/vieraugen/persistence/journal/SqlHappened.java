package org.vieraugen.persistence.journal;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.Happened;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.persistence.Sql;

/** Reads the times of the journal in one question, and none of its names. */
@OnePerServer
public class SqlHappened implements Happened {
    private final Sql sql;

    @Inject
    public SqlHappened(Sql sql) {
        this.sql = sql;
    }

    private record Last(UUID subject, Instant at) {}

    @Override
    public Map<UUID, Instant> last(DepartmentKey department, Subject.Kind subjects, Collection<ActKind> acts) {
        return sql
                .list(
                        "SELECT subject, max(at) AS last FROM journal WHERE department = ? AND subject_kind = ? AND kind = ANY (?) GROUP BY subject",
                        row -> new Last(
                                row.getObject("subject", UUID.class),
                                row.getObject("last", OffsetDateTime.class).toInstant()),
                        department.text(),
                        subjects.code(),
                        acts.stream().map(ActKind::code).toArray(String[]::new))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Last::subject, Last::at));
    }
}
