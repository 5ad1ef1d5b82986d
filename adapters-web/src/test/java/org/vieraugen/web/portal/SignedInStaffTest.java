package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.failure.NotSignedIn;

/** Who sits at the desk, and which version of a case the page showed. */
class SignedInStaffTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff");

    @Test
    void whoever_has_a_good_session_is_the_caller() {
        assertThatThrownBy(screen.desk::caller).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(screen.desk::session).isInstanceOf(NotSignedIn.class);
        screen.by(ALBERS);
        assertThat(screen.desk.caller()).isEqualTo(house.caller(ALBERS));
        house.clock.pass(Duration.ofDays(1));
        assertThatThrownBy(screen.desk::caller).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void a_sign_in_without_its_second_factor_opens_the_account_and_nothing_else() {
        screen.visitor.signIn(screen.gate.sessions.open(
                ALBERS, false, Optional.empty(), house.clock.instant().plusSeconds(600)));
        assertThat(screen.desk.session().staff()).isEqualTo(ALBERS);
        assertThatThrownBy(screen.desk::caller).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void F8_an_act_names_the_version_that_the_page_showed_and_its_ticket() {
        screen.by(ALBERS);
        var reference = Reference.of("ABH", 2026, 17);
        var on = screen.desk.on(reference, Typing.typed("version", " 7 ", "ticket", "t"));
        assertThat(on.reference()).isEqualTo(reference);
        assertThat(on.caller().staff()).isEqualTo(ALBERS);
        assertThat(on.expected()).contains(7);
        assertThat(on.key()).contains("page-t");
        var without = screen.desk.on(reference, Typing.typed());
        assertThat(without.expected()).isEmpty();
        assertThat(without.key()).isEmpty();
    }

    @Test
    void what_is_no_version_or_too_long_for_a_ticket_is_none() {
        assertThat(SignedInStaff.version(Typing.typed("version", "999999999"))).contains(999_999_999);
        assertThat(SignedInStaff.version(Typing.typed("version", "1000000000"))).isEmpty();
        assertThat(SignedInStaff.version(Typing.typed("version", "-1"))).isEmpty();
        assertThat(SignedInStaff.ticket(Typing.typed("ticket", "x".repeat(100))))
                .isPresent();
        assertThat(SignedInStaff.ticket(Typing.typed("ticket", "x".repeat(101))))
                .isEmpty();
    }
}
