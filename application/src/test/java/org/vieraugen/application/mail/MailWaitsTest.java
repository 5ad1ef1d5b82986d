package org.vieraugen.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.application.testing.PlainReading.mail;
import static org.vieraugen.domain.testing.Office.ALBERS;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.mail.ActOnMail.Wanted;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.WaitsOf;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.figure.CountTable;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reach.Arrival;
import org.vieraugen.domain.reach.Wait;
import org.vieraugen.domain.reach.WaitInCase;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** K6: whoever wrote a mail waits from the moment it came, whatever becomes of it and however long it lies. */
class MailWaitsTest {
    private static final String SAMIRA = "Samira Haddad <samira@example.org>";
    private static final Quarter NOW = new Quarter(2026, 4);

    private final House house = new House();
    private final MailRoom room = new MailRoom(house);

    private List<Wait> open() {
        return house.waits.open(Office.FOREIGNERS);
    }

    private boolean isCounted(String code) {
        return house.waits.of(Office.FOREIGNERS, NOW, NOW).stream()
                .flatMap(tally -> tally.cells().keySet().stream())
                .filter(cell -> cell.table() == CountTable.REACHED)
                .anyMatch(cell -> cell.values().equals(List.of("ARRIVAL:MAIL", code)));
    }

    private IncomingMail waiting(String words) {
        return room.comes("office", mail(words, "From", SAMIRA));
    }

    private MailRequest by(IncomingMail mail) {
        return new MailRequest(mail.id(), house.caller(ALBERS), Optional.empty());
    }

    private List<WaitInCase> inCase(Reference reference) {
        var complaint = house.complaint(reference);
        return WaitsOf.in(
                complaint,
                house.departments
                        .organisation()
                        .department(complaint.submission().department()));
    }

    @Test
    void K6_a_mail_before_a_person_waits_for_the_complaints_office() {
        var came = waiting("Wie lange noch?");
        assertThat(came.fate().kind()).isEqualTo(Fate.Kind.WAITING);
        assertThat(open()).singleElement().satisfies(wait -> {
            assertThat(wait.arrival()).isEqualTo(Arrival.MAIL);
            assertThat(wait.channel()).isEqualTo(Channel.EMAIL);
            assertThat(wait.team()).contains(new TeamKey("office"));
            assertThat(wait.arrived()).isEqualTo(came.received());
        });
    }

    @Test
    void K6_laid_aside_it_is_unanswered_and_brought_back_it_waits_again() {
        var came = waiting("Wie lange noch?");
        room.decide.layAside(by(came), "Werbung");
        assertThat(open()).isEmpty();
        assertThat(isCounted("UNANSWERED")).isTrue();
        room.decide.bringBack(by(came));
        assertThat(open()).hasSize(1);
    }

    @Test
    void K6_what_becomes_a_complaint_or_a_request_goes_on_waiting_there_since_the_mail_came() {
        var complaint = waiting("Wie lange noch?");
        var request = waiting("Und mein Termin?");
        var came = house.clock.instant();
        house.clock.at(Office.at("2026-12-14"));

        var made = room.act.makeComplaint(
                by(complaint), new Wanted("DECISION", "de", IdentityMode.CONFIDENTIAL, false, Optional.empty()));
        room.act.makeRequest(by(request), new TeamKey("t1"), "de", Optional.empty());

        assertThat(open()).isEmpty();
        assertThat(isCounted("UNANSWERED")).isFalse();
        var reference = new Reference(made.reference());
        assertThat(inCase(reference).get(0).what().arrived()).isEqualTo(came);
        assertThat(house.complaint(reference)
                        .deadlines()
                        .open(DeadlineKind.FIRST_REPLY)
                        .orElseThrow()
                        .start())
                .as("what is owed is owed since the mail came")
                .isEqualTo("2026-11-24");
    }

    @Test
    void K6_what_is_laid_into_a_case_waits_there_since_the_mail_came_and_by_mail() {
        var held = Cases.in(house.settings.now()).underReview();
        house.holds(held, House.SAMIRA);
        var came = waiting("Zu " + held.reference() + ": im Mai.");
        var at = house.clock.instant();
        house.clock.at(Office.at("2026-12-01"));
        room.act.putInCase(by(came), held.reference(), Optional.empty());

        assertThat(open()).isEmpty();
        var message = inCase(held.reference()).get(1).what();
        assertThat(message.arrived()).isEqualTo(at);
        assertThat(message.channel()).isEqualTo(Channel.EMAIL);
        assertThat(house.complaint(held.reference())
                        .deadlines()
                        .open(DeadlineKind.ANSWER)
                        .orElseThrow()
                        .start())
                .isEqualTo("2026-11-24");
    }

    @Test
    void K6_a_mail_server_whose_clock_is_ahead_moves_nothing_into_the_future() {
        var ahead = house.clock.instant().plus(Duration.ofDays(40));
        var now = house.clock.instant();
        room.take.take("office@amt.example", ahead, mail("Wie lange noch?", "From", SAMIRA));
        assertThat(open()).extracting(Wait::arrived).containsExactly(now);

        house.clock.pass(Duration.ofHours(1));
        var made = room.act.makeComplaint(
                by(room.latest()), new Wanted("DECISION", "de", IdentityMode.CONFIDENTIAL, false, Optional.empty()));
        assertThat(house.complaint(new Reference(made.reference())).submission().at())
                .isEqualTo(now);
    }

    @Test
    void K4_what_a_program_sent_waits_for_nobody() {
        for (var kind : List.of("automatic", "bounce", "calendar")) {
            room.comes("office", mail("Ich bin im Urlaub.", "From", SAMIRA, "X-Kind", kind));
        }
        assertThat(open()).isEmpty();
    }
}
