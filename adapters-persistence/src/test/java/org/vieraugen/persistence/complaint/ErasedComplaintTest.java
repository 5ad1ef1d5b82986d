package org.vieraugen.persistence.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.FOREIGNERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.form.Draft;
import org.vieraugen.application.form.StaffDrafts.Place;
import org.vieraugen.application.journal.Journal.Filter;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Submission;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.note.InternalNote;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.reception.Reception;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.persistence.Dump;
import org.vieraugen.persistence.OneConnection;
import org.vieraugen.persistence.conflict.Shades;
import org.vieraugen.persistence.form.SqlStaffDrafts;
import org.vieraugen.persistence.identity.Keys;
import org.vieraugen.persistence.journal.Journals;
import org.vieraugen.persistence.note.SqlNotes;

/** A whole complaint is written down, judged by four eyes, closed and erased: whoever takes the database then finds nobody in it. */
class ErasedComplaintTest {
    private static final String[] PEOPLE = {
        ALBERS.text(),
        NASSER.text(),
        WIRTH.text(),
        THAL.text(),
        "Renate Albers",
        "Amira Nasser",
        "Helena Wirth",
        "Ruben Thal"
    };

    private final Setting setting = Office.office().noon();
    private final Setting after = Office.office().on("2027-03-01");

    @Test
    void L9_I8_nobody_is_named_in_what_stays_of_an_erased_complaint_and_its_chain_holds(@TempDir Path folder)
            throws Exception {
        try (var postgres = OneConnection.migrated();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            connection.setAutoCommit(false);
            try (var factory = Persistence.createEntityManagerFactory(
                            "vieraugen",
                            Map.of(
                                    "jakarta.persistence.transactionType",
                                    "RESOURCE_LOCAL",
                                    "jakarta.persistence.nonJtaDataSource",
                                    OneConnection.source(connection)));
                    var rows = factory.createEntityManager()) {
                var sql = OneConnection.sql(connection);
                var keys = new Keys(folder.toString(), true, Optional.empty());
                var shades = new Shades(keys);
                var journal = Journals.over(sql, keys, new ComplaintsInJournal(shades));
                var clock = Clock.fixed(setting.at(), ZoneOffset.UTC);
                var complaints = Stores.over(rows, sql, keys, setting::organisation, clock, journal, shades);

                var closed = closed(complaints, rows);
                var notes = new SqlNotes(sql, keys, shades);
                acted(
                        rows,
                        () -> notes.add(
                                closed,
                                new InternalNote(
                                        UUID.randomUUID(),
                                        ALBERS,
                                        "Rief noch einmal an.",
                                        Set.of(WIRTH),
                                        setting.at())));
                var before = journal.of(FOREIGNERS, closed.subject());
                assertThat(before)
                        .extracting(noted -> noted.act().by())
                        .contains(Optional.of(ALBERS), Optional.of(WIRTH));
                assertThat(Dump.naming(sql, PEOPLE))
                        .as("seats and decisions name people while it lives")
                        .isNotEmpty();

                var drafts = new SqlStaffDrafts(sql, keys);
                drafts.keep(
                        ALBERS,
                        new Place("form", "page", Optional.of(closed)),
                        new Draft(Map.of("text", List.of("Helena Wirth")), ""),
                        after.at(),
                        Optional.empty());
                assertThat(drafts.authors()).containsExactly(ALBERS);

                var last = Act.by(ALBERS, Role.COORDINATOR, CaseParts.COORDINATION, ActKind.ERASED, after.at())
                        .with("early", false)
                        .with("leaves", 0)
                        .with("files", 0);
                acted(rows, () -> complaints.erase(Step.to(closed).noting(last)));

                assertThat(drafts.authors()).isEmpty();
                assertThat(Dump.naming(sql, PEOPLE)).isEmpty();
                assertThat(sql.list(
                                "SELECT id FROM note UNION ALL SELECT note FROM note_mention", row -> row.getString(1)))
                        .isEmpty();
                for (var shade : shades.of(List.of(ALBERS, NASSER, WIRTH, THAL))) {
                    assertThat(Dump.naming(sql, shade.toString())).isEmpty();
                }
                for (var shade : shades.inJournal(List.of(ALBERS, NASSER, WIRTH, THAL))) {
                    assertThat(Dump.naming(sql, shade.toString())).isEmpty();
                }
                assertThat(journal.verify()).isEmpty();
                assertThat(journal.of(FOREIGNERS, closed.subject()))
                        .extracting(Noted::hash)
                        .startsWith(before.stream().map(Noted::hash).toArray(org.vieraugen.domain.journal.Hash[]::new));
                assertThatThrownBy(() -> complaints.get(closed.reference())).isInstanceOf(Erased.class);
                var organisation = setting.organisation();
                var auditor = Reader.of(new Caller(THAL, Set.of(Role.AUDITOR)), false, organisation);
                assertThat(journal.lines(
                                new Filter(
                                        auditor,
                                        FOREIGNERS,
                                        LocalDate.parse("2026-11-24"),
                                        LocalDate.parse("2027-03-01"),
                                        Optional.of(closed.reference()),
                                        Optional.empty(),
                                        Optional.empty()),
                                Optional.empty(),
                                100))
                        .as("codes and times stay, and tell nobody whom it was about")
                        .hasSize(before.size() + 1);
            }
        }
    }

    /** Complains about Thal; Albers writes it down and hands it to Nasser and Wirth. */
    private Complaint closed(JpaComplaints complaints, EntityManager rows) {
        var submission = new Submission(
                FOREIGNERS,
                "PROCESSING_TIME",
                "de",
                Channel.COUNTER,
                IdentityMode.CONFIDENTIAL,
                false,
                false,
                setting.at(),
                new Particulars(
                        "Es dauert.", "", Optional.empty(), List.of("Ruben Thal"), Optional.empty(), Optional.empty()),
                Optional.empty());
        var first = Reception.submit(
                UUID.randomUUID(),
                Reference.of("ABH", 2026, 1),
                submission,
                Optional.of(ALBERS),
                Optional.empty(),
                List.of(),
                setting);
        acted(rows, () -> complaints.add(first, new byte[] {1}, Optional.empty(), setting));
        List<Function<Complaint, Step<Complaint>>> course = List.of(
                now -> now.in(setting, Clarifying::new)
                        .triage(ALBERS, Role.COORDINATOR, new Clarification(List.of(), Set.of(THAL), Optional.empty())),
                now -> assign(now, Seat.FIRST, NASSER),
                now -> assign(now, Seat.SECOND, WIRTH),
                now -> now.in(setting, Correspondence::new).hear(ALBERS, Role.COORDINATOR, THAL, "Wir sind zu wenige."),
                now -> now.in(setting, Reviewing::new).find(NASSER, Cases.finding("Er hat recht.")),
                now -> now.in(setting, Reviewing::new).concur(WIRTH),
                now -> now.in(after, Completion::new).close(ALBERS, Role.COORDINATOR));
        for (var act : course) {
            var now = complaints.get(first.next().reference());
            acted(rows, () -> complaints.follow(act.apply(now)));
        }
        return complaints.get(first.next().reference());
    }

    private Step<Complaint> assign(Complaint complaint, Seat seat, StaffKey who) {
        return complaint.in(setting, Assigning::new).assign(seat, who, ALBERS, Role.COORDINATOR);
    }

    private static void acted(EntityManager rows, Runnable act) {
        rows.getTransaction().begin();
        act.run();
        rows.getTransaction().commit();
        // On a server, the next transaction reads everything anew.
        rows.clear();
    }
}
