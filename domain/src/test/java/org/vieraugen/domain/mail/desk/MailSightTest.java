package org.vieraugen.domain.mail.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.FOREIGNERS;
import static org.vieraugen.domain.testing.Office.LAST_ONE;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.MERTENS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NOON;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.YILMAZ;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Names;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** Who may know of a mail (F5, I6): nobody whom it names, nobody of their line, and nobody for whom the complaint is not to see. */
class MailSightTest {
    private final Setting setting = Office.office().noon(PairHistory.NONE);

    private IncomingMail mail(String text, String... teams) {
        var organisation = setting.organisation();
        var parties = new Names(organisation, organisation.department(FOREIGNERS)).in(text);
        return new IncomingMail(
                new UUID(0, 7),
                FOREIGNERS,
                Arrays.stream(teams).map(team -> team + "@amt.example").toList(),
                NOON,
                100,
                new MailHead(Optional.empty(), "", "", parties, false),
                Fate.waiting(Doubt.BOX, Optional.empty()),
                1);
    }

    private Optional<Role> sees(StaffKey who, IncomingMail mail, Optional<Complaint> complaint) {
        return MailSight.of(
                mail,
                complaint,
                setting,
                new Caller(who, setting.organisation().staff(who).roles()));
    }

    private Optional<Role> sees(StaffKey who, IncomingMail mail) {
        return sees(who, mail, Optional.empty());
    }

    @Test
    void a_mail_to_the_complaints_office_is_its_coordinators_and_no_reviewers() {
        var mail = mail("Ich warte seit Mai.", "office");
        assertThat(sees(ALBERS, mail)).contains(Role.COORDINATOR);
        assertThat(sees(DEMIR, mail)).contains(Role.COORDINATOR);
        for (var other : List.of(NASSER, LENT, MERTENS, LAST_ONE)) {
            assertThat(sees(other, mail)).as(other.text()).isEmpty();
        }
    }

    @Test
    void F5_nobody_sees_a_mail_that_names_them_for_sure_or_perhaps() {
        assertThat(sees(ALBERS, mail("Frau Renate Albers war unfreundlich.", "office")))
                .isEmpty();
        assertThat(sees(DEMIR, mail("Frau Renate Albers war unfreundlich.", "office")))
                .isEmpty();
        assertThat(sees(PETRENKO, mail("Frau Renate Albers war unfreundlich.", "office")))
                .contains(Role.OMBUDSPERSON);
        assertThat(sees(ALBERS, mail("Was albers redet.", "office"))).isEmpty();
    }

    @Test
    void I6_what_came_to_the_ombudspersons_box_alone_the_complaints_office_does_not_see() {
        var hers = mail("Seit ich mich beschwert habe, werde ich schlechter behandelt.", "ombuds");
        assertThat(sees(PETRENKO, hers)).contains(Role.OMBUDSPERSON);
        assertThat(sees(YILMAZ, hers)).contains(Role.OMBUDSPERSON);
        assertThat(sees(ALBERS, hers)).isEmpty();
        assertThat(sees(DEMIR, hers)).isEmpty();

        var both = mail("An alle.", "office", "ombuds");
        assertThat(sees(ALBERS, both)).contains(Role.COORDINATOR);
        assertThat(sees(PETRENKO, both)).contains(Role.OMBUDSPERSON);
    }

    @Test
    void F5_a_mail_that_is_thought_to_belong_to_a_complaint_is_seen_by_nobody_who_does_not_see_that() {
        var mail = mail("Zu meiner Beschwerde: im Mai.", "office");
        var aboutAlbers = Cases.in(setting).naming("Renate Albers").submitted();
        assertThat(sees(ALBERS, mail, Optional.of(aboutAlbers))).isEmpty();
        assertThat(sees(PETRENKO, mail, Optional.of(aboutAlbers))).contains(Role.OMBUDSPERSON);
        var isProtected = Cases.in(setting).treatedWorse();
        assertThat(sees(ALBERS, mail, Optional.of(isProtected))).isEmpty();
        assertThat(sees(ALBERS, mail, Optional.of(Cases.in(setting).underReview())))
                .contains(Role.COORDINATOR);
    }

    @Test
    void F12_somebody_sees_a_mail_however_it_and_its_complaint_name_different_people() {
        var everybody = List.of(ALBERS, DEMIR, PETRENKO, YILMAZ, MERTENS, LAST_ONE);
        var aboutAlbers = Cases.in(setting).naming("Renate Albers").submitted();
        for (var words : List.of(
                "Maria Petrenko und Deniz Yılmaz decken das.",
                "Maria Petrenko, Deniz Yılmaz und Jule Mertens decken das.",
                "Yusuf Demir auch.")) {
            for (var boxes : List.of(List.of("office"), List.of("ombuds"), List.of("office", "ombuds"))) {
                var mail = mail(words, boxes.toArray(String[]::new));
                assertThat(everybody.stream()
                                .filter(who -> sees(who, mail, Optional.of(aboutAlbers))
                                        .isPresent())
                                .toList())
                        .as(words + boxes)
                        .isNotEmpty()
                        .doesNotContain(ALBERS);
            }
        }
    }

    @Test
    void I6_what_came_to_the_ombudspersons_box_stays_hers_whatever_complaint_it_names() {
        var hers = mail("Zu meiner Beschwerde: seitdem werde ich schlecht behandelt.", "ombuds");
        var complaint = Cases.in(setting).underReview();
        assertThat(sees(ALBERS, hers, Optional.of(complaint))).isEmpty();
        assertThat(sees(PETRENKO, hers, Optional.of(complaint))).contains(Role.OMBUDSPERSON);
    }

    @Test
    void F5_a_reviewer_on_a_seat_sees_the_complaint_and_not_the_mails_at_its_desk() {
        var complaint = Cases.in(setting).underReview();
        var first = complaint.seats().first().orElseThrow();
        assertThat(sees(first, mail("Im Mai.", "office"), Optional.of(complaint)))
                .isEmpty();
    }

    @Test
    void whoever_lost_the_role_sees_nothing() {
        assertThat(MailSight.of(
                        mail("Hallo", "office"), Optional.empty(), setting, new Caller(ALBERS, Set.of(Role.REVIEWER))))
                .isEmpty();
    }
}
