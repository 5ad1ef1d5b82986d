package org.vieraugen.web.portal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.reading.WatchCase;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.Screen;

/** What the script of a case's page is told. */
class CaseChangesResourceTest {
    private final House house = new House();
    private final Screen screen = new Screen(house);
    private final CaseChangesResource changes = new CaseChangesResource(
            screen.pages,
            screen.desk,
            new WatchCase(
                    reference -> Optional.of(house.complaint(reference).version()),
                    house.complaints,
                    house.looks,
                    house.journal,
                    text -> Integer.toHexString(text.hashCode())));

    private Complaint submitted() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        screen.at("/staff/cases/" + complaint.reference() + "/changes").by(ALBERS);
        return house.complaint(complaint.reference());
    }

    private Response asked(Complaint complaint, @Nullable String seen) {
        return changes.show(complaint.reference().text(), 1, seen, Screen.info());
    }

    @Test
    void nothing_is_said_until_something_happened_and_then_what_it_was() {
        var complaint = submitted();
        var quiet = asked(complaint, null);
        assertThat(quiet.getStatus()).isEqualTo(204);
        assertThat(asked(complaint, quiet.getHeaderString("ETag")).getStatus()).isEqualTo(304);
        house.complaints.follow(
                complaint.step(Act.byComplainant(CorrespondenceEntries.ANSWERED, house.clock.instant())));
        var news = asked(complaint, quiet.getHeaderString("ETag"));
        assertThat(news.getStatus()).isEqualTo(200);
        assertThat(news.getEntity().toString())
                .startsWith("Hier ist etwas geschehen: ")
                .doesNotContain("ANSWERED");
        assertThat(screen.gate.sessions.watched())
                .as("none of it lengthens the session")
                .isEqualTo(4);
    }

    @Test
    void F5_where_there_is_nothing_to_see_there_is_nothing_and_nobody_is_said_to_have_tried() {
        var complaint = submitted();
        screen.by(WIRTH);
        assertThat(asked(complaint, null).getStatus()).isEqualTo(404);
        assertThat(changes.show("ABH-1", 0, null, Screen.info()).getStatus()).isEqualTo(404);
        assertThat(house.atDesk()).isEmpty();
        screen.visitor.signOut();
        assertThat(asked(complaint, null).getStatus()).isEqualTo(401);
    }
}
