package org.vieraugen.web.portal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.ReviewNotices;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.message.UndeliveredPage.Shown;
import org.vieraugen.web.testing.GivenUp;

/** The page of what could not be delivered (K5). */
class UndeliveredPageTest {
    private final House house = new House();
    private final GivenUp givenUp = new GivenUp(house);
    private final Screen screen = new Screen(house).at("/staff/undelivered").by(ALBERS);
    private final UndeliveredPage page = new UndeliveredPage(
            screen.pages, screen.visitor, screen.desk, givenUp.keep, house.departments, screen.refusals);

    private Complaint submitted() {
        return Cases.in(house.settings.now()).submitted();
    }

    private Shown answered(UUID id, String go) {
        return shown(page.answer(id, screen.typed("go", go), Screen.info()));
    }

    private Shown shown(Response answer) {
        var shown = screen.shown(Shown.class);
        assertThat(answer.getStatus()).isEqualTo(shown.trouble().isPresent() ? 422 : 200);
        return shown;
    }

    @ParameterizedTest
    @EnumSource(Failure.class)
    void K5_each_reason_stands_there_in_words(Failure why) {
        var complaint = submitted();
        givenUp.about(complaint, why);
        for (var language : new String[] {"de", "en"}) {
            var html = Screen.html(screen.in(language).pages.ok("message/undelivered", read()));
            assertThat(html)
                    .contains(complaint.reference().text())
                    .doesNotContain("failure." + why, "notice.SUBMITTED", "samira@");
        }
    }

    private Shown read() {
        return shown(page.show(Screen.info()));
    }

    @Test
    void where_all_is_delivered_the_page_says_so() {
        var html = Screen.html(page.show(Screen.info()));
        assertThat(html)
                .contains("Alles ist zugestellt.")
                .doesNotContain("<form method=\"post\" action=\"/de/staff/und");
    }

    @Test
    void whoever_was_to_be_told_is_called_by_name_or_role() {
        var shown = read();
        assertThat(shown.to(Notice.to(NASSER, Role.REVIEWER, ReviewNotices.ASSIGNED)))
                .isEqualTo("Amira Nasser");
        assertThat(shown.to(Notice.to(Role.COORDINATOR, ReviewNotices.ASSIGNED)))
                .isEqualTo("Beschwerdestelle");
        assertThat(shown.to(Notice.to(Role.COMPLAINANT, ReviewNotices.ASSIGNED)))
                .isEqualTo("Beschwerdeführer/in");
    }

    @Test
    void it_is_sent_again() {
        var id = givenUp.about(submitted(), Failure.FULL);
        var shown = answered(id, "again");
        assertThat(shown.done()).contains("again");
        assertThat(shown.lines()).isEmpty();
        assertThat(house.outbox.letters()).hasSize(1);
    }

    @Test
    void it_is_laid_aside() {
        var id = givenUp.about(submitted(), Failure.FULL);
        assertThat(answered(id, "aside").done()).contains("aside");
        assertThat(house.outbox.letters()).isEmpty();
    }

    @Test
    void what_somebody_else_was_faster_with_is_said() {
        givenUp.about(submitted(), Failure.FULL);
        var shown = answered(UUID.randomUUID(), "again");
        assertThat(shown.trouble()).contains("unknown-notice");
        assertThat(shown.lines()).hasSize(1);
    }

    @Test
    void a_form_that_is_not_of_this_visit_does_nothing() {
        var id = givenUp.about(submitted(), Failure.FULL);
        var shown = shown(page.answer(id, new Typed(Map.of()), Screen.info()));
        assertThat(shown.trouble()).contains("stale");
        assertThat(shown.lines()).hasSize(1);
    }

    @Test
    void it_is_open_to_those_alone_whose_duty_it_is() {
        screen.by(NASSER);
        assertThatThrownBy(() -> page.show(Screen.info())).isInstanceOf(Denied.class);
    }
}
