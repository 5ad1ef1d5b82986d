package org.vieraugen.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.application.testing.PlainReading.mail;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Mailbox.Becomes;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.testing.Office;

/** How often, and where, whoever writes is told by a program that it has arrived (K4). */
class TellSendersTest {
    private static final String SAMIRA = "Samira Haddad <samira@example.org>";
    private static final String BOX = "office@amt.example";

    private static final Mailbox COMPLAINTS = new Mailbox(
            BOX,
            new TeamKey("office"),
            "Beschwerden",
            List.of("de"),
            Becomes.COMPLAINT,
            Optional.of("PROCESSING_TIME"));

    private final House house = new House(Office.office().receiving(COMPLAINTS));
    private final MailRoom room = new MailRoom(house);

    private LocalDate today() {
        return LocalDate.parse("2026-11-24");
    }

    private long told() {
        return house.outbox.letters().stream()
                .filter(letter -> letter.notice().kind().equals(ReceptionNotices.MAIL_RECEIVED))
                .count();
    }

    @Test
    void K4_a_desk_that_acknowledges_everything_is_written_to_less_than_ten_times_in_a_year() {
        int told = 0;
        var before = 0;
        var end = house.clock.instant().plus(Duration.ofDays(365));
        int mails = 0;
        while (house.clock.instant().isBefore(end)) {
            var came = room.comes(
                    "office", mail("Wir haben Ihre Mail erhalten, Ticket " + mails, "From", "desk@firma.example"));
            mails++;
            var letters = house.outbox.letters().stream()
                    .filter(letter -> letter.notice().kind().equals(ReceptionNotices.MAIL_RECEIVED))
                    .count();
            told += (int) letters - before;
            before = (int) letters;
            assertThat(came.fate().kind()).isIn(Fate.Kind.COMPLAINT, Fate.Kind.WAITING);
            // It answers what it gets within a minute; and sends a newsletter each day.
            house.clock.pass(letters > before ? Duration.ofMinutes(1) : Duration.ofHours(20));
        }
        assertThat(told).isBetween(1, 9);
        assertThat(mails).isGreaterThan(300);
    }

    @Test
    void K4_a_desk_with_another_address_for_each_mail_is_told_as_one_that_has_one_address() {
        for (int i = 0; i < 300; i++) {
            var text = "Guten Tag, Ihr Anliegen hat die Nummer " + i + ".";
            room.comes("office", mail(text, "From", "ticket-" + i + "@firma.example"));
            house.clock.pass(Duration.ofHours(20));
        }
        assertThat(told()).isBetween(1L, 9L);
    }

    @Test
    void K4_people_who_say_the_same_elsewhere_or_something_else_at_the_same_place_are_each_told() {
        room.comes("office", mail("Ich warte seit Mai.", "From", "a@firma.example"));
        room.comes("office", mail("Ich warte seit Mai.", "From", "a@anders.example"));
        room.comes("office", mail("Ich warte seit Juni.", "From", "b@firma.example"));
        assertThat(told()).isEqualTo(3);
    }

    @Test
    void K4_many_who_send_one_letter_that_was_written_for_them_are_each_told() {
        var names =
                List.of("samira", "anna.schmidt", "m.o", "olena_k", "li", "abdul-rahim", "li.wei", "o", "maria1990");
        for (var name : names) {
            room.comes("office", mail("Ich warte seit Mai.", "From", name + "@post.example"));
        }
        assertThat(told()).isEqualTo(names.size());
        room.comes("office", mail("Ich warte seit Mai.", "From", "maria1985@post.example"));
        assertThat(told()).isEqualTo(names.size());
    }

    @Test
    void K4_what_comes_from_an_address_to_which_notices_go_is_no_complaint_and_comes_before_a_person() {
        house.become(Office.office().receiving(COMPLAINTS).writingTo(Office.DEMIR, "demir@amt.example", "de"));
        for (var from : List.of("ombuds@amt.example", "Yusuf <Demir+1@amt.example>", BOX)) {
            assertThat(room.comes("office", mail("Danke, erhalten.", "From", from))
                            .fate())
                    .isEqualTo(Fate.waiting(Doubt.OFFICE, Optional.empty()));
        }
        assertThat(room.comes("office", mail("Danke.", "From", SAMIRA, "Reply-To", BOX))
                        .fate()
                        .doubt())
                .contains(Doubt.OFFICE);
        assertThat(told()).isZero();
        assertThat(room.comes("office", mail("Ich warte.", "From", "neighbour@amt.example"))
                        .fate()
                        .kind())
                .isEqualTo(Fate.Kind.COMPLAINT);
    }

    @Test
    void K5_what_came_by_a_list_is_answered_to_its_sender_and_not_to_all_who_read_the_list() {
        var by = new String[] {"From", SAMIRA, "Reply-To", "alle@liste.example", "List-Id", "<alle.liste.example>"};
        var came = room.comes("office", mail("Ich warte.", by));
        var complaint = house.complaint(came.fate().complaint().orElseThrow());
        assertThat(house.complaints.address(complaint)).contains("samira@example.org");
    }

    @Test
    void K1_what_a_program_writes_to_where_bounces_go_is_no_complaint_and_comes_before_a_person() {
        int letters = house.outbox.letters().size();
        for (var until : List.of(today(), today().minusDays(200))) {
            var to = room.addresses
                    .of(BOX, Purpose.BOUNCE, UUID.randomUUID(), until)
                    .orElseThrow();
            assertThat(room.comes("office", mail("Bin im Urlaub bis " + until, "From", SAMIRA, "Delivered-To", to))
                            .fate())
                    .isEqualTo(Fate.waiting(Doubt.RETURN_ADDRESS, Optional.empty()));
        }
        assertThat(house.outbox.letters()).hasSize(letters);
    }

    @Test
    void what_comes_from_one_address_more_often_than_a_person_writes_is_put_before_a_person() {
        for (int i = 0; i < 20; i++) {
            assertThat(room.comes("office", mail("Nummer " + i, "From", SAMIRA))
                            .fate()
                            .kind())
                    .isEqualTo(Fate.Kind.COMPLAINT);
        }
        assertThat(room.comes("office", mail("Nummer 21", "From", "SAMIRA@example.org"))
                        .fate()
                        .doubt())
                .contains(Doubt.TOO_MANY);
        assertThat(room.comes("office", mail("Von mir", "From", "other@example.org"))
                        .fate()
                        .kind())
                .isEqualTo(Fate.Kind.COMPLAINT);
        house.clock.pass(Duration.ofDays(2));
        assertThat(room.comes("office", mail("Tage später", "From", SAMIRA))
                        .fate()
                        .kind())
                .isEqualTo(Fate.Kind.COMPLAINT);
    }
}
