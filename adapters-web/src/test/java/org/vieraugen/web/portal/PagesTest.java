package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Frame.Desk;
import org.vieraugen.web.portal.look.PortalAssets;
import org.vieraugen.web.testing.PageRequest;

/** Pages are written in the visitor's language, and show the doors that are open to who looks. */
class PagesTest {
    private static final StaffKey ADMIN = new StaffKey("admin");
    private static final StaffKey AUDITOR = new StaffKey("auditor");

    private final House house = new House(
            Office.office().again(WIRTH, ADMIN, "office", Role.ADMIN).again(NASSER, AUDITOR, "office", Role.AUDITOR));
    private final Screen screen = new Screen(house);

    private Pages at(Optional<String> configured) {
        return new Pages(
                new Templates(),
                new PortalAssets(),
                screen.visitor,
                new Callers(screen.gate.sessions, house.departments, house.clock),
                house.departments,
                configured);
    }

    private Desk desk(StaffKey who) {
        return screen.at("/staff").by(who).pages.frame(Screen.info()).desk().orElseThrow();
    }

    @Test
    void the_portals_address_is_the_configured_one_or_else_that_of_the_request() {
        var info = PageRequest.get("de/follow").info();
        assertThat(at(Optional.of("https://complain.example/")).frame(info).address())
                .isEqualTo("https://complain.example");
        assertThat(at(Optional.of("https://complain.example")).frame(info).address())
                .isEqualTo("https://complain.example");
        assertThat(at(Optional.empty()).frame(info).address()).isEqualTo("https://city.example");
    }

    @Test
    void each_role_finds_its_own_doors_open() {
        var everybodys = Set.of(Door.INBOX, Door.DUE, Door.REQUESTS, Door.TEXTS, Door.ABSENCE);
        assertThat(desk(NASSER)).isEqualTo(new Desk("Amira Nasser", everybodys));
        assertThat(desk(ALBERS).doors())
                .containsAll(everybodys)
                .contains(Door.RECORD, Door.ERASURES, Door.UNDELIVERED, Door.BODIES)
                .doesNotContain(Door.JOURNAL, Door.DEFINITIONS, Door.ADMINISTRATION);
        assertThat(desk(PETRENKO).doors())
                .contains(Door.JOURNAL, Door.DEFINITIONS, Door.UNDELIVERED)
                .doesNotContain(Door.ADMINISTRATION);
        assertThat(desk(ADMIN).doors()).containsExactlyInAnyOrder(Door.DEFINITIONS, Door.ADMINISTRATION, Door.ABSENCE);
        assertThat(desk(ALBERS).doors()).startsWith(Door.INBOX).endsWith(Door.ABSENCE);
    }

    @Test
    void whoever_is_not_signed_in_has_no_desk() {
        assertThat(screen.pages.frame(Screen.info()).desk()).isEmpty();
        screen.by(ALBERS);
        screen.gate.sessions.closeAll(ALBERS);
        assertThat(screen.pages.frame(Screen.info()).desk()).isEmpty();
        screen.by(ALBERS);
        assertThat(screen.pages.plainFrame().desk()).isEmpty();
    }

    @Test
    void a_page_says_its_language_and_whether_something_is_wrong() {
        screen.at("/follow").in("ar");
        var trouble = new ErrorPages.Trouble(screen.pages.frame(Screen.info()), 404, "http-404", ErrorPages.Ways.NONE);
        var good = screen.pages.ok("trouble", trouble);
        assertThat(good.getStatus()).isEqualTo(200);
        assertThat(good.getHeaderString("Content-Language")).isEqualTo("ar");
        assertThat(good.getHeaderString("Content-Type")).isEqualTo("text/html; charset=UTF-8");
        assertThat(Screen.html(good)).contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(screen.pages.wrong("trouble", trouble).getStatus()).isEqualTo(422);
        assertThat(screen.pages.page(410, "trouble", trouble).getStatus()).isEqualTo(410);
    }

    @Test
    void one_page_leads_to_another_in_the_same_language() {
        Screen.leads(screen.in("uk").pages.to("/case"), "/uk/case");
    }
}
