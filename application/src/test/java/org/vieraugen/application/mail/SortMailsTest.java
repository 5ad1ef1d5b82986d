package org.vieraugen.application.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.mail.OfficeBox.SAMIRA;
import static org.vieraugen.application.mail.OfficeBox.TODAY;
import static org.vieraugen.application.testing.PlainReading.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.mail.ReadMails.Only;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.message.KeyedAddress.Purpose;
import org.vieraugen.domain.reception.ReceptionNotices;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What becomes of mails by themselves, from the box to the case (K1-K4). */
class SortMailsTest {
    private static final String BOX = "office@amt.example";

    private final OfficeBox desk = new OfficeBox();
    private final House house = desk.house;
    private final MailRoom room = desk.room;

    @Test
    void a_complaint_by_mail_has_the_language_of_its_words_if_the_box_has_it() {
        var english = room.comes(
                "office",
                mail("I have been waiting for an answer since May and nobody calls me back.", "From", SAMIRA));
        assertThat(house.complaint(english.fate().complaint().orElseThrow())
                        .submission()
                        .language())
                .isEqualTo("en");
        var turkish = room.comes(
                "office",
                mail("Mayıs ayından beri bekliyorum ve hiç kimse bana cevap vermiyor.", "From", "b@example.org"));
        assertThat(house.complaint(turkish.fate().complaint().orElseThrow())
                        .submission()
                        .language())
                .as("the first one of the box")
                .isEqualTo("de");
    }

    @Test
    void K1_a_mail_to_a_box_for_complaints_is_a_complaint_whose_sender_is_sealed_and_told_once() {
        var came = room.comes("office", mail("Ich warte seit Mai.\n-- \nSamira", "From", SAMIRA, "Subject", "Termin"));

        assertThat(came.fate().kind()).isEqualTo(Fate.Kind.COMPLAINT);
        var complaint = house.complaint(came.fate().complaint().orElseThrow());
        var submission = complaint.submission();
        assertThat(submission.channel()).isEqualTo(Channel.EMAIL);
        assertThat(submission.identityMode()).isEqualTo(IdentityMode.CONFIDENTIAL);
        assertThat(submission.category()).isEqualTo("PROCESSING_TIME");
        assertThat(submission.language()).isEqualTo("de");
        assertThat(submission.particulars().text()).isEqualTo("Termin\n\nIch warte seit Mai.");
        assertThat(house.complaints.address(complaint)).contains("samira@example.org");
        assertThat(complaint.isRecorded()).isFalse();
        assertThat(house.told(complaint))
                .filteredOn(notice -> notice.to() == Role.COMPLAINANT)
                .extracting(notice -> notice.kind())
                .containsExactly(ReceptionNotices.MAIL_RECEIVED);
    }

    @Test
    void K2_the_same_mail_again_is_no_second_complaint() {
        var mail = mail("Ich warte.", "From", SAMIRA, "Message-ID", "<1@example.org>");
        var first = room.comes("office", mail);
        assertThat(room.take.take(BOX, house.clock.instant(), mail)).isFalse();
        room.sort.handle();
        assertThat(house.mails.all()).hasSize(1);
        assertThat(room.now(first.id())).isEqualTo(first);
    }

    @Test
    void K3_an_answer_to_a_keyed_address_goes_into_its_complaint_without_signature_and_quote() {
        var complaint = desk.underReview();
        var came = room.comes(
                "office",
                mail(
                        "Es war im Mai.\n> Wann war das?\n-- \nSamira Haddad",
                        "From",
                        "jemand@anders.example",
                        "To",
                        desk.keyed(complaint, TODAY)));

        assertThat(came.fate()).isEqualTo(Fate.of(Fate.Kind.IN_CASE, complaint.reference()));
        assertThat(desk.messages(complaint)).containsExactly("Es war im Mai.");
        assertThat(house.kinds(complaint)).contains(CorrespondenceEntries.ANSWERED);
    }

    @Test
    void K3_an_answer_that_was_asked_for_lets_the_clock_run_on() {
        var complaint = desk.held(Cases.in(house.settings.now()).awaiting());
        room.comes("office", mail("Im Mai.", "From", SAMIRA, "Delivered-To", desk.keyed(complaint, TODAY)));
        assertThat(house.complaint(complaint.reference()).status()).isEqualTo(Status.UNDER_REVIEW);
    }

