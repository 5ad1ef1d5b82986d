package org.vieraugen.persistence.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.request.Requests;
import org.vieraugen.application.testing.RequestsContract;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.request.Consent;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.identity.SqlKeyRotation;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;

/** What the port promises, in a real database; nothing of what anybody wrote or is stands there in clear, and nothing of an erased request stays. */
class SqlRequestsTest extends RequestsContract {
    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static Keys keys;
    private static Shades shades;
    private static JpaJournal journal;
    private static SqlRequests requests;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        shades = new Shades(keys);
        journal = Journals.over(sql, keys, new RequestsInJournal(shades));
        requests = new SqlRequests(sql, keys, new RequestNumbers(sql, keys), shades, journal);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected Journal journal() {
        return journal;
    }

    private static String rows(Request request) {
        return String.join(
                "\n",
                sql.list(
                        "SELECT CAST(request AS text) || coalesce(encode(asked, 'escape'), '') || encode(mentions, 'escape') FROM request WHERE id = ?"
                                + " UNION ALL SELECT CAST(request_said AS text) || encode(words, 'escape') FROM request_said WHERE request = ?",
                        row -> row.getString(1),
                        request.id(),
                        request.id()));
    }

    @Test
    void nothing_that_anybody_wrote_or_is_stands_in_clear() {
        var request = answered(added("Frau Nora Brandt hat meinen Pass."), Office.NOON);
        assertThat(rows(request))
                .contains("ANSWERED", request.number().text())
                .doesNotContain("Termin", "Pass", "Samira", "example.org", "Montag", "brandt", "thal");
    }

    @Test
    void what_is_sealed_cannot_be_moved_to_another_request() {
        var one = added("Frage eins");
        var two = added("Frage zwei");
        sql.change(
                "UPDATE request SET asked = (SELECT asked FROM request WHERE id = ?) WHERE id = ?", one.id(), two.id());
        assertThatThrownBy(() -> requests.get(two.id())).hasMessageContaining("cannot be opened");
        sql.change("DELETE FROM request WHERE id = ?", two.id());
    }

    @Test
    void F5_of_what_became_a_complaint_the_words_are_gone_from_the_database() {
        var request = answered(added("Frage"), Office.NOON);
        var consent = new Consent(Channel.PHONE, LocalDate.parse("2026-11-24"), "Ja.");
        var reference = Reference.of("ABH", 2026, 77);
        followed(request.becomes(reference, consent, thal()));
        assertThat(sql.list("SELECT 1 FROM request_said WHERE request = ?", row -> 1, request.id()))
                .isEmpty();
        assertThat(sql.first("SELECT asked IS NULL FROM request WHERE id = ?", row -> row.getBoolean(1), request.id()))
                .contains(true);
        assertThat(rows(request)).doesNotContain(reference.text());
        assertThatThrownBy(() -> sql.change("UPDATE request SET asked = 'x' WHERE id = ?", request.id()))
                .hasStackTraceContaining("f5_a_complaint_s_words_are_not_here");
    }

    @Test
    void I8_of_an_erased_request_only_numbers_codes_and_months_are_left() {
        var request = answered(added("Frage"), Office.NOON);
        requests.erase(request.erase(Office.at("2027-11-26")));
        assertThat(sql.first(
                        "SELECT data_key = '' AND mentions = '' AND asked IS NULL AND mail IS NULL AND in_time FROM request WHERE id = ?",
                        row -> row.getBoolean(1),
                        request.id()))
                .contains(true);
        assertThat(sql.first(
                        "SELECT CAST(received_at AT TIME ZONE 'Europe/Berlin' AS date) FROM request WHERE id = ?",
                        row -> row.getObject(1, LocalDate.class),
                        request.id()))
                .contains(LocalDate.parse("2026-11-01"));
        assertThat(sql.list("SELECT 1 FROM request_said WHERE request = ?", row -> 1, request.id()))
                .isEmpty();
        assertThatThrownBy(() -> sql.change("UPDATE request SET mentions = 'x' WHERE id = ?", request.id()))
                .hasStackTraceContaining("i8_nothing_is_left_of_an_erased_one");
        assertThat(journal.verify()).isEmpty();
    }

    @Test
    void F5_an_auditor_whom_it_names_or_in_whose_line_that_person_is_reads_nothing_of_it_in_the_journal() {
        var request = added("Frau Nora Brandt hat mich angeschrien.");
        assertThat(read(request, Office.THAL)).isTrue();
        assertThat(read(request, Office.NORA_BRANDT)).isFalse();
        assertThat(read(request, Office.OLBRICH)).isFalse();
        assertThat(read(request, Office.KESSLER)).isFalse();
    }

    private static boolean read(Request request, StaffKey who) {
        var filter = new Journal.Filter(
                Reader.of(new Caller(who, Set.of(Role.AUDITOR)), false, ORGANISATION),
                Office.FOREIGNERS,
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2026-12-31"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return journal.lines(filter, Optional.empty(), 1_000).stream()
                .anyMatch(line -> line.reference().equals(request.number().text()));
    }

    @Test
    void a_rotation_of_the_keys_rewraps_the_keys_of_requests_and_leaves_erased_ones() {
        var request = added("Neuer Schlüssel");
        var erased = answered(added("Alt"), Office.NOON);
        requests.erase(erased.erase(Office.at("2027-11-26")));
        var before = key(request.id());
        var rotation = new SqlKeyRotation(sql, keys, 0);
        rotation.begin(Office.ALBERS);
        for (int i = 0; i < 50 && rotation.latest().orElseThrow().doneAt().isEmpty(); i++) {
            rotation.advance();
        }
        assertThat(rotation.latest().orElseThrow().doneAt()).isPresent();
        assertThat(key(request.id())).isNotEqualTo(before);
        assertThat(requests.get(request.id())).isEqualTo(request);
        assertThat(key(erased.id())).isEmpty();
    }

    private static List<Byte> key(UUID id) {
        var bytes = sql.first("SELECT data_key FROM request WHERE id = ?", row -> row.getBytes(1), id)
                .orElseThrow();
        var all = new ArrayList<Byte>();
        for (byte one : bytes) {
            all.add(one);
        }
        return all;
    }
}
