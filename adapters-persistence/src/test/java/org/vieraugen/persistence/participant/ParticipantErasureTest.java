package org.vieraugen.persistence.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.privacy.EraseParticipant;
import org.vieraugen.application.privacy.EraseParticipants;
import org.vieraugen.application.privacy.KeptAfterTerm;
import org.vieraugen.application.privacy.StillNeeded;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Letter;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.invitation.Reply;
import org.vieraugen.domain.invitation.SessionInvitation;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantEntries;
import org.vieraugen.domain.participant.SignInCode;
import org.vieraugen.domain.participant.Speaker;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.Dump;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.exchange.SeriesInJournal;
import org.vieraugen.persistence.exchange.SqlExchanges;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.invitation.SqlSessionInvitations;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;
import org.vieraugen.persistence.minutes.SqlMinutes;
import org.vieraugen.persistence.question.SqlQuestions;

/**
 * After the erasure nobody can tell from the database who took part: neither a thief of it, nor whoever holds all keys of the installation and tries every mailbox there is (I8, L9).
 */
class ParticipantErasureTest {
    private static final Actor KEEPER = new Actor(Office.ALBERS, Role.COORDINATOR, Office.NOON);
    private static final LocalDate TODAY = KEEPER.today();
    private static final String NAME = "Amal Haddad";
    private static final String BOX = "amal.haddad@beirat.example";

    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static Keys keys;
    private static JpaJournal journal;
    private static SqlParticipants participants;
    private static Participant amal;
    private static Series series;
    /** What leads to the person for whoever holds the keys: the hash of the mailbox, and the keys under which the words lie. */
    private static List<String> leads = List.of();

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = Journals.over(sql, keys, new SeriesInJournal(), new ParticipantsInJournal());
        participants = new SqlParticipants(sql, keys, journal);
        var exchanges = new SqlExchanges(sql, journal);
        var invitations = new SqlSessionInvitations(sql, keys, journal);
        amal = invited(BOX, Optional.of(TODAY.plusDays(20)));
        var plan = new Plan(
                "Austausch",
                "Was sich wiederholt.",
                "Amt",
                List.of("Beirat"),
                Optional.empty(),
                new Rhythm(1, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                new TermOfOffice(TODAY, Optional.empty()),
                new Hours(LocalTime.of(17, 0), 120),
                new Meeting("Rathaus", Optional.empty(), ""),
                3);
        var begun = Series.begin(UUID.randomUUID(), Office.FOREIGNERS, plan, KEEPER);
        exchanges.begin(begun);
        series = begun.next();
        invitations.follow(Step.to(answered()));
        journal.append(
                amal.department(),
                subject(),
                List.of(new Speaker(amal, Office.NOON).did(ParticipantEntries.PARTICIPANT_SIGNED_IN)));
        var later = Clock.fixed(Office.NOON.plus(Duration.ofDays(20 + 366)), ZoneOffset.UTC);
        var codes = new SqlSignInCodes(sql, keys, later);
        codes.put(SignInCode.fresh(UUID.randomUUID(), BOX, "12345678", later.instant()));
        var sessions = new SqlGuestSessions(sql, participants, later);
        sessions.open(List.of(amal), later.instant().plusSeconds(60));
        var passkeys = new SqlGuestPasskeys(sql, keys, later);
        passkeys.add(
                List.of(amal), NAME + "s Telefon", new Passkey.Proven("credential-of-amal", "key", 0), Office.NOON);
        leads = leads();
        for (var lead : leads) {
            assertThat(Dump.naming(sql, lead)).as("there before: " + lead).isNotEmpty();
        }

        var kept = new KeptAfterTerm(12);
        var needed = new StillNeeded(
                new SqlQuestions(sql, journal), new SqlMinutes(sql, keys, journal), exchanges, invitations, later);
        new EraseParticipants(
                        participants,
                        new EraseParticipant(participants, invitations, sessions, passkeys, codes, needed, kept, later),
                        kept,
                        later)
                .handle();
    }

    private static Subject subject() {
        return new Subject(Participant.KIND, amal.id());
    }

