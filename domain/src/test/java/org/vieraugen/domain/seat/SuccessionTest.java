package org.vieraugen.domain.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.reception.Redirecting;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.seat.Succession.Level;
import org.vieraugen.domain.testing.Cases;

/** A deputy acts only where nobody before is free, and the last seat after that. */
class SuccessionTest {
    private final Setting noon = office().noon();
    private final Setting withoutOmbudsperson = office().noonWithout(PETRENKO, YILMAZ);

    @Test
    void F12_a_deputy_sits_at_the_desk_when_nobody_of_it_is_there() {
        var complaint = Cases.in(noon).submitted();
        var empty = office().noonWithout(ALBERS, DEMIR, PETRENKO, YILMAZ);

        assertThatCode(() -> Succession.atDesk(complaint, empty).require(MERTENS))
                .doesNotThrowAnyException();
        refused("F12", () -> Succession.atDesk(complaint, empty).require(LAST_ONE));
        refused("F12", () -> Succession.atDesk(complaint, withoutOmbudsperson).require(MERTENS));
    }

    @Test
    void I6_for_a_protected_complaint_the_complaints_office_is_nobody_before_the_deputy() {
        assertThat(Succession.atDesk(Cases.in(noon).treatedWorse(), noon).level())
                .isEqualTo(Level.HOLDERS);
        assertThat(Succession.atDesk(Cases.in(noon).treatedWorse(), withoutOmbudsperson)
                        .level())
                .isEqualTo(Level.DEPUTIES);
        assertThat(Succession.atDesk(Cases.in(noon).submitted(), withoutOmbudsperson)
                        .level())
                .isEqualTo(Level.HOLDERS);
    }

    @Test
    void F3_whoever_reviews_is_not_free_for_the_desk() {
        var demirReviews = Cases.in(noon)
                .underReview()
                .in(noon, Assigning::new)
                .assign(Seat.SECOND, DEMIR, ALBERS, Role.COORDINATOR)
                .next();
        var withoutAlbers = office().noonWithout(ALBERS, PETRENKO, YILMAZ);

        assertThat(Succession.atDesk(demirReviews, withoutAlbers).level()).isEqualTo(Level.DEPUTIES);
        assertThat(Succession.atDesk(Cases.in(noon).underReview(), withoutAlbers)
                        .level())
                .isEqualTo(Level.HOLDERS);
    }

    @Test
    void F9_F12_a_deputy_confirms_only_what_nobody_else_of_the_desk_can() {
        var proposed = Cases.in(noon)
                .submitted()
                .in(noon, Redirecting::new)
                .proposeRedirection(ALBERS, Role.COORDINATOR, "Standesamt", "nicht hier", true)
                .next();

        refused("F12", () -> proposed.in(withoutOmbudsperson, Redirecting::new)
                .confirmRedirection(MERTENS, Role.OMBUDSPERSON));
        assertThat(proposed.in(office().noonWithout(PETRENKO, YILMAZ, DEMIR), Redirecting::new)
                        .confirmRedirection(MERTENS, Role.OMBUDSPERSON)
                        .next()
                        .status()
                        .isOver())
                .isTrue();
    }

    @Test
    void I6_what_the_ombudsperson_proposes_for_a_protected_complaint_the_deputy_confirms_and_no_coordinator() {
        var proposed = Cases.in(noon)
                .treatedWorse()
                .in(noon, Redirecting::new)
                .proposeRedirection(PETRENKO, Role.OMBUDSPERSON, "Standesamt", "nicht hier", true)
                .next();
        var alone = office().noonWithout(YILMAZ);

        refused("I6", () -> proposed.in(alone, Redirecting::new).confirmRedirection(ALBERS, Role.COORDINATOR));
        assertThat(proposed.in(alone, Redirecting::new)
                        .confirmRedirection(MERTENS, Role.OMBUDSPERSON)
                        .next()
                        .status()
                        .isOver())
                .isTrue();
    }
}
