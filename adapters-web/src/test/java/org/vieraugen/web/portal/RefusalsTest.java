package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;

import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.web.failure.NotSignedIn;

/** What a rule refused on a page of the staff leaves a trace (F13), and what was only mistyped leaves none. */
class RefusalsTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff/bodies").by(ALBERS);

    @Test
    void F13_a_refusal_by_a_rule_is_noted_with_the_page_and_the_rule() {
        var failure = screen.refusals.noted(new RuleBroken("F9", "none", "not the same person"));
        assertThat(failure.kind()).isEqualTo("rule-f9");
        assertThat(failure.detail()).isEqualTo("F9: not the same person");
        assertThat(house.atDesk()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.DENIED);
            assertThat(act.by()).contains(ALBERS);
            assertThat(act.facts()).containsEntry("what", "/staff/bodies").containsEntry("rule", "F9");
        });
    }

    @Test
    void F13_what_it_was_about_stands_behind_the_page() {
        screen.refusals.noted(new RuleBroken("I7", "none", "held"), "ABH-2026-00017-K");
        assertThat(house.atDesk()).singleElement().satisfies(act -> assertThat(act.facts())
                .containsEntry("what", "/staff/bodies/ABH-2026-00017-K"));
    }

    @Test
    void what_no_rule_refused_is_told_and_not_noted() {
        assertThat(screen.refusals.noted(new Outdated(true)).status()).isEqualTo(412);
        assertThat(screen.refusals
                        .noted(new Malformed("name", "empty", "is empty"))
                        .kind())
                .isEqualTo("malformed");
        assertThat(house.atDesk()).isEmpty();
    }

    @Test
    void of_somebody_who_is_not_signed_in_nothing_is_noted() {
        screen.visitor.signOut();
        assertThat(screen.refusals.noted(new RuleBroken("F9", "none", "no")).status())
                .isEqualTo(409);
        assertThat(house.atDesk()).isEmpty();
    }

    @Test
    void a_page_tells_a_refusal_and_neither_a_failure_of_the_server_nor_the_end_of_a_session() {
        assertThat(screen.refusals.told(new RuleBroken("F9", "none", "no")).kind())
                .isEqualTo("rule-f9");
        var failed = new IllegalStateException("the disk is full");
        assertThatThrownBy(() -> screen.refusals.told(failed)).isSameAs(failed);
        var over = NotSignedIn.staff();
        assertThatThrownBy(() -> screen.refusals.told(over)).isSameAs(over);
    }
}