    @Test
    void K3_spoofing_by_number_by_sender_by_an_old_or_a_foreign_address_reaches_no_case() {
        var complaint = desk.underReview();
        var before = house.complaint(complaint.reference());
        var number = complaint.reference().text();

        var named = room.comes("office", mail("Zu " + number + ": alles erledigt.", "From", SAMIRA));
        assertThat(named.fate()).isEqualTo(Fate.waiting(Doubt.REFERENCE, Optional.of(complaint.reference())));
        var subject = room.comes("office", mail("Ich ziehe zurück.", "From", SAMIRA, "Subject", "Re: " + number));
        assertThat(subject.fate().doubt()).contains(Doubt.REFERENCE);
        var old = room.comes(
                "office", mail("Ich ziehe zurück.", "From", SAMIRA, "To", desk.keyed(complaint, TODAY.minusDays(1))));
        assertThat(old.fate()).isEqualTo(Fate.waiting(Doubt.OLD_ADDRESS, Optional.of(complaint.reference())));
        var bounce =
                room.addresses.of(BOX, Purpose.BOUNCE, complaint.id(), TODAY).orElseThrow();
        assertThat(room.comes("office", mail("Eine Antwort.", "From", SAMIRA, "To", bounce))
                        .fate())
                .isEqualTo(Fate.waiting(Doubt.RETURN_ADDRESS, Optional.empty()));
        var nobody =
                room.addresses.of(BOX, Purpose.REPLY, UUID.randomUUID(), TODAY).orElseThrow();
        assertThat(room.comes("office", mail("Noch eine.", "From", SAMIRA, "To", nobody))
                        .fate()
                        .doubt())
                .contains(Doubt.OLD_ADDRESS);
        // By its sender alone, never: it is a complaint of its own.
        assertThat(room.comes("office", mail("Wieder ich.", "From", SAMIRA))
                        .fate()
                        .kind())
                .isEqualTo(Fate.Kind.COMPLAINT);

        assertThat(house.complaint(complaint.reference())).isEqualTo(before);
    }

    @Test
    void a_number_that_no_complaint_has_means_nothing() {
        var came = room.comes("office", mail("Zu ABH-2026-00000001-A und X.", "From", SAMIRA));
        assertThat(came.fate().kind()).isEqualTo(Fate.Kind.COMPLAINT);
    }

    @Test
    void K4_an_automatic_mail_changes_no_state_and_is_not_answered_wherever_it_was_sent() {
        var complaint = desk.held(Cases.in(house.settings.now()).awaiting());
        var before = house.complaint(complaint.reference());
        int letters = house.outbox.letters().size();
        for (var to : List.of(BOX, desk.keyed(complaint, TODAY))) {
            var came = room.comes(
                    "office", mail("Ich bin im Urlaub. " + to, "From", SAMIRA, "To", to, "X-Kind", "automatic"));
            assertThat(came.fate()).isEqualTo(Fate.of(Fate.Kind.AUTOMATIC));
        }
        assertThat(house.complaint(complaint.reference())).isEqualTo(before);
        assertThat(house.outbox.letters()).hasSize(letters);
    }

    @Test
    void a_mail_to_a_team_is_a_request_in_the_language_of_its_box() {
        var came = room.comes("t3", mail("When can I come?", "From", SAMIRA, "Subject", "Appointment"));
        assertThat(came.fate().request()).contains("ABH-A-1");
        var draft = room.requests.taken.get("ABH-A-1");
        assertThat(draft)
                .isEqualTo(new RequestDraft(
                        new TeamKey("t3"),
                        new RequestDraft.Sender("samira@example.org", Optional.of("Samira Haddad")),
                        "Appointment",
                        "When can I come?",
                        "en"));
        assertThat(room.requests.acknowledged.get("ABH-A-1")).isTrue();

        var key = room.requests.key("ABH-A-1");
        var to = room.addresses.of("t3@amt.example", Purpose.REPLY, key, TODAY).orElseThrow();
        assertThat(room.comes("t3", mail("And on Monday?", "From", SAMIRA, "To", to))
                        .fate())
                .isEqualTo(Fate.request("ABH-A-1"));
        assertThat(room.requests.followed).containsEntry(key, "And on Monday?");
    }

