package org.vieraugen.application.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.YILMAZ;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.correspondence.Answer;
import org.vieraugen.application.testing.CaseActContract;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.course.CourseNotices;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Limit;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Matter.LimitContact;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.protection.ProtectionEntries;
import org.vieraugen.domain.protection.ProtectionNotices;
import org.vieraugen.domain.protection.StaffProtection;
import org.vieraugen.domain.testing.Cases;

/** What protects the staff takes two people where it can hurt (F9), is told, and can be contested. */
class ProtectStaffTest extends CaseActContract {
    private static final Function<House, Complaint> WAITING = Given.a(Cases::submitted, Situations.LIMIT_PROPOSED);
    private static final Function<House, Complaint> LIMITED = Given.a(Cases::submitted, Situations.LIMIT_CONFIRMED);

    @Override
    protected List<Staffs> acts() {
        return List.of(
                staffs(
                                "summarise",
                                Given.a(Cases::submitted),
                                ALBERS,
                                ProtectionEntries.SUMMARISED,
                                (house, on) -> new ProtectStaff(house.acts).summarise(on, "Sie will einen Termin."))
                        .noTwice((house, on) -> new ProtectStaff(house.acts).summarise(on, "Sie will Geld.")),
                staffs(
                                "propose a limit",
                                Given.a(Cases::submitted),
                                ALBERS,
                                ProtectionEntries.LIMIT_PROPOSED,
                                (house, on) ->
                                        new ProtectStaff(house.acts).propose(on, Situations.ONE_A_WEEK, "Zehn am Tag."))
                        .noTwice((house, on) ->
                                new ProtectStaff(house.acts).propose(on, Situations.ONE_A_WEEK, "Elf am Tag."))
                        .telling(CourseNotices.CONFIRMATION_WANTED),
                staffs(
                                "confirm a limit",
                                WAITING,
                                PETRENKO,
                                ProtectionEntries.CONTACT_LIMITED,
                                (house, on) -> new ProtectStaff(house.acts).confirm(on, "Ja."))
                        .noTwice((house, on) -> new ProtectStaff(house.acts).refuse(on, "Ja."))
                        .telling(ProtectionNotices.CONTACT_LIMITED),
                staffs(
                                "refuse a limit",
                                WAITING,
                                PETRENKO,
                                Matter.Kind.LIMIT.refused(),
                                (house, on) -> new ProtectStaff(house.acts).refuse(on, "Nein."))
                        .noTwice((house, on) -> new ProtectStaff(house.acts).confirm(on, "Nein."))
                        .telling(CourseNotices.DISSENT),
                staffs(
                                "uphold a limit",
                                Given.a(Cases::submitted, Situations.LIMIT_CONTESTED),
                                YILMAZ,
                                ProtectionEntries.LIMIT_UPHELD,
                                (house, on) -> new ProtectStaff(house.acts).uphold(on, "Es bleibt."))
                        .noTwice((house, on) -> new ProtectStaff(house.acts).lift(on, "Es bleibt."))
                        .telling(ProtectionNotices.CONTACT_LIMITED),
                staffs("lift a limit", LIMITED, DEMIR, ProtectionEntries.LIMIT_LIFTED, (house, on) -> new ProtectStaff(
                                        house.acts)
                                .lift(on, "Es ist gut."))
                        .noTwice((house, on) -> new ProtectStaff(house.acts).uphold(on, "Es ist gut."))
                        .telling(ProtectionNotices.CONTACT_LIMITED),
                staffs(
                                "report a threat",
                                Given.a(Cases::submitted),
                                ALBERS,
                                ProtectionEntries.THREAT_REPORTED,
                                (house, on) -> new ProtectStaff(house.acts).report(on, "Wörtlich.", "Es ist ernst."))
                        .noTwice((house, on) -> new ProtectStaff(house.acts).report(on, "Anders.", "Es ist ernst.")));
    }

