package org.vieraugen.persistence.reading;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.CaseVersions;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.persistence.Sql;

/** One look-up in an index. */
@OnePerServer
public class SqlCaseVersions implements CaseVersions {
    private final Sql sql;

    @Inject
    public SqlCaseVersions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Integer> of(Reference reference) {
        return sql.first(
                "SELECT version FROM complaint WHERE reference = ? AND erased_at IS NULL",
                row -> row.getInt(1),
                reference.text());
    }
}