    @Test
    void K1_what_cannot_be_a_complaint_by_itself_waits_for_a_person_with_the_reason() {
        assertThat(room.comes("office", mail("", "From", SAMIRA)).fate().doubt())
                .contains(Doubt.NO_WORDS);
        assertThat(room.comes("office", mail("Hallo", "Subject", "ohne Absender"))
                        .fate()
                        .doubt())
                .contains(Doubt.NO_SENDER);
        assertThat(room.comes("office", mail("Hallo", "From", "kaputt@@"))
                        .fate()
                        .doubt())
                .contains(Doubt.NO_SENDER);
        assertThat(room.comes("office", mail("x".repeat(20_001), "From", SAMIRA))
                        .fate()
                        .doubt())
                .contains(Doubt.TOO_LONG);
        assertThat(room.comes("ombuds", mail("Hallo", "From", SAMIRA)).fate().doubt())
                .contains(Doubt.BOX);
        room.take.tooLarge(BOX, house.clock.instant(), 90_000_000, mail("", "From", SAMIRA, "Subject", "Akte"));
        assertThat(room.latest().fate().doubt()).contains(Doubt.TOO_LARGE);
        assertThat(room.latest().size()).isEqualTo(90_000_000);
    }

    @Test
    void K1_an_answer_to_a_complaint_that_is_over_waits_for_its_desk() {
        var complaint = desk.held(Cases.in(house.settings.now()).withdrawn());
        var came = room.comes("office", mail("Doch nicht.", "From", SAMIRA, "To", desk.keyed(complaint, TODAY)));
        assertThat(came.fate()).isEqualTo(Fate.waiting(Doubt.NOT_POSSIBLE, Optional.of(complaint.reference())));
    }

    @Test
    void C1_whoever_a_mail_names_is_found_at_once_and_a_threat_is_marked() {
        var came = room.comes("ombuds", mail("Frau Renate Albers war frech. Ich bringe dich um.", "From", SAMIRA));
        assertThat(came.head().parties().namedStaff()).contains(Office.ALBERS);
        assertThat(came.head().threat()).isTrue();
        assertThat(came.head().subject()).isEmpty();
        assertThat(came.head().beginning()).startsWith("Frau Renate Albers");
    }

    @Test
    void K1_a_mail_that_is_being_sorted_when_the_database_goes_away_is_sorted_soon_after_that_is_back() {
        room.poisoned = true;
        house.mails.away = true;
        var came = room.comes("office", mail("Ich warte.", "From", SAMIRA));
        assertThat(came.fate().kind()).isEqualTo(Fate.Kind.NEW);

        room.poisoned = false;
        house.mails.away = false;
        room.sort.handle();
        house.clock.pass(Duration.ofSeconds(30));
        room.sort.handle();

        assertThat(room.fate(came.id())).isEqualTo(Fate.Kind.COMPLAINT);
    }

    @Test
    void K1_a_mail_of_which_the_database_did_not_say_that_it_was_taken_is_sorted_as_soon_as_that_is_back() {
        house.mails.silent = true;
        var mail = mail("Ich warte.", "From", SAMIRA);
        assertThatThrownBy(() -> room.comes("office", mail)).isInstanceOf(IllegalStateException.class);
        var id = room.latest().id();

        house.mails.silent = false;
        house.clock.pass(Duration.ofSeconds(15));
        room.sort.handle();

        assertThat(room.fate(id)).isEqualTo(Fate.Kind.COMPLAINT);
    }

    @Test
    void a_calendars_answer_goes_to_whoever_invited_and_else_before_a_person() {
        assertThat(room.comes("office", mail("", "From", SAMIRA, "X-Kind", "calendar"))
                        .fate()
                        .doubt())
                .contains(Doubt.CALENDAR);
        room.calendars.add((department, calendar, mail) ->
                new String(calendar, java.nio.charset.StandardCharsets.UTF_8).contains("reply.ics"));
        assertThat(room.comes("office", mail("ja", "From", SAMIRA, "X-Kind", "calendar"))
                        .fate())
                .isEqualTo(Fate.of(Fate.Kind.CALENDAR));
    }

    @Test
    void a_box_that_no_definition_names_takes_nothing() {
        assertThatThrownBy(() -> room.take.take("fremd@amt.example", house.clock.instant(), mail("x")))
                .isInstanceOf(Unknown.class);
        assertThat(house.mails.all()).isEmpty();
    }

    @Test
    void I8_what_nothing_became_of_is_erased_after_ninety_days_and_what_waits_never() {
        room.comes("office", mail("Urlaub", "From", SAMIRA, "X-Kind", "automatic"));
        var waits = room.comes("ombuds", mail("Hallo", "From", SAMIRA));
        var erase = new EraseMails(house.mails, house.quiets, house.clock);
        house.clock.pass(Duration.ofDays(89));
        erase.handle();
        assertThat(house.mails.all()).hasSize(2);
        house.clock.pass(Duration.ofDays(2));
        erase.handle();
        assertThat(house.mails.all()).extracting(one -> one.id()).containsExactly(waits.id());
    }

