package org.vieraugen.web.portal.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.journal.ReadJournal;
import org.vieraugen.application.journal.VerifyJournal;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.journal.JournalFile;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.journal.JournalPage.Shown;
import org.vieraugen.web.portal.journal.JournalPage.Verified;
import org.vieraugen.web.testing.PageRequest;

/** The auditor asks who did what, and what is odd in the question is said beside its field. */
class JournalPageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff/journal").by(PETRENKO);
    private final ReadJournal read = new ReadJournal(house.journal, house.desk, house.departments, house.clock);
    private final JournalPage page = new JournalPage(
            screen.pages,
            screen.desk,
            read,
            new VerifyJournal(house.journal, house.departments),
            new JournalFile(read),
            house.departments);
    private final Complaint complaint = Cases.in(house.settings.now()).submitted();

    @BeforeEach
    void something() {
        house.holds(complaint);
        house.desk.note(DEMIR, Set.of(Role.COORDINATOR), AccessEntries.SEARCHED, Map.of("results", 3));
    }

    private Shown asked(int status, PageRequest question) {
        assertThat(page.show(question.info()).getStatus()).isEqualTo(status);
        return screen.shown(Shown.class);
    }

    private static List<Act> acts(Shown shown) {
        return shown.found().orElseThrow().lines().stream()
                .map(Journal.Line::act)
                .toList();
    }

    private Act last(Shown shown) {
        return acts(shown).get(0);
    }

    @Test
    void without_a_question_everything_lately_is_found() {
        var shown = asked(200, PageRequest.get(""));
        assertThat(acts(shown)).extracting(Act::kind).contains(AccessEntries.SEARCHED);
        assertThat(shown.people()).extracting(StaffMember::key).contains(ALBERS, DEMIR);
    }

    @Test
    void what_happened_is_a_sentence_that_says_who_did_it() {
        house.desk.note(DEMIR, Set.of(Role.COORDINATOR), AccessEntries.SEARCHED, Map.of("results", 3));
        house.desk.failed(new StaffKey("niemand"), Map.of());
        var shown = asked(200, PageRequest.get(""));
        assertThat(Screen.html(screen.pages.ok("journal/journal", shown)))
                .contains("Yusuf Demir hat gesucht und etwas gefunden.", "Treffer: 3")
                .contains("Eine Anmeldung ist misslungen, zu der es keinen Zugang gibt.")
                .contains("Die Person mit der Beschwerde hat eine Beschwerde eingereicht.");
    }

    @Test
    void one_complaint_one_person_or_one_group_is_asked_for() {
        var ofOne = asked(
                200,
                PageRequest.get("")
                        .with("complaint", complaint.reference().text().toLowerCase(Locale.ROOT)));
        assertThat(acts(ofOne))
                .noneMatch(act -> act.kind().equals(AccessEntries.SEARCHED))
                .isNotEmpty();
        assertThat(acts(asked(200, PageRequest.get("").with("staff", "demir"))))
                .isNotEmpty()
                .allMatch(act -> act.by().equals(Optional.of(DEMIR)));
        assertThat(acts(asked(200, PageRequest.get("").with("group", "SIGN_INS"))))
                .isEmpty();
        assertThat(acts(asked(200, PageRequest.get("").with("group", "NONSENSE"))))
                .isNotEmpty();
    }

    @Test
    void what_is_odd_is_said_beside_its_field_and_nothing_is_found() {
        var day = asked(422, PageRequest.get("").with("from", "gestern").with("staff", "demir"));
        assertThat(day.typed().wrong("from")).contains("bad-date");
        assertThat(day.typed().value("staff")).isEqualTo("demir");
        assertThat(day.found()).isEmpty();
        assertThat(asked(422, PageRequest.get("").with("complaint", "ABH-1"))
                        .typed()
                        .wrongFields())
                .containsExactly("complaint");
        assertThat(asked(422, PageRequest.get("").with("staff", "Frau Demir"))
                        .typed()
                        .wrongFields())
                .containsExactly("staff");
        assertThat(asked(422, PageRequest.get("").with("from", "2026-11-24").with("to", "2026-11-23"))
                        .typed()
                        .isGood())
                .isFalse();
    }

    @Test
    void the_question_goes_on_to_the_next_page_and_to_the_file() {
        var shown = asked(
                200,
                PageRequest.get("")
                        .with("staff", "demir")
                        .with("from", "2026-11-01")
                        .with("group", "")
                        .with("other", "x"));
        assertThat(shown.to("/staff/journal", Optional.of("1&2")))
                .isEqualTo("/de/staff/journal?from=2026-11-01&staff=demir&after=1%262");
        assertThat(shown.to("/staff/journal/export", Optional.empty()))
                .isEqualTo("/de/staff/journal/export?from=2026-11-01&staff=demir");
    }

    @Test
    void the_next_page_begins_where_it_was_asked_to() {
        for (int i = 0; i < ReadJournal.PAGE; i++) {
            house.desk.note(DEMIR, Set.of(Role.COORDINATOR), AccessEntries.SEARCHED, Map.of("results", i));
        }
        var first = asked(200, PageRequest.get("").with("staff", "demir"));
        assertThat(acts(first)).hasSize(ReadJournal.PAGE);
        var next = first.found().orElseThrow().next().orElseThrow();
        var second = asked(200, PageRequest.get("").with("staff", "demir").with("after", next));
        assertThat(acts(second)).singleElement().satisfies(act -> assertThat(act.facts())
                .containsEntry("results", "3"));
    }

    @Test
    void whoever_did_it_has_a_name_and_else_a_role() {
        var shown = asked(200, PageRequest.get(""));
        assertThat(shown.said(last(asked(200, PageRequest.get("").with("staff", "demir")))))
                .startsWith("Yusuf Demir hat ");
        assertThat(shown.said(act(Optional.of(new StaffKey("gone")), Role.ADMIN)))
                .startsWith("gone hat ");
        assertThat(shown.said(act(Optional.empty(), Role.COMPLAINANT)))
                .startsWith("Die Person mit der Beschwerde hat ");
        assertThat(shown.said(act(Optional.empty(), Role.SYSTEM))).startsWith("Das System hat ");
        assertThat(shown.said(act(Optional.empty(), Role.PARTICIPANT))).startsWith("Eine eingeladene Person hat ");
        assertThat(shown.facts(act(Optional.empty(), Role.SYSTEM))).isEqualTo("Treffer: 3");
    }

    private Act act(Optional<StaffKey> who, Role as) {
        var any = last(asked(200, PageRequest.get("").with("staff", "demir")));
        return new Act(any.kind(), any.part(), who, as, any.at(), any.facts());
    }

    @Test
    void the_same_is_taken_along_as_a_file_and_an_odd_question_shows_the_page() throws IOException {
        var file = page.export(PageRequest.get("").with("staff", "demir").info());
        var out = new ByteArrayOutputStream();
        ((StreamingOutput) file.getEntity()).write(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("SEARCHED").contains("demir");
        assertThat(page.export(PageRequest.get("").with("to", "morgen").info()).getStatus())
                .isEqualTo(422);
        assertThat(screen.shown(Shown.class).typed().wrong("to")).contains("bad-date");
    }

    @Test
    void the_first_entry_that_does_not_hold_is_named() {
        page.verified(Screen.info());
        assertThat(screen.shown(Verified.class).broken()).isEmpty();
    }

    @Test
    void nobody_else_reads_it() {
        screen.by(NASSER);
        assertThatThrownBy(() -> page.show(Screen.info())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> page.export(Screen.info())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> page.verified(Screen.info())).isInstanceOf(Denied.class);
    }
}
