package org.vieraugen.web.api.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.journal.Journal.Broken;
import org.vieraugen.application.journal.Journal.Group;
import org.vieraugen.application.journal.ReadJournal;
import org.vieraugen.application.journal.VerifyJournal;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.journal.JournalResource.EntryView;
import org.vieraugen.web.api.journal.JournalResource.Verification;
import org.vieraugen.web.journal.JournalFile;
import org.vieraugen.web.testing.Only;

/** What an auditor reads of the journal, takes along, and verifies. */
class JournalResourceTest {
    private final Asking asking = new Asking().by(Office.PETRENKO);
    private final ReadJournal read =
            new ReadJournal(asking.house.journal, asking.house.desk, asking.house.departments, asking.house.clock);
    private final JournalResource journal = new JournalResource(
            new VerifyJournal(asking.house.journal, asking.house.departments),
            read,
            new JournalFile(read),
            asking.credentials);
    private final UriInfo address = Only.of(
            UriInfo.class,
            Map.of(
                    "getBaseUri", given -> URI.create("https://city.example/api/v1/"),
                    "getPath", given -> "/journal/entries",
                    "getRequestUri", given -> URI.create("https://city.example/api/v1/journal/entries")));

    private void searched(int times) {
        for (int i = 0; i < times; i++) {
            asking.house.desk.note(
                    Office.DEMIR, Set.of(Role.COORDINATOR), AccessEntries.SEARCHED, Map.of("results", i));
        }
    }

    @SuppressWarnings("unchecked")
    private List<EntryView> entries(String complaint, String staff, Group group) {
        return (List<EntryView>)
                journal.entries("", "", complaint, staff, group, null, address).getEntity();
    }

    @Test
    void an_entry_says_who_did_what_in_which_part() {
        searched(1);
        assertThat(entries(null, null, null)).singleElement().satisfies(entry -> {
            assertThat(entry.at()).isEqualTo(Office.NOON);
            assertThat(entry.department()).isEqualTo("foreigners");
            assertThat(entry.complaint()).isEmpty();
            assertThat(entry.number()).isEqualTo(1);
            assertThat(entry.kind()).isEqualTo(AccessEntries.SEARCHED);
            assertThat(entry.role()).isEqualTo(Role.COORDINATOR);
            assertThat(entry.staff()).contains("demir");
            assertThat(entry.facts()).isEqualTo(Map.of("results", "0"));
            assertThat(entry.hash()).hasSize(64);
            assertThat(entry.subject()).isEqualTo("DESK");
        });
    }

    @Test
    void what_is_asked_for_narrows_what_is_read() {
        searched(1);
        var complaint = Cases.in(asking.house.settings.now()).submitted();
        asking.house.holds(complaint);
        assertThat(entries("", "", null)).hasSize(2);
        assertThat(entries(complaint.reference().text(), null, null))
                .extracting(EntryView::complaint)
                .containsExactly(complaint.reference().text());
        assertThat(entries(null, "demir", null)).hasSize(1);
        assertThat(entries(null, "albers", null)).isEmpty();
        assertThat(entries(null, null, Group.ABSENCES)).isEmpty();
        assertThatThrownBy(() -> journal.entries("yesterday", null, null, null, null, null, address))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("from"));
        assertThat((List<?>) journal.entries("2026-11-25", "2026-11-26", null, null, null, null, address)
                        .getEntity())
                .isEmpty();
    }

    @Test
    void a_page_leads_to_the_next() {
        searched(ReadJournal.PAGE + 1);
        var first = journal.entries(null, null, null, null, null, null, address);
        assertThat((List<?>) first.getEntity()).hasSize(ReadJournal.PAGE);
        var after = first.getLink("next").getUri().getQuery().replace("after=", "");
        var second = journal.entries(null, null, null, null, null, after, address);
        assertThat((List<?>) second.getEntity()).hasSize(1);
        assertThat(second.getLink("next")).isNull();
    }

    @Test
    void an_export_is_a_file_and_noted() {
        searched(1);
        var answer = journal.export("2026-11-20", "2026-11-24", null, "demir", null);
        assertThat(answer.getHeaderString("Content-Disposition")).contains("journal-2026-11-20-2026-11-24.csv");
        assertThat(asking.house.atDesk()).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.EXPORTED);
            assertThat(act.facts()).containsEntry("of", "demir");
        });
    }

    @Test
    void whether_every_chain_holds_is_said_with_the_first_that_does_not() {
        asking.house.become(Office.office().again(Office.THAL, new StaffKey("auditor"), "office", Role.AUDITOR));
        asking.by(new StaffKey("auditor"));
        assertThat(journal.verify()).isEqualTo(new Verification(true, Optional.empty()));
        var broken = new Broken("foreigners", "ABH-1", 7, "the hash does not fit");
        asking.house.journal.breaking(broken);
        assertThat(journal.verify())
                .isEqualTo(new Verification(
                        false,
                        Optional.of(new JournalResource.Broken("foreigners", "ABH-1", 7, "the hash does not fit"))));
    }
}