    private static Participant invited(String address, Optional<LocalDate> until) {
        var who = new Invitation(NAME, address, "Beirat", "ar", new TermOfOffice(TODAY, until));
        var step = Participant.invite(UUID.randomUUID(), Office.FOREIGNERS, who, List.of(), any -> false, KEEPER);
        participants.add(step);
        return step.next();
    }

    private static SessionInvitation answered() {
        var letter = new Letter(
                UUID.randomUUID(),
                Letter.Purpose.REQUEST,
                Occasion.SERIES,
                1,
                0,
                "17:00+120",
                Office.NOON,
                Office.NOON,
                0,
                "",
                Optional.of(BOX));
        var reply = new Reply(
                Occasion.SERIES, Coming.YES, Reply.Way.MAIL, "Gruß, " + NAME, Office.NOON, Office.NOON, 0, false);
        return new SessionInvitation(
                UUID.randomUUID(),
                Office.FOREIGNERS,
                amal.id(),
                series.id(),
                List.of(letter),
                List.of(reply),
                List.of(),
                1);
    }

    private static List<String> leads() {
        var found = new ArrayList<byte[]>();
        found.add(Boxes.hash(keys, BOX));
        found.addAll(sql.list("SELECT data_key FROM participant WHERE id = ?", row -> row.getBytes(1), amal.id()));
        found.addAll(sql.list(
                "SELECT data_key FROM session_invitation WHERE participant = ?", row -> row.getBytes(1), amal.id()));
        found.addAll(sql.list("SELECT data_key FROM chain WHERE subject = ?", row -> row.getBytes(1), amal.id()));
        assertThat(found).hasSize(4);
        var all = new ArrayList<String>();
        found.forEach(bytes -> all.add(HexFormat.of().formatHex(bytes)));
        all.add("credential-of-amal");
        return all;
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Test
    void I8_L9_no_row_of_any_table_holds_name_or_mailbox_nor_leads_to_them() {
        assertThat(Dump.naming(sql, NAME, "Haddad", BOX)).isEmpty();
        for (var lead : leads) {
            assertThat(Dump.naming(sql, lead)).as(lead).isEmpty();
        }
        for (var table : List.of(
                "participant_code",
                "participant_session",
                "participant_passkey",
                "session_invitation",
                "session_letter",
                "session_reply")) {
            assertThat(sql.list("SELECT 1 FROM " + table, row -> true))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void I8_what_was_done_stays_under_the_organisation_and_the_chain_verifies() {
        assertThat(journal.verify()).isEmpty();
        assertThat(journal.of(Office.FOREIGNERS, subject()))
                .extracting(noted -> noted.act().kind())
                .containsExactly(
                        ParticipantEntries.PARTICIPANT_INVITED,
                        ParticipantEntries.PARTICIPANT_SIGNED_IN,
                        ActKind.ERASED);
        assertThat(sql.list(
                        "SELECT name FROM (" + new ParticipantsInJournal().all() + ") s WHERE subject = ?",
                        row -> row.getString(1),
                        amal.id()))
                .containsExactly("Beirat");
        assertThat(sql.list(
                        "SELECT first_day::text || ' ' || last_day::text FROM participant WHERE id = ?",
                        row -> row.getString(1),
                        amal.id()))
                .containsExactly("2026-11-01 2026-12-01");
    }

    @Test
    void I8_whoever_was_erased_is_unknown_and_cannot_be_erased_or_changed_once_more() {
        assertThatThrownBy(() -> participants.get(Office.FOREIGNERS, amal.id())).isInstanceOf(Unknown.class);
        assertThat(participants.at(BOX)).isEmpty();
        assertThat(participants.over(TODAY.plusYears(5))).isEmpty();
        var again = new Participant(
                amal.id(),
                amal.department(),
                NAME,
                BOX,
                amal.organisation(),
                "ar",
                amal.term(),
                amal.behind(),
                amal.version() + 2);
        assertThatThrownBy(() -> participants.erase(Step.to(again))).isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> participants.follow(Step.to(again))).isInstanceOf(Outdated.class);
        for (var column : List.of("name", "address", "box", "data_key")) {
            assertThatThrownBy(
                            () -> sql.change("UPDATE participant SET " + column + " = '\\x01' WHERE id = ?", amal.id()))
                    .hasStackTraceContaining("i8_nothing_is_left_of_an_erased_one");
        }
    }
}
