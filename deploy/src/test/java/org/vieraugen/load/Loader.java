package org.vieraugen.load;

import java.sql.SQLException;
import org.vieraugen.running.Database;

/** Fills the base by copying the rows of one real complaint; counts and sizes are real, the copies' words cannot be opened. */
final class Loader {
    private static final String MISSING =
            "SELECT n, gen_random_uuid() AS id FROM generate_series(1, ? - (SELECT count(*) FROM complaint)) n";

    private Loader() {}

    static void fillTo(Database database, int wanted) throws SQLException {
        try (var admin = database.connect("vieraugen", "postgres");
                var statement = admin.createStatement()) {
            statement.execute("CREATE TEMP TABLE template AS SELECT * FROM complaint LIMIT 1");
            statement.execute("CREATE TEMP TABLE fresh AS " + MISSING.replace("?", Integer.toString(wanted)));
            statement.execute(
                    "INSERT INTO complaint (department, id, reference, receipt, data_key, status, category, language, channel, identity_mode, urgent, shielded,"
                            + " waiting, submitted_at, deadlines, due_on, about_team, first_reviewer, second_reviewer, parties, version)"
                            + " SELECT t.department, f.id, 'ABH-2020-' || f.id, sha256(f.id::text::bytea), t.data_key, CASE WHEN f.n % 2 = 0 THEN 'CLOSED' ELSE 'UNDER_REVIEW' END,"
                            + " t.category, t.language, t.channel, t.identity_mode, f.n % 10 = 0, false, false, now() - f.n * interval '1 second', t.deadlines,"
                            + " current_date + (f.n % 60)::int, 't3', NULL, NULL, t.parties, 1 FROM fresh f, template t");
            for (var table : new String[] {"submission", "sealed.identity"}) {
                statement.execute("INSERT INTO " + table
                        + " (department, complaint, words) SELECT s.department, f.id, s.words FROM fresh f, template t JOIN "
                        + table + " s ON s.department = t.department AND s.complaint = t.id");
            }
            statement.execute(
                    "INSERT INTO journal (department, subject_kind, subject, number, kind, part, role, at, facts, facts_salt, facts_hash, hash)"
                            + " SELECT j.department, j.subject_kind, f.id, 1, j.kind, j.part, j.role, j.at, j.facts, j.facts_salt, j.facts_hash, j.hash"
                            + " FROM fresh f, template t JOIN journal j ON j.department = t.department AND j.subject = t.id AND j.number = 1");
            statement.execute("INSERT INTO chain (department, subject_kind, subject, length, head, data_key)"
                    + " SELECT c.department, c.subject_kind, f.id, c.length, c.head, c.data_key"
                    + " FROM fresh f, template t JOIN chain c ON c.department = t.department AND c.subject = t.id");
            statement.execute(
                    "INSERT INTO case_facts"
                            + " SELECT (jsonb_populate_record(x, jsonb_build_object('complaint', f.id))).*"
                            + " FROM fresh f, template t JOIN case_facts x ON x.department = t.department AND x.complaint = t.id");
            statement.execute("VACUUM ANALYZE");
        }
    }
}
