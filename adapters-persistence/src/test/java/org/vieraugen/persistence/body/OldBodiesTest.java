package org.vieraugen.persistence.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.Closing;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.Member;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.DataKey;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Journals;

/** Bodies from before there were rules of bodies go on as they were. */
class OldBodiesTest {
    private static final DepartmentKey HERE = new DepartmentKey("foreigners");
    private static final UUID OVER = new UUID(0, 1);
    private static final UUID GOING = new UUID(0, 2);

    private static FluentConfiguration tables(EmbeddedPostgres postgres) {
        return Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .placeholders(Map.of("application", "postgres"));
    }

    private static void old(Sql sql, Keys keys, UUID id, LocalDate last) {
        sql.change(
                "INSERT INTO body (department, id, kind, name, mandate, first_day, last_day, data_key, version) VALUES (?, ?, 'COMMITTEE', 'Beirat', 'Beraten.', ?, ?, ?, 3)",
                HERE.text(),
                id,
                LocalDate.of(2020, 1, 1),
                last,
                DataKey.create(keys, id).wrapped());
        for (int i = 1; i < 3; i++) {
            sql.change(
                    "INSERT INTO body_member (department, body, id, name, organisation, language, first_day, deputy_of) VALUES (?, ?, ?, ?, 'Verein', 'de', ?, ?)",
                    HERE.text(),
                    id,
                    new UUID(0, i),
                    "Mitglied " + i,
                    LocalDate.of(2020, 1, 1),
                    i == 1 ? null : new UUID(0, 1));
        }
    }

    private static ClosingReport.State state(Body body, LocalDate today) {
        return new Closing(body).state(today);
    }

    @Test
    void E6_existing_bodies_have_no_benches_chair_or_quorum_everybody_votes_and_those_that_are_over_owe_no_report()
            throws Exception {
        try (var postgres = EmbeddedPostgres.start();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            var sql = OneConnection.sql(connection);
            var keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
            tables(postgres).target("1.20").load().migrate();
            old(sql, keys, OVER, LocalDate.of(2021, 12, 31));
            old(sql, keys, GOING, LocalDate.of(2150, 12, 31));
            tables(postgres).load().migrate();

            var bodies = new SqlBodies(sql, keys, Journals.over(sql, keys, new BodiesInJournal()));
            for (var id : new UUID[] {OVER, GOING}) {
                assertThat(bodies.get(HERE, id)).satisfies(body -> {
                    assertThat(body.composition()).isEqualTo(Composition.FREE);
                    assertThat(body.chair()).isEmpty();
                    assertThat(body.requests()).isEmpty();
                    assertThat(body.charter().source()).isEmpty();
                    assertThat(body.members()).hasSize(2).allMatch(Member::isVoting);
                    assertThat(body.version()).isEqualTo(3);
                });
            }
            assertThat(state(bodies.get(HERE, OVER), LocalDate.of(2030, 1, 1))).isEqualTo(ClosingReport.State.NOT_OWED);
            var going = bodies.get(HERE, GOING);
            assertThat(going.charter().reportWithin()).contains(Charter.USUAL_REPORT);
            assertThat(state(going, LocalDate.of(2151, 1, 1))).isEqualTo(ClosingReport.State.OWED);
        }
    }
}
