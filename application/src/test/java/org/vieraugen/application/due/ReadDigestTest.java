package org.vieraugen.application.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.CLAUDIA_BRANDT;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryDueList;
import org.vieraugen.domain.absence.Absence;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.due.DueKind;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What each person should read in the morning. */
class ReadDigestTest {
    private final House house = new House();
    private final ReadDigest digests = new ReadDigest(
            new OwnDue(new MemoryDueList(house), house.departments), house.departments, house.absences, house.clock);

    @Test
    void it_holds_the_own_things_only_as_they_come_near() {
        var complaint = Cases.in(house.settings.now()).underReview();
        house.holds(complaint);
        assertThat(digests.handle(NASSER)).as("eight working days before").isEmpty();
        house.clock.at(Office.at("2026-12-02"));
        assertThat(digests.handle(NASSER))
                .hasValueSatisfying(
                        digest -> assertThat(digest.soon()).singleElement().satisfies(item -> {
                            assertThat(item.reference()).isEqualTo(complaint.reference());
                            assertThat(item.due().kind()).isEqualTo(DueKind.FINDING);
                        }));
        assertThat(digests.handle(WIRTH)).isEmpty();
        house.clock.at(Office.at("2026-12-07"));
        assertThat(digests.handle(NASSER).orElseThrow().missed()).hasSize(1);
        house.clock.at(Office.at("2026-12-08"));
        assertThat(digests.handle(NASSER).orElseThrow().overdue()).hasSize(1);
    }

    @Test
    void F5_what_the_person_does_not_see_is_not_in_it() {
        var complaint = Cases.in(house.settings.now()).underReview();
        house.holds(complaint);
        house.complaints.follow(house.complaint(complaint.reference())
                .in(house.settings.now(), Clarifying::new)
                .triage(ALBERS, Role.COORDINATOR, new Clarification(List.of(), Set.of(WIRTH), Optional.empty())));
        house.clock.at(Office.at("2026-12-02"));
        assertThat(digests.handle(NASSER)).isEmpty();
    }

    @Test
    void K7_there_is_none_on_a_weekend_nor_for_whoever_is_away() {
        house.holds(Cases.in(house.settings.now()).underReview());
        house.clock.at(Office.at("2026-12-05"));
        assertThat(digests.handle(NASSER)).isEmpty();
        house.clock.at(Office.at("2026-12-03"));
        assertThat(digests.handle(NASSER)).isPresent();
        var today = house.clock.today();
        house.absences.add(
                Office.FOREIGNERS, Absence.own(UUID.randomUUID(), NASSER, today, today, today, house.clock.instant()));
        assertThat(digests.handle(NASSER)).isEmpty();
    }

    @Test
    void everybody_with_a_desk_is_asked_and_nobody_else() {
        assertThat(digests.readers())
                .extracting(StaffMember::key)
                .contains(ALBERS, NASSER, Office.MERTENS, Office.LENT)
                .doesNotContain(KESSLER, CLAUDIA_BRANDT);
        assertThatThrownBy(() -> digests.handle(KESSLER)).isInstanceOf(Denied.class);
    }
}
