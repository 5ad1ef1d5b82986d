package org.vieraugen.persistence.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.invitation.SessionInvitations;
import org.vieraugen.application.testing.SessionInvitationsContract;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.exchange.SeriesInJournal;
import org.vieraugen.persistence.exchange.SqlExchanges;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;
import org.vieraugen.persistence.participant.ParticipantsInJournal;
import org.vieraugen.persistence.participant.SqlParticipants;

/** What the port promises, in a real database. */
class SqlSessionInvitationsTest extends SessionInvitationsContract {
    private static final Actor KEEPER = new Actor(Office.ALBERS, Role.COORDINATOR, Office.NOON);

    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static Keys keys;
    private static JpaJournal journal;
    private static SqlSessionInvitations invitations;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = Journals.over(sql, keys, new SeriesInJournal(), new ParticipantsInJournal());
        invitations = new SqlSessionInvitations(sql, keys, journal);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected SessionInvitations invitations() {
        return invitations;
    }

    @Override
    protected List<UUID> seriesAndParticipant() {
        var term = new TermOfOffice(KEEPER.today(), Optional.empty());
        var plan = new Plan(
                "Austausch",
                "Was sich wiederholt.",
                "Amt",
                List.of("Beirat"),
                Optional.empty(),
                new Rhythm(1, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                term,
                new Hours(LocalTime.of(17, 0), 120),
                new Meeting("Rathaus", Optional.empty(), ""),
                3);
        var series = Series.begin(UUID.randomUUID(), department, plan, KEEPER);
        new SqlExchanges(sql, journal).begin(series);
        var who = new Invitation("Amal", UUID.randomUUID() + "@verein.example", "Beirat", "ar", term);
        var guest = Participant.invite(UUID.randomUUID(), department, who, List.of(), any -> false, KEEPER);
        new SqlParticipants(sql, keys, journal).add(guest);
        return List.of(series.next().id(), guest.next().id());
    }

    @Test
    void what_people_wrote_does_not_stand_in_the_database_in_clear() {
        an_invitation_reads_back_as_it_was_stored_and_is_found_by_its_letters();
        var written = sql.first(
                        "SELECT (SELECT string_agg(encode(comment, 'escape'), '') FROM session_reply WHERE department = ?)"
                                + " || (SELECT string_agg(encode(text, 'escape'), '') FROM session_wish WHERE department = ?)",
                        row -> row.getString(1),
                        department.text(),
                        department.text())
                .orElseThrow();
        assertThat(written).isNotBlank().doesNotContain("Doch").doesNotContain("Lieber");
        assertThatThrownBy(() -> sql.change("UPDATE session_reply SET given_at = came_at + interval '1 hour'"))
                .hasStackTraceContaining("no_reply_is_later_than_it_came");
    }
}
