package org.vieraugen.domain.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.testing.Cases;

class OffersTest {
    private final Setting noon = office().noon();

    @Test
    void every_act_is_known_by_a_name_of_its_own() {
        assertThat(Offers.all())
                .hasSizeGreaterThan(30)
                .extracting(CaseAct::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void F12_nothing_is_offered_to_a_deputy_or_the_last_seat_while_everybody_before_them_is_there() {
        var cases = Cases.in(noon).naming("Jens Olbrich", "Frau Branntwein");
        for (var who : Set.of(new Caller(MERTENS, Set.of(Role.DEPUTY)), new Caller(LAST_ONE, Set.of(Role.LAST_SEAT)))) {
            assertThat(Offers.open(cases.submitted(), noon, who)).isEmpty();
            assertThat(Offers.open(Cases.in(noon).inSecondReview(), noon, who)).isEmpty();
            assertThat(Offers.open(Cases.in(noon).decided(), office().on("2027-01-04"), who))
                    .isEmpty();
            assertThat(Offers.open(Cases.in(noon).awaitingCountersignature(), noon, who))
                    .isEmpty();
        }
    }
}
