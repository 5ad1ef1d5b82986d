package org.vieraugen.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.application.testing.PlainReading.mail;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.correspondence.CorrespondenceNotices;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Mailbox.Becomes;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** K1: files of mails come through the door of all uploads, and whatever it refuses is told. */
class MailFilesTest {
    private static final String SAMIRA = "Samira Haddad <samira@example.org>";
    private static final String BOX = "office@amt.example";

    private final House house = new House(Office.office()
            .receiving(new Mailbox(
                    BOX,
                    new TeamKey("office"),
                    "Beschwerden",
                    List.of("de", "en"),
                    Becomes.COMPLAINT,
                    Optional.of("PROCESSING_TIME")))
            .receiving(new Mailbox(
                    "t3@amt.example", new TeamKey("t3"), "Arbeit", List.of("en"), Becomes.REQUEST, Optional.empty())));
    private final MailRoom room = new MailRoom(house);

    private Complaint held(Complaint complaint) {
        house.holds(complaint, House.SAMIRA);
        return house.complaints.get(complaint.reference());
    }

    private Complaint underReview() {
        return held(Cases.in(house.settings.now()).underReview());
    }

    private String keyed(Complaint complaint, LocalDate until) {
        return room.addresses.of(BOX, Purpose.REPLY, complaint.id(), until).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.parse("2026-11-24");
    }

    private List<String> messages(Complaint complaint) {
        return house.complaint(complaint.reference()).file().leaves().stream()
                .filter(Message.class::isInstance)
                .map(leaf -> ((Message) leaf).text())
                .toList();
    }

    @Test
    void files_come_through_the_door_and_those_that_it_refuses_keep_nothing_back() {
        var complaint = underReview();
        room.refused.add("brief.docx");
        var to = keyed(complaint, today());
        room.comes("office", mail("Anbei.", "From", SAMIRA, "To", to, "X-File", "bescheid.pdf"));
        room.comes("office", mail("Noch was.", "From", SAMIRA, "To", to, "X-File", "brief.docx"));

        assertThat(house.complaint(complaint.reference()).file().attachments()).hasSize(1);
        assertThat(house.files.of(complaint.id())).isNotEmpty();
        assertThat(messages(complaint)).containsExactly("Anbei.", "Noch was.");
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
        var complaint = underReview();
        room.refused.add("brief.docx");
        var to = keyed(complaint, today().plusDays(30));
        for (int i = 0; i < 15; i++) {
            room.comes("office", mail("Noch was, " + i + ".", "From", SAMIRA, "To", to, "X-File", "brief.docx"));
            house.clock.pass(Duration.ofHours(1));
        }
        assertThat(messages(complaint)).hasSize(15);
        assertThat(house.told(complaint))
                .filteredOn(notice -> notice.kind().equals(CorrespondenceNotices.FILES_NOT_TAKEN))
                .hasSizeLessThan(10);
    }

    @Test
    void K1_while_the_scanner_is_away_a_mail_with_files_waits_and_then_comes_before_a_person() {
        var complaint = underReview();
        room.scannerAway = true;
        var came = room.comes(
                "office", mail("Anbei.", "From", SAMIRA, "To", keyed(complaint, today()), "X-File", "bescheid.pdf"));
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
