package org.vieraugen.persistence.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.participant.GuestPasskeys;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.SignInCode;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.Dump;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Journals;

/** What is kept of a sign-in says neither code nor mailbox nor token, and goes when it counts no more (E5). */
class SqlSignInTest {
    private static final Instant NOW = Office.NOON;
    /** Of the servers; the database's is another. */
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private static final String BOX = "amal@beirat.example";

    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static Keys keys;
    private static SqlSignInCodes codes;
    private static SqlGuestSessions sessions;
    private static SqlParticipants participants;
    private static Participant amal;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        participants = new SqlParticipants(sql, keys, Journals.over(sql, keys, new ParticipantsInJournal()));
        codes = new SqlSignInCodes(sql, keys, CLOCK);
        sessions = new SqlGuestSessions(sql, participants, CLOCK);
        var who = new Invitation(
                "Amal", BOX, "Migrantenbeirat", "ar", new TermOfOffice(LocalDate.of(2026, 11, 24), Optional.empty()));
        amal = invited(Office.FOREIGNERS, who);
    }

    private static Participant invited(DepartmentKey department, Invitation who) {
        var step = Participant.invite(
                UUID.randomUUID(),
                department,
                who,
                List.of(),
                any -> false,
                new Actor(Office.ALBERS, Role.COORDINATOR, NOW));
        participants.add(step);
        return step.next();
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    private static SignInCode code() {
        return SignInCode.fresh(UUID.randomUUID(), BOX, "01234567", NOW.truncatedTo(ChronoUnit.MILLIS));
    }

    @Test
    void E5_a_code_reads_back_and_a_wrong_try_is_counted() {
        var code = code();
        codes.put(code);
        assertThat(codes.find(code.id())).contains(code);
        codes.tried(code.tried());
        assertThat(codes.take(code.id())).contains(code.tried());
        codes.end(code.id());
        assertThat(codes.find(code.id())).isEmpty();
    }

    @Test
    void E5_all_codes_of_a_mailbox_end_and_no_others() {
        var one = code();
        var other = new SignInCode(UUID.randomUUID(), "basil@beirat.example", "01234567", 0, NOW.plusSeconds(60));
        codes.put(one);
        codes.put(other);
        codes.endAll(BOX);
        assertThat(codes.find(one.id())).isEmpty();
        assertThat(codes.find(other.id())).contains(other);
    }

    @Test
    void E5_neither_code_nor_mailbox_stands_in_the_database_and_none_is_tried_six_times() {
        var code = code();
        codes.put(code);
        var words = sql.first(
                        "SELECT encode(words, 'escape') FROM participant_code WHERE id = ?",
                        row -> row.getString(1),
                        code.id())
                .orElseThrow();
        assertThat(words).doesNotContain("01234567").doesNotContain("amal");
        assertThatThrownBy(() -> sql.change("UPDATE participant_code SET tries = 6 WHERE id = ?", code.id()))
                .hasStackTraceContaining("e5_five_tries");
    }

    @Test
    void E5_a_code_that_was_moved_to_another_row_is_not_opened() {
        var one = code();
        var other = code();
        codes.put(one);
        codes.put(other);
        sql.change(
                "UPDATE participant_code SET words = (SELECT words FROM participant_code WHERE id = ?) WHERE id = ?",
                one.id(),
                other.id());
        assertThatThrownBy(() -> codes.find(other.id())).isInstanceOf(RuntimeException.class);
        codes.end(other.id());
    }

    @Test
    void E5_a_token_leads_to_whoever_signed_in_until_it_ends() {
        var token = sessions.open(List.of(amal), NOW.plusSeconds(60));
        assertThat(sessions.of(token, NOW)).extracting(Participant::name).containsExactly("Amal");
        assertThat(sessions.of(token, NOW.plusSeconds(60))).isEmpty();
        assertThat(sessions.of("made-up", NOW)).isEmpty();
        assertThat(sql.list("SELECT encode(token, 'escape') FROM participant_session", row -> row.getString(1)))
                .noneMatch(stored -> stored.contains(token));
        sessions.close(token);
        assertThat(sessions.of(token, NOW)).isEmpty();
    }

    @Test
    void E5_a_person_is_signed_out_everywhere_and_nobody_else_is() {
        var elsewhere = invited(new DepartmentKey("elsewhere"), amal.asInvited());
        var stranger = invited(
                Office.FOREIGNERS,
                new Invitation("Basil", "basil@beirat.example", "Migrantenbeirat", "ar", amal.term()));
        var both = sessions.open(List.of(amal, elsewhere), NOW.plusSeconds(60));
        assertThat(sessions.of(both, NOW)).containsExactlyInAnyOrder(amal, elsewhere);
        var first = sessions.open(List.of(amal), NOW.plusSeconds(60));
        var second = sessions.open(List.of(amal), NOW.plusSeconds(60));
        sessions.closeAll(stranger);
        assertThat(sessions.of(first, NOW)).hasSize(1);
        sessions.closeAll(amal);
        assertThat(sessions.of(both, NOW)).isEmpty();
        assertThat(sessions.of(first, NOW)).isEmpty();
        assertThat(sessions.of(second, NOW)).isEmpty();
    }

    @Test
    void E5_a_passkey_reads_back_opens_for_all_it_was_added_for_and_its_name_is_sealed() {
        var elsewhere = invited(new DepartmentKey("another"), amal.asInvited());
        var passkeys = new SqlGuestPasskeys(sql, keys, CLOCK);
        var proven = new Passkey.Proven("credential-1", "public", 3);
        passkeys.add(List.of(amal, elsewhere), "Amals Telefon", proven, NOW);
        var one = passkeys.of(List.of(amal, elsewhere));
        assertThat(one).singleElement().satisfies(passkey -> {
            assertThat(passkey.name()).isEqualTo("Amals Telefon");
            assertThat(passkey.proven()).isEqualTo(proven);
            assertThat(passkey.addedAt()).isEqualTo(NOW);
        });
        assertThat(Dump.naming(sql, "Amals Telefon")).isEmpty();
        assertThat(passkeys.with("credential-1"))
                .extracting(GuestPasskeys.Held::participant)
                .containsExactlyInAnyOrder(amal.id(), elsewhere.id());
        assertThat(passkeys.with("another")).isEmpty();
        passkeys.used(one.get(0), 4);
        assertThat(passkeys.of(List.of(amal)).get(0).proven().uses()).isEqualTo(4);
        assertThatThrownBy(() -> passkeys.add(List.of(amal), "Noch einmal", proven, NOW))
                .hasStackTraceContaining("participant_passkey");
        assertThat(passkeys.remove(amal, UUID.randomUUID())).isFalse();
        assertThat(passkeys.remove(amal, one.get(0).id())).isTrue();
        assertThat(passkeys.of(List.of(amal))).isEmpty();
        passkeys.forgetOver();
        assertThat(passkeys.with("credential-1")).hasSize(1);
        new SqlGuestPasskeys(sql, keys, Clock.offset(CLOCK, Duration.ofDays(1))).forgetOver();
        assertThat(passkeys.with("credential-1")).as("no last day, no end").hasSize(1);
        passkeys.removeAll(elsewhere);
        assertThat(passkeys.with("credential-1")).isEmpty();
    }

    private static Step<Participant> moved(Participant one, String address) {
        var who = new Invitation(one.name(), address, one.organisation(), one.language(), one.term());
        return one.change(who, List.of(), any -> false, new Actor(Office.ALBERS, Role.COORDINATOR, NOW));
    }

    @Test
    void E5_whoever_signs_in_while_the_mailbox_becomes_another_ones_finds_no_way_in() {
        var before = invited(
                Office.FOREIGNERS,
                new Invitation("Carla", "carla@beirat.example", "Migrantenbeirat", "es", amal.term()));
        var passkeys = new SqlGuestPasskeys(sql, keys, CLOCK);
        participants.follow(moved(before, "next@beirat.example"));
        assertThatThrownBy(() -> sessions.open(List.of(before), NOW.plusSeconds(60)))
                .isInstanceOf(Outdated.class);
        assertThatThrownBy(() ->
                        passkeys.add(List.of(before), "Telefon", new Passkey.Proven("credential-3", "public", 0), NOW))
                .isInstanceOf(Outdated.class);
        assertThat(passkeys.with("credential-3")).isEmpty();
    }

    @Test
    void F8_a_mailbox_does_not_become_another_ones_while_somebody_is_signing_in_on_another_server() throws Exception {
        var before = invited(
                Office.FOREIGNERS, new Invitation("Dora", "dora@beirat.example", "Migrantenbeirat", "es", amal.term()));
        try (var other = postgres.getPostgresDatabase().getConnection()) {
            other.setAutoCommit(false);
            var there = OneConnection.sql(other);
            var entering = new SqlGuestSessions(
                    there,
                    new SqlParticipants(there, keys, Journals.over(there, keys, new ParticipantsInJournal())),
                    CLOCK);
            entering.open(List.of(before), NOW.plusSeconds(60));
            sql.change("SET lock_timeout = '200ms'");
            assertThatThrownBy(() -> participants.follow(moved(before, "omar@beirat.example")))
                    .hasStackTraceContaining("lock timeout");
            sql.change("SET lock_timeout = 0");
            other.rollback();
        }
        participants.follow(moved(before, "omar@beirat.example"));
    }

    @Test
    void E5_a_passkey_is_forgotten_once_the_term_is_over() {
        var today = LocalDate.of(2026, 11, 24);
        var basil = invited(
                Office.FOREIGNERS,
                new Invitation(
                        "Basil",
                        "basil-passkey@beirat.example",
                        "Migrantenbeirat",
                        "ar",
                        new TermOfOffice(today, Optional.of(today))));
        var passkeys = new SqlGuestPasskeys(sql, keys, CLOCK);
        passkeys.add(List.of(basil), "Telefon", new Passkey.Proven("credential-2", "public", 0), NOW);
        passkeys.forgetOver();
        assertThat(passkeys.with("credential-2")).hasSize(1);
        new SqlGuestPasskeys(sql, keys, Clock.offset(CLOCK, Duration.ofDays(1))).forgetOver();
        assertThat(passkeys.with("credential-2")).isEmpty();
    }

    @Test
    void E5_what_counts_no_more_by_the_servers_clock_is_forgotten_and_nothing_else() {
        var old = new SignInCode(UUID.randomUUID(), BOX, "01234567", 0, NOW.minusSeconds(1));
        var good = new SignInCode(UUID.randomUUID(), BOX, "01234567", 0, NOW.plusSeconds(1));
        codes.put(old);
        codes.put(good);
        var over = sessions.open(List.of(amal), NOW.minusSeconds(1));
        var open = sessions.open(List.of(amal), NOW.plusSeconds(1));
        codes.forgetOld();
        sessions.forgetOld();
        assertThat(codes.find(old.id())).isEmpty();
        assertThat(codes.find(good.id())).isPresent();
        assertThat(sessions.of(over, NOW.minusSeconds(60))).isEmpty();
        assertThat(sessions.of(open, NOW)).hasSize(1);
    }
}
