package org.vieraugen.domain.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.ReviewNotices;
import org.vieraugen.domain.seat.OfficeMail.Readers;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** Where a notice about a complaint is sent within the office. */
class OfficeMailTest {
    private static final Notice TO_DESK = Notice.to(Role.COORDINATOR, ReceptionNotices.SUBMITTED);
    private static final Notice TO_OMBUDSPERSON = Notice.to(Role.OMBUDSPERSON, ReceptionNotices.TREATED_WORSE);

    private final Office office = office().writingTo(NASSER, "nasser@amt.example", "en")
            .writingTo(ALBERS, "albers@amt.example", "de")
            .writingTo(PETRENKO, "petrenko@amt.example", "de")
            .writingTo(YILMAZ, "yilmaz@amt.example", "en");
    private final Setting noon = office.noon();

    private static Notice assignedTo(StaffKey who) {
        return Notice.to(who, Role.REVIEWER, ReviewNotices.ASSIGNED);
    }

    private Optional<Readers> readers(Complaint complaint, Notice notice) {
        return OfficeMail.about(complaint, noon, notice);
    }

    private static Optional<Readers> box(String address) {
        return Optional.of(new Readers(List.of(address), "de"));
    }

    @Test
    void K5_whoever_a_notice_names_is_written_to_at_the_own_address() {
        assertThat(readers(Cases.in(noon).underReview(), assignedTo(NASSER)))
                .contains(new Readers(List.of("nasser@amt.example"), "en"));
    }

    @Test
    void whoever_has_no_address_is_told_at_the_box() {
        assertThat(readers(Cases.in(noon).underReview(), assignedTo(WIRTH))).isEqualTo(box("office@amt.example"));
    }

    @Test
    void F5_whoever_does_not_see_the_complaint_is_not_written_to_though_the_notice_names_her() {
        assertThat(readers(Cases.in(noon).naming("Amira Nasser").submitted(), assignedTo(NASSER)))
                .isEmpty();
        assertThat(readers(Cases.in(noon).submitted(), assignedTo(NASSER))).isEmpty();
    }

    @Test
    void a_role_is_told_at_its_box_and_not_at_the_addresses_of_its_holders() {
        assertThat(readers(Cases.in(noon).submitted(), TO_DESK)).isEqualTo(box("office@amt.example"));
        assertThat(readers(Cases.in(noon).submitted(), TO_OMBUDSPERSON)).isEqualTo(box("ombuds@amt.example"));
    }

    @Test
    void F5_where_no_box_will_do_those_holders_who_see_it_are_told_at_their_own() {
        var complaint = Cases.in(noon)
                .naming("Renate Albers", "Maria Petrenko", "Jule Mertens")
                .submitted();
        assertThat(readers(complaint, TO_OMBUDSPERSON)).contains(new Readers(List.of("yilmaz@amt.example"), "en"));
        assertThat(readers(complaint, TO_DESK)).isEmpty();
    }

    @Test
    void I6_a_protected_complaint_is_told_to_nobody_of_the_complaints_office() {
        var complaint = Cases.in(noon).treatedWorse();
        for (var role : Role.values()) {
            for (var who : office.everybody()) {
                assertThat(readers(complaint, Notice.to(who, role, ReceptionNotices.TREATED_WORSE)).stream())
                        .noneMatch(readers -> readers.addresses().contains("albers@amt.example")
                                || readers.addresses().contains("office@amt.example"));
            }
        }
        assertThat(readers(complaint, TO_OMBUDSPERSON)).isEqualTo(box("ombuds@amt.example"));
    }

    private Optional<Readers> readersWithout(Complaint complaint, Notice notice, StaffKey... away) {
        return OfficeMail.about(complaint, office.noonWithout(away), notice);
    }

    @Test
    void K7_what_names_somebody_who_is_away_goes_to_the_desk_as_well_which_can_seat_another() {
        assertThat(readersWithout(Cases.in(noon).underReview(), assignedTo(NASSER), NASSER))
                .contains(new Readers(List.of("nasser@amt.example", "office@amt.example"), "de"));
        assertThat(readersWithout(Cases.in(noon).underReview(), assignedTo(NASSER), WIRTH))
                .contains(new Readers(List.of("nasser@amt.example"), "en"));
    }

    @Test
    void K7_where_the_desk_is_away_too_it_goes_to_whoever_stands_in_there() {
        var complaint = Cases.in(noon).underReview();
        assertThat(readersWithout(complaint, assignedTo(NASSER), NASSER, ALBERS, DEMIR))
                .contains(new Readers(List.of("nasser@amt.example", "ombuds@amt.example"), "de"));
        assertThat(readersWithout(complaint, assignedTo(NASSER), NASSER, ALBERS, DEMIR, PETRENKO))
                .contains(new Readers(List.of("nasser@amt.example", "yilmaz@amt.example"), "en"));
        assertThat(readersWithout(complaint, assignedTo(NASSER), NASSER, ALBERS, DEMIR, PETRENKO, YILMAZ))
                .contains(new Readers(List.of("nasser@amt.example", "deputies@amt.example"), "de"));
        assertThat(readersWithout(complaint, assignedTo(NASSER), NASSER, ALBERS, DEMIR, PETRENKO, YILMAZ, MERTENS))
                .contains(new Readers(List.of("nasser@amt.example"), "en"));
    }

    @Test
    void K7_F5_whoever_stands_in_is_nobody_who_must_keep_away_nor_reads_a_box_with_one() {
        var complaint = Cases.in(noon)
                .naming("Renate Albers")
                .submitted()
                .in(noon, Assigning::new)
                .assign(Seat.FIRST, NASSER, PETRENKO, Role.OMBUDSPERSON)
                .next();
        assertThat(readersWithout(complaint, assignedTo(NASSER), NASSER))
                .contains(new Readers(List.of("nasser@amt.example", "ombuds@amt.example"), "de"));
    }

    @Test
    void K7_F5_whoever_is_named_and_sees_it_no_more_is_stood_in_for_by_nobody() {
        var complaint = Cases.in(noon).naming("Amira Nasser").submitted();
        assertThat(readersWithout(complaint, assignedTo(NASSER), NASSER)).isEmpty();
    }

    @Test
    void K7_I6_of_a_protected_complaint_nobody_of_the_complaints_office_stands_in() {
        var complaint = Cases.in(noon).treatedWorse();
        for (var who : office.everybody()) {
            assertThat(readersWithout(complaint, assignedTo(who), who).stream())
                    .noneMatch(readers -> readers.addresses().contains("albers@amt.example")
                            || readers.addresses().contains("office@amt.example"));
        }
    }

    @Test
    void K7_whoever_has_no_own_address_is_told_at_the_box_once() {
        assertThat(readersWithout(Cases.in(noon).underReview(), assignedTo(WIRTH), WIRTH))
                .isEqualTo(box("office@amt.example"));
    }
}
