package org.vieraugen.persistence.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.mail.Mails;
import org.vieraugen.application.testing.MailsContract;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.mail.Correspondent;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.MailHead;
import org.vieraugen.domain.mail.desk.Quiet;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.identity.SqlKeyRotation;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.journal.JpaJournal;

/** What the port promises, in a real database; what anybody wrote, and whoever wrote it, is nowhere in clear. */
class SqlMailsTest extends MailsContract {
    private static final DepartmentKey HERE = new DepartmentKey("foreigners");
    private static final Instant AT = Office.NOON;
    private static final Actor DESK = new Actor(Office.ALBERS, Role.COORDINATOR, AT);

    private static EmbeddedPostgres postgres;
    private static Connection connection;
    private static Sql sql;
    private static Keys keys;
    private static JpaJournal journal;
    private static SqlMails mails;
    private static SqlQuiets quiets;

    @BeforeAll
    static void open() throws Exception {
        postgres = OneConnection.migrated();
        connection = postgres.getPostgresDatabase().getConnection();
        sql = OneConnection.sql(connection);
        keys = new Keys(Files.createTempDirectory("keys").toString(), true, Optional.empty());
        journal = Journals.over(sql, keys, new MailsInJournal());
        var clock = Clock.fixed(AT, ZoneOffset.UTC);
        mails = new SqlMails(sql, keys, journal, clock);
        quiets = new SqlQuiets(sql, keys, clock);
    }

    @AfterAll
    static void close() throws Exception {
        connection.close();
        postgres.close();
    }

    @Override
    protected Mails mails() {
        return mails;
    }

    @Override
    protected Journal journal() {
        return journal;
    }

    private static UUID arrived(String text) {
        var mail = ("From: samira@example.org\r\n\r\n" + text).getBytes(StandardCharsets.UTF_8);
        return mails.arrive(HERE, "box@stadt.example", AT, mail.length, mail, AT)
                .id();
    }

    @Test
    void nothing_that_anybody_wrote_and_no_sender_stands_in_a_row() {
        var id = arrived("Geheimnisvoll");
        var head = new MailHead(
                Optional.of(new Correspondent("samira@example.org", "Samira")),
                "Vertraulich",
                "Geheimnisvoll",
                new Parties(List.of(), Set.of(), Optional.empty()),
                false);
        var waiting = mails.get(HERE, id).sorted(head, Fate.waiting(Doubt.BOX, Optional.empty()));
        mails.follow(waiting);
        mails.follow(waiting.next().laidAside(DESK, "Wegen Samira"));
        quiets.keep("samira@example.org", Quiet.NEVER.answering(AT));
        var rows = sql.list(
                "SELECT mail::text || encode(coalesce(head, ''), 'escape') || encode(whole, 'escape') || encode(reason, 'escape') FROM mail WHERE id = ?"
                        + " UNION ALL SELECT mail_known::text FROM mail_known UNION ALL SELECT mail_quiet::text FROM mail_quiet",
                row -> row.getString(1).toLowerCase(java.util.Locale.ROOT),
                id);
        assertThat(rows).isNotEmpty();
        assertThat(String.join("", rows)).doesNotContain("samira", "geheimnis", "vertraulich");
    }

    @Test
    void a_mail_cannot_be_moved_into_another_ones_place() {
        var one = arrived("Eins");
        var other = arrived("Zwei");
        connectionChange(
                "UPDATE mail SET data_key = o.data_key FROM mail o WHERE mail.id = ? AND o.id = ?", one, other);
        assertThatThrownBy(() -> mails.whole(HERE, one)).hasMessageContaining("cannot be opened");
        sql.change("DELETE FROM mail WHERE id = ?", one);
    }

    private static void connectionChange(String statement, UUID one, UUID other) {
        assertThat(sql.change(statement, one, other)).isOne();
    }

    @Test
    void K4_how_an_address_was_dealt_with_reads_back_whatever_its_capitals_and_is_forgotten() {
        assertThat(quiets.lock("nie@example.org")).isEqualTo(Quiet.NEVER);
        var quiet = new Quiet(3, AT.minus(Duration.ofDays(2)), 7, AT.truncatedTo(ChronoUnit.MILLIS));
        quiets.keep("A@Example.org", quiet);
        quiets.keep("a@example.ORG", quiet.becoming(AT));
        assertThat(quiets.lock("a@example.org")).isEqualTo(quiet.becoming(AT));
        quiets.forget(AT);
        assertThat(quiets.lock("a@example.org")).isNotEqualTo(Quiet.NEVER);
        quiets.forget(AT.plusSeconds(1));
        assertThat(quiets.lock("a@example.org")).isEqualTo(Quiet.NEVER);
    }

    @Test
    void a_rotation_of_the_keys_rewraps_the_keys_of_mails_too() {
        var id = arrived("Neuer Schlüssel");
        var before = sql.first("SELECT data_key FROM mail WHERE id = ?", row -> row.getBytes(1), id)
                .orElseThrow();
        var rotation = new SqlKeyRotation(sql, keys, 0);
        rotation.begin(DESK.who());
        for (int i = 0; i < 50 && rotation.latest().orElseThrow().doneAt().isEmpty(); i++) {
            rotation.advance();
        }
        assertThat(rotation.latest().orElseThrow().doneAt()).isPresent();
        assertThat(sql.first("SELECT data_key FROM mail WHERE id = ?", row -> row.getBytes(1), id))
                .hasValueSatisfying(after -> assertThat(after).isNotEqualTo(before));
        assertThat(mails.whole(HERE, id)).isPresent();
    }
}