    @Override
    protected List<Complainants> tellings() {
        return List.of(complainants(
                        "contest",
                        LIMITED,
                        ProtectionEntries.LIMIT_CONTESTED,
                        (house, receipt, key) ->
                                new ProtectStaff(house.acts).contest(receipt, key, "Das ist ungerecht."))
                .noTwice((house, receipt, key) -> new ProtectStaff(house.acts).contest(receipt, key, "Nein."))
                .telling(CourseNotices.CONFIRMATION_WANTED));
    }

    @Test
    void F9_a_limit_takes_the_ombudspersons_word_as_a_second_person() {
        var complaint = WAITING.apply(new House());
        var house = holding(complaint);
        var protect = new ProtectStaff(house.acts);
        assertThatThrownBy(() -> protect.confirm(house.on(complaint, DEMIR), "Ja."))
                .isInstanceOf(Denied.class);
        assertThat(house.complaint(complaint.reference()).file().limit(house.clock.today()))
                .isEmpty();
        protect.confirm(house.on(complaint, PETRENKO), "Es ist zu viel.");
        assertThat(house.complaint(complaint.reference()).file().limit(house.clock.today()))
                .hasValueSatisfying(limit -> {
                    assertThat(limit.terms().perWeek()).isEqualTo(1);
                    assertThat(limit.decision().reasons()).isEqualTo("Es ist zu viel.");
                });
        assertThat(house.told(complaint))
                .containsExactly(Notice.to(Role.COMPLAINANT, ProtectionNotices.CONTACT_LIMITED));
    }

    @Test
    void F9_a_contested_limit_does_not_hold_until_somebody_else_has_looked() {
        var house = new House();
        var complaint = LIMITED.apply(house);
        var receipt = house.holds(complaint);
        var protect = new ProtectStaff(house.acts);
        var answer = new Answer(house.acts);
        answer.handle(receipt, Optional.empty(), "Eins.");
        refused("limit", () -> answer.handle(receipt, Optional.empty(), "Zwei."));
        protect.contest(receipt, Optional.empty(), "Das ist ungerecht.");
        answer.handle(receipt, Optional.empty(), "Zwei.");
        refused("F9", () -> protect.uphold(house.on(complaint, PETRENKO), "Bleibt."));
        refused("F9", () -> protect.contest(receipt, Optional.empty(), "Noch einmal."));
        protect.uphold(house.on(complaint, YILMAZ), "Es bleibt.");
        refused("limit", () -> answer.handle(receipt, Optional.empty(), "Drei."));
        assertThat(house.complaint(complaint.reference())
                        .file()
                        .limit(house.clock.today())
                        .flatMap(Limit::upheld))
                .hasValueSatisfying(review -> assertThat(review.reasons()).isEqualTo("Es bleibt."));
        protect.lift(house.on(complaint, ALBERS), "Es ist gut.");
        answer.handle(receipt, Optional.empty(), "Vier.");
    }

    @Test
    void a_limit_lasts_half_a_year_at_most() {
        var complaint = Given.a(Cases::submitted).apply(new House());
        var house = holding(complaint);
        var tooLong = new LimitContact(1, Set.of(), house.clock.today().plusDays(StaffProtection.LONGEST + 1L));
        assertThatThrownBy(() -> new ProtectStaff(house.acts).propose(house.on(complaint, ALBERS), tooLong, "Nein."))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_calm_summary_and_a_threat_stand_in_the_file_and_the_complainant_is_told_of_neither() {
        var complaint = Given.a(Cases::submitted).apply(new House());
        var house = holding(complaint);
        var protect = new ProtectStaff(house.acts);
        protect.summarise(house.on(complaint, ALBERS), "Sie will einen Termin.");
        protect.report(house.on(complaint, ALBERS), "Wörtlich.", "Es ist ernst.");
        var file = house.complaint(complaint.reference()).file();
        assertThat(file.calmSummary())
                .hasValueSatisfying(calm -> assertThat(calm.text()).isEqualTo("Sie will einen Termin."));
        assertThat(file.threatReports()).singleElement().satisfies(threat -> {
            assertThat(threat.threat()).isEqualTo("Wörtlich.");
            assertThat(threat.reasons()).isEqualTo("Es ist ernst.");
        });
        assertThat(house.told(complaint)).isEmpty();
    }
}
