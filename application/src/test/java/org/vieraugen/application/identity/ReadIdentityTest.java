package org.vieraugen.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.unsealing.Unsealing;

/** A confidential identity is read by whoever asked for it, while the approval lasts (I2). */
class ReadIdentityTest {
    private final House house = new House();

    @Test
    void I2_only_whoever_asked_reads_the_identity_for_72_hours_and_each_look_is_noted() {
        var read = new ReadIdentity(house.complaints, house.looks, house.clock);
        var complaint = Situations.identityRequested(house, true);
        assertThat(read.handle(house.caller(ALBERS), complaint.reference())).isEqualTo(House.SAMIRA);
        assertThat(house.kinds(complaint))
                .containsExactly(ReceptionEntries.SUBMITTED, ComplaintEntries.LOOKED_AT_IDENTITY);
        assertThatThrownBy(() -> read.handle(house.caller(PETRENKO), complaint.reference()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.handle(house.caller(KESSLER), complaint.reference()))
                .isInstanceOf(Denied.class);
        house.clock.pass(Duration.ofDays(3));
        assertThatThrownBy(() -> read.handle(house.caller(ALBERS), complaint.reference()))
                .isInstanceOf(Denied.class)
                .hasMessageContaining("I2");
        assertThat(house.kinds(complaint)).hasSize(2);
    }

    @Test
    void I2_what_nobody_has_approved_is_read_by_nobody() {
        var read = new ReadIdentity(house.complaints, house.looks, house.clock);
        var complaint = Situations.identityRequested(house, false);
        assertThatThrownBy(() -> read.handle(house.caller(ALBERS), complaint.reference()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.handle(house.caller(ALBERS), Reference.of("ABH", 2026, 99)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> read.handle(house.caller(NASSER), complaint.reference()))
                .isInstanceOf(Unseen.class);
    }

    @Test
    void I2_where_no_identity_was_given_there_is_none_to_read() {
        var setting = house.settings.now();
        var complaint = Cases.in(setting)
                .submitted()
                .in(setting, Unsealing::new)
                .request(ALBERS, Role.COORDINATOR, "Ein Anruf.")
                .next()
                .in(setting, Unsealing::new)
                .approve(PETRENKO, "Ja.", Optional.empty())
                .next();
        house.holds(complaint);
        var read = new ReadIdentity(house.complaints, house.looks, house.clock);
        assertThatThrownBy(() -> read.handle(house.caller(ALBERS), complaint.reference()))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("identity"));
    }
}
