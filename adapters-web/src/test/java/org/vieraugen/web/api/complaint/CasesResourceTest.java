package org.vieraugen.web.api.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.inbox.Inbox;
import org.vieraugen.application.inbox.ReadInbox;
import org.vieraugen.application.reception.RecordComplaint;
import org.vieraugen.domain.access.Reader;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.reading.CaseAnswer;
import org.vieraugen.web.testing.Only;

/** The list of cases, and a case of it. */
class CasesResourceTest {
    private final Asking asking = new Asking().by(Office.ALBERS);
    private final Rows rows = new Rows();
    private final CasesResource cases = new CasesResource(
            asking.credentials,
            new ReadInbox(rows, asking.house.departments, asking.house.desk, asking.house.clock),
            new RecordComplaint(asking.house.intake, asking.house.departments));
    private final UriInfo address = Only.of(
            UriInfo.class,
            Map.of(
                    "getBaseUri", given -> URI.create("https://city.example/api/v1/"),
                    "getPath", given -> "/staff/complaints",
                    "getRequestUri", given -> URI.create("https://city.example/api/v1/staff/complaints?view=URGENT")));

    /** Rows that remember what was asked. */
    private static final class Rows implements Inbox {
        private final List<Filter> asked = new ArrayList<>();
        private final List<Optional<String>> from = new ArrayList<>();
        private Optional<String> next = Optional.empty();

        @Override
        public Page page(Reader reader, Filter filter, LocalDate today, Optional<String> after) {
            asked.add(filter);
            from.add(after);
            return new Page(List.of(), next);
        }

        @Override
        public Map<Filter, Integer> countEach(Reader reader, Collection<Filter> lists, LocalDate today) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<View, Integer> counts(Reader reader, LocalDate today) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void who_asks_for_nothing_gets_everything() {
        var answer = cases.list(null, false, null, "", null, null, address);
        assertThat(answer.getEntity()).isEqualTo(new CasesAnswer(List.of(), Optional.empty()));
        assertThat(answer.getLinks()).isEmpty();
        assertThat(rows.asked)
                .containsExactly(
                        new Inbox.Filter(Inbox.View.ALL, false, Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(rows.from).containsExactly(Optional.empty());
    }

    @Test
    void all_that_is_asked_for_is_handed_on_and_the_next_page_named() {
        rows.next = Optional.of("there");
        var answer = cases.list(Inbox.View.URGENT, true, Status.DECIDED, "nasser", "warten", "here", address);
        assertThat(rows.asked)
                .containsExactly(new Inbox.Filter(
                        Inbox.View.URGENT,
                        true,
                        Optional.of(Status.DECIDED),
                        Optional.of(Office.NASSER),
                        Optional.of("warten")));
        assertThat(rows.from).containsExactly(Optional.of("here"));
        assertThat(answer.getLink("next").getUri()).hasToString("/api/v1/staff/complaints?view=URGENT&after=there");
    }

    @Test
    void what_somebody_told_is_written_down() {
        var request = new ComplaintRequest();
        request.department = "foreigners";
        request.category = "PROCESSING_TIME";
        request.language = "de";
        request.channel = Channel.COUNTER;
        request.identity = IdentityMode.ANONYMOUS;
        request.text = "Ich warte seit Monaten.";
        var answer = cases.record(request);
        var receipted = (Receipted) answer.getEntity();
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeaderString("Location")).isEqualTo("/api/v1/staff/complaints/" + receipted.reference());
        var stored = asking.house.complaint(new Reference(receipted.reference()));
        assertThat(stored.submission().channel()).isEqualTo(Channel.COUNTER);
        assertThat(asking.house.acts(stored).get(0).by()).contains(Office.ALBERS);
    }

    @Test
    void a_case_is_read_with_its_version_and_the_look_is_noted() {
        var complaint = Cases.in(asking.house.settings.now()).underReview();
        asking.house.holds(complaint);
        var house = asking.house;
        var answer = new StaffCaseResource(asking.credentials, house.readCase()).read(complaint.reference());
        var now = house.complaint(complaint.reference());
        assertThat(answer.getEntityTag()).isEqualTo(new EntityTag(Integer.toString(now.version())));
        assertThat(((CaseAnswer) answer.getEntity()).reference())
                .isEqualTo(complaint.reference().text());
        assertThat(house.kinds(complaint)).endsWith(ComplaintEntries.LOOKED_AT_CASE);
    }
}