    @Test
    void K1_a_mail_that_names_another_departments_complaint_is_seen_and_becomes_what_its_box_says() {
        var elsewhere = house.complaint(new Reference(new SubmitComplaint(house.intake)
                .handle(Drafts.draft().to(new DepartmentKey("registry")).done(), Optional.empty())
                .reference()));
        var came = room.comes("office", mail("Zu " + elsewhere.reference() + ": ich warte.", "From", SAMIRA));
        assertThat(came.fate().kind()).isEqualTo(Fate.Kind.COMPLAINT);
        var waits = room.comes("deputies", mail("Auch zu " + elsewhere.reference() + ".", "From", SAMIRA));
        assertThat(waits.fate()).isEqualTo(Fate.waiting(Doubt.BOX, Optional.empty()));
    }

    @Test
    void K1_a_mail_that_cannot_even_be_looked_at_comes_before_a_person_whom_it_cannot_mean() {
        room.poisoned = true;
        var came = room.comes("office", mail("Gift", "From", SAMIRA));
        for (int i = 0; i < 20; i++) {
            house.clock.pass(Duration.ofHours(2));
            room.sort.handle();
        }
        assertThat(room.now(came.id()).fate().doubt()).contains(Doubt.FAILED);
        room.poisoned = false;
        assertThat(room.read
                        .list(house.caller(Office.ALBERS), Only.WAITING, Optional.empty())
                        .mails())
                .isEmpty();
        assertThat(room.read.one(house.caller(Office.PETRENKO), came.id()).read())
                .isPresent();
    }

    @Test
    void answers_to_a_keyed_address_are_bounded_per_address_too() {
        var complaint = desk.underReview();
        var to = desk.keyed(complaint, TODAY);
        for (int i = 0; i < 20; i++) {
            assertThat(room.comes("office", mail("Antwort " + i, "From", SAMIRA, "To", to))
                            .fate()
                            .kind())
                    .isEqualTo(Fate.Kind.IN_CASE);
        }
        assertThat(room.comes("office", mail("Antwort 21", "From", SAMIRA, "To", to))
                        .fate())
                .isEqualTo(Fate.waiting(Doubt.TOO_MANY, Optional.of(complaint.reference())));
    }

    @Test
    void what_mail_servers_say_of_mails_that_are_not_ours_takes_a_persons_time_a_few_times_a_day() {
        int asked = 0;
        for (int i = 0; i < 50; i++) {
            var came = room.comes("office", mail("Zurück " + i, "From", "mailer-daemon@x.example", "X-Kind", "bounce"));
            asked += came.fate().kind() == Fate.Kind.WAITING ? 1 : 0;
        }
        assertThat(asked).isEqualTo(20);
    }

    @Test
    void K3_what_is_written_to_a_request_that_became_a_complaint_waits_for_that_complaints_desk() {
        var complaint =
                desk.held(Cases.in(house.settings.now()).naming("Renate Albers").submitted());
        var number =
                room.comes("t3", mail("Wann?", "From", SAMIRA)).fate().request().orElseThrow();
        var key = room.requests.key(number);
        room.requests.complained.put(key, complaint.reference());
        var to = room.addresses.of("t3@amt.example", Purpose.REPLY, key, TODAY).orElseThrow();
        var came = room.comes("t3", mail("Noch etwas.", "From", SAMIRA, "To", to));
        assertThat(came.fate()).isEqualTo(Fate.waiting(Doubt.OLD_ADDRESS, Optional.of(complaint.reference())));
        assertThat(room.requests.followed).isEmpty();
        assertThat(room.read
                        .list(house.caller(Office.ALBERS), Only.WAITING, Optional.empty())
                        .mails())
                .isEmpty();
    }

    @Test
    void K1_I8_with_a_complaint_go_its_own_mails_and_none_that_only_names_it() {
        var complaint = desk.underReview();
        var own = room.comes("office", mail("Im Mai.", "From", SAMIRA, "To", desk.keyed(complaint, TODAY)));
        var names = room.comes("office", mail("Zu " + complaint.reference() + ": neu.", "From", SAMIRA));
        new EraseMails(house.mails, house.quiets, house.clock).of(Office.FOREIGNERS, complaint.reference());
        assertThat(house.mails.all()).extracting(one -> one.id()).containsExactly(names.id());
        assertThat(own.id()).isNotEqualTo(names.id());
    }
}
