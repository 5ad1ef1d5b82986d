package org.vieraugen.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.application.mail.OfficeBox.SAMIRA;
import static org.vieraugen.application.mail.OfficeBox.TODAY;
import static org.vieraugen.application.testing.PlainReading.mail;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.correspondence.CorrespondenceNotices;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.ReceptionNotices;

/** K1: files of mails come through the door of all uploads, and whatever it refuses is told. */
class MailFilesTest {
    private final OfficeBox desk = new OfficeBox();
    private final House house = desk.house;
    private final MailRoom room = desk.room;

    @Test
    void files_come_through_the_door_and_those_that_it_refuses_keep_nothing_back() {
        var complaint = desk.underReview();
        room.refused.add("brief.docx");
        var to = desk.keyed(complaint, TODAY);
        room.comes("office", mail("Anbei.", "From", SAMIRA, "To", to, "X-File", "bescheid.pdf"));
        room.comes("office", mail("Noch was.", "From", SAMIRA, "To", to, "X-File", "brief.docx"));

        assertThat(house.complaint(complaint.reference()).file().attachments()).hasSize(1);
        assertThat(house.files.of(complaint.id())).isNotEmpty();
        assertThat(desk.messages(complaint)).containsExactly("Anbei.", "Noch was.");
        assertThat(house.kinds(house.complaint(complaint.reference())))
                .filteredOn(CorrespondenceEntries.FILES_NOT_TAKEN::equals)
                .hasSize(1);
        assertThat(house.told(complaint))
                .filteredOn(notice -> notice.kind().equals(CorrespondenceNotices.FILES_NOT_TAKEN))
                .containsExactly(Notice.to(Role.COMPLAINANT, CorrespondenceNotices.FILES_NOT_TAKEN));
        // Whoever works on it is told once of a mail.
        assertThat(house.told(complaint).stream()
                        .filter(notice -> notice.kind().code().equals("ANSWERED"))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void K1_that_a_file_was_refused_stands_in_the_complaint_that_the_mail_became() {
        room.refused.add("brief.docx");
        var came = room.comes("office", mail("Ich warte seit Mai.", "From", SAMIRA, "X-File", "brief.docx"));
        var complaint = house.complaint(came.fate().complaint().orElseThrow());
        assertThat(house.kinds(complaint)).contains(CorrespondenceEntries.FILES_NOT_TAKEN);
        assertThat(house.told(complaint))
                .as("in the mail that tells of the complaint is the way to the page that says so")
                .extracting(notice -> notice.kind())
                .contains(ReceptionNotices.MAIL_RECEIVED)
                .doesNotContain(CorrespondenceNotices.FILES_NOT_TAKEN);
    }

    @Test
    void K4_whoever_sends_refused_files_again_and_again_is_told_less_than_ten_times() {
        var complaint = desk.underReview();
        room.refused.add("brief.docx");
        var to = desk.keyed(complaint, TODAY.plusDays(30));
        for (int i = 0; i < 15; i++) {
            room.comes("office", mail("Noch was, " + i + ".", "From", SAMIRA, "To", to, "X-File", "brief.docx"));
            house.clock.pass(Duration.ofHours(1));
        }
        assertThat(desk.messages(complaint)).hasSize(15);
        assertThat(house.told(complaint))
                .filteredOn(notice -> notice.kind().equals(CorrespondenceNotices.FILES_NOT_TAKEN))
                .hasSizeLessThan(10);
    }

    @Test
    void K1_while_the_scanner_is_away_a_mail_with_files_waits_and_then_comes_before_a_person() {
        var complaint = desk.underReview();
        room.scannerAway = true;
        var came = room.comes(
                "office", mail("Anbei.", "From", SAMIRA, "To", desk.keyed(complaint, TODAY), "X-File", "bescheid.pdf"));
        assertThat(came.fate().kind()).isEqualTo(Fate.Kind.NEW);

        room.scannerAway = false;
        room.sort.handle();
        assertThat(room.fate(came.id())).isEqualTo(Fate.Kind.NEW);
        house.clock.pass(Duration.ofSeconds(30));
        room.sort.handle();
        assertThat(room.fate(came.id())).isEqualTo(Fate.Kind.IN_CASE);

        room.scannerAway = true;
        var other = room.comes("office", mail("Auch.", "From", SAMIRA, "X-File", "foto.pdf"));
        for (int i = 0; i < 10; i++) {
            house.clock.pass(Duration.ofMinutes(20));
            room.sort.handle();
        }
        assertThat(room.now(other.id()).fate().doubt()).contains(Doubt.FAILED);
    }
}
