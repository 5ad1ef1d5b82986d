package org.vieraugen.persistence.complaint;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.figure.SqlCounts;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;

/** Complaints and what is counted of them in a real PostgreSQL, over one connection, each act in a transaction of its own. */
public final class StoredComplaints implements AutoCloseable {
    /** The same for all, so that keyed hashes of the same people are the same. */
    private static final Path KEYS = newFolder();

    private final EmbeddedPostgres postgres;
    private final Connection connection;
    private final EntityManagerFactory factory;
    private final EntityManager rows;
    private final Sql sql;
    private final JpaComplaints complaints;
    private final JpaJournal journal;
    private final SqlCounts counts;
    private final Shades shades;
    private final Keys keys;
    private Organisation organisation;
    private Instant now = Office.NOON;

    public StoredComplaints(Organisation organisation) throws Exception {
        this.organisation = organisation;
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        connection.setAutoCommit(false);
        factory = Persistence.createEntityManagerFactory(
                "vieraugen",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource",
                        OneConnection.source(connection)));
        rows = factory.createEntityManager();
        sql = OneConnection.sql(connection);
        keys = new Keys(KEYS.toString(), true, Optional.empty());
        shades = new Shades(keys);
        journal = Journals.over(sql, keys, new ComplaintsInJournal(shades));
        complaints = Stores.over(rows, sql, keys, () -> this.organisation, clock(), journal, shades);
        counts = new SqlCounts(sql, keys);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    public void in(Organisation other, Instant when) {
        organisation = other;
        now = when;
    }

    public void at(Instant when) {
        now = when;
    }

    /** In a transaction of its own, which leaves nothing when the act is refused. */
    public <T> T alone(Supplier<T> act) throws SQLException {
        rows.getTransaction().begin();
        try {
            var done = act.get();
            rows.getTransaction().commit();
            rows.clear();
            connection.commit();
            return done;
        } catch (RuntimeException e) {
            if (rows.getTransaction().isActive()) {
                rows.getTransaction().rollback();
            }
            rows.clear();
            connection.rollback();
            throw e;
        }
    }

    public JpaComplaints complaints() {
        return complaints;
    }

    public JpaJournal journal() {
        return journal;
    }

    public Shades shades() {
        return shades;
    }

    public Keys keys() {
        return keys;
    }

    public SqlCounts counts() {
        return counts;
    }

    public void addUp() throws SQLException {
        while (counts.addUp()) {
            connection.commit();
        }
        connection.commit();
    }

    public Sql sql() {
        return sql;
    }

    /** Another server's. */
    public Connection another() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException, IOException {
        factory.close();
        connection.close();
        postgres.close();
    }
}
