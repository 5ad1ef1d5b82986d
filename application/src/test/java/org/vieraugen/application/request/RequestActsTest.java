package org.vieraugen.application.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NORA_BRANDT;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MailRoom;
import org.vieraugen.application.testing.PlainReading;
import org.vieraugen.application.testing.RequestDesk;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.request.Consent;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestEntries;
import org.vieraugen.domain.request.Said;
import org.vieraugen.domain.testing.Office;

/** What staff do with requests: whose duty it is, whose business, and what follows. */
class RequestActsTest {
    private static final Consent CONSENT = new Consent(Channel.PHONE, LocalDate.parse("2026-11-24"), "Ja, gern.");
    private static final MakeComplaint.As ANONYMOUS =
            new MakeComplaint.As("PROCESSING_TIME", IdentityMode.ANONYMOUS, Optional.empty(), false);

    private final House house = new House();
    private final RequestDesk desk = new RequestDesk(house);

    private Request asked() {
        return desk.mailed("Wann ist mein Termin?");
    }

    private Reference complaint(Request request, StaffKey by, MakeComplaint.As as) {
        return new Reference(
                desk.complain.handle(desk.on(request, by), as, CONSENT).reference());
    }

    private void unseen(Request request, StaffKey who) {
        var on = desk.on(request, who);
        assertThatThrownBy(() -> desk.answer.handle(on, "Ja.", Said.Way.TOLD)).isInstanceOf(UnseenRequest.class);
        assertThatThrownBy(() -> desk.move.handle(on, new TeamKey("t4"))).isInstanceOf(UnseenRequest.class);
        assertThatThrownBy(() -> desk.close.handle(on, "Werbung")).isInstanceOf(UnseenRequest.class);
        assertThatThrownBy(() -> desk.read.one(house.caller(who), request.number()))
                .isInstanceOf(UnseenRequest.class);
        for (var state : Request.State.values()) {
            assertThat(desk.read
                            .board(house.caller(who), new ReadRequests.Filter(Optional.empty(), Optional.of(state)))
                            .lines())
                    .extracting(RequestLine::number)
                    .doesNotContain(request.number());
        }
    }

    @Test
    void an_answer_by_mail_goes_out_in_its_own_words_and_as_a_person_s() {
        var request = asked();
        desk.mails();
        var state = desk.answer.handle(desk.on(request, THAL), "Am Montag um neun.", Said.Way.MAIL);
        assertThat(state.state()).isEqualTo(Request.State.ANSWERED);
        assertThat(desk.mails()).containsExactly("samira@example.org: Am Montag um neun.");
        assertThat(desk.kinds(request))
                .containsExactly(RequestEntries.REQUEST_RECEIVED, RequestEntries.REQUEST_ANSWERED);
    }

    @Test
    void K5_where_others_may_read_the_mailbox_only_that_there_is_an_answer_goes_out() {
        var request = asked();
        desk.mails();
        desk.answer.handle(desk.on(request, THAL), "Ihr Titel ist abgelehnt.", Said.Way.CALL_US);
        assertThat(desk.mails()).containsExactly("samira@example.org: call us (automatic)");
        desk.answer.handle(desk.on(request, THAL), "Am Telefon gesagt.", Said.Way.TOLD);
        assertThat(desk.mails()).isEmpty();
    }

    @Test
    void K5_two_answers_that_wait_for_the_mail_server_both_arrive() {
        var request = asked();
        desk.answer.handle(desk.on(request, THAL), "Am Montag.", Said.Way.MAIL);
        desk.answer.handle(desk.on(request, OLBRICH), "Nein, am Dienstag.", Said.Way.MAIL);
        assertThat(desk.mails()).contains("samira@example.org: Am Montag.", "samira@example.org: Nein, am Dienstag.");
    }

    @Test
    void a_second_press_answers_once_and_another_version_is_refused() {
        var request = asked();
        desk.mails();
        var on = new OnRequest(
                request.number(), house.caller(THAL), Optional.of(request.version()), Optional.of("page-1"));
        desk.answer.handle(on, "Am Montag.", Said.Way.MAIL);
        desk.answer.handle(on, "Am Montag.", Said.Way.MAIL);
        assertThat(desk.mails()).hasSize(1);
        var stale =
                new OnRequest(request.number(), house.caller(THAL), Optional.of(request.version()), Optional.empty());
        assertThatThrownBy(() -> desk.close.handle(stale, "Werbung")).isInstanceOf(Outdated.class);
    }

    @Test
    void F5_nobody_sees_or_touches_a_request_of_another_team() {
        unseen(asked(), NASSER);
        unseen(asked(), PETRENKO);
    }

    @Test
    void F5_whoever_a_request_names_does_not_see_it_nor_their_line() {
        var request = desk.mailed("Frau Nora Brandt hat mich angeschrien.");
        unseen(request, NORA_BRANDT);
        unseen(request, OLBRICH);
        assertThat(desk.read.one(house.caller(THAL), request.number()).request())
                .isEqualTo(request);
    }

    @Test
    void F5_whoever_is_named_only_later_loses_sight_of_it_at_once() {
        var request = asked();
        assertThat(desk.read.one(house.caller(THAL), request.number()).isOpen()).isTrue();
        desk.followUp.handle(request.id(), "Herr Thal war unfreundlich.", house.clock.instant());
        unseen(request, THAL);
    }

    @Test
    void F12_where_it_leaves_nobody_the_ombudsperson_answers_it() {
        var request = desk.mailed("Herr Olbrich und Frau Albers haben mich ausgelacht.");
        unseen(request, ALBERS);
        unseen(request, DEMIR);
        unseen(request, THAL);
        desk.answer.handle(desk.on(request, PETRENKO), "Ich kümmere mich.", Said.Way.MAIL);
        assertThat(desk.now(request).state()).isEqualTo(Request.State.ANSWERED);
    }

    @Test
    void moved_it_is_the_other_team_s_and_no_longer_the_first_one_s() {
        var request = asked();
        desk.move.handle(desk.on(request, THAL), new TeamKey("t4"));
        unseen(request, THAL);
        assertThat(desk.read
                        .one(house.caller(NASSER), request.number())
                        .request()
                        .due())
                .isEqualTo(request.due());
    }

    @Test
    void the_board_shows_open_ones_by_due_day_and_others_when_asked() {
        var first = asked();
        house.clock.at(Office.at("2026-11-26"));
        var second = asked();
        desk.close.handle(desk.on(second, THAL), "Werbung");
        var third = asked();
        assertThat(desk.read.board(house.caller(THAL), ReadRequests.Filter.OPEN).lines())
                .extracting(RequestLine::number)
                .containsExactly(first.number(), third.number());
        assertThat(desk.read
                        .board(
                                house.caller(THAL),
                                new ReadRequests.Filter(Optional.empty(), Optional.of(Request.State.CLOSED)))
                        .lines())
                .extracting(RequestLine::number)
                .containsExactly(second.number());
        assertThat(desk.read
                        .board(
                                house.caller(ALBERS),
                                new ReadRequests.Filter(Optional.of(new TeamKey("t4")), Optional.empty()))
                        .lines())
                .isEmpty();
        assertThat(desk.read.board(house.caller(THAL), ReadRequests.Filter.OPEN).teams())
                .extracting(team -> team.key().text())
                .containsExactly("t3");
        house.clock.at(Office.at("2026-12-02"));
        var board = desk.read.board(house.caller(ALBERS), ReadRequests.Filter.OPEN);
        assertThat(board.lines())
                .filteredOn(line -> line.isOverdue(board.today()))
                .hasSize(1);
        assertThat(board.more()).isFalse();
    }

    @Test
    void each_look_into_a_request_is_noted() {
        var request = asked();
        desk.read.one(house.caller(THAL), request.number());
        assertThat(desk.kinds(request)).endsWith(RequestEntries.REQUEST_READ);
    }

    @Test
    void with_consent_it_becomes_a_complaint_with_its_words_and_channel_and_leaves_no_trace_for_the_team() {
        var request = desk.mailed("Seit März keine Antwort.");
        desk.followUp.handle(request.id(), "Ich warte noch immer.", house.clock.instant());
        var reference = complaint(request, ALBERS, ANONYMOUS);
        var complaint = house.complaint(reference);
        assertThat(complaint.submission().particulars().text())
                .isEqualTo("Termin\n\nSeit März keine Antwort.\n\nIch warte noch immer.");
        assertThat(complaint.submission().channel()).isEqualTo(Channel.EMAIL);
        assertThat(complaint.submission().identityMode()).isEqualTo(IdentityMode.ANONYMOUS);
        unseen(request, THAL);
        unseen(request, OLBRICH);
        assertThat(desk.now(request).words().asked()).isEmpty();
        assertThat(desk.now(request).toString()).doesNotContain("samira", "März");
    }

    @Test
    void I1_the_identity_is_the_one_that_the_asker_wants_and_not_the_sender_s() {
        var whom = new Identity(Optional.of("S. H."), Optional.empty(), Optional.empty(), Optional.of("0341 1"));
        var reference = complaint(
                asked(),
                ALBERS,
                new MakeComplaint.As("PROCESSING_TIME", IdentityMode.CONFIDENTIAL, Optional.of(whom), true));
        assertThat(house.complaint(reference).submission().identityMode()).isEqualTo(IdentityMode.CONFIDENTIAL);
        assertThat(house.complaint(reference).submission().urgent()).isTrue();
    }

    @Test
    void F5_whoever_may_see_the_complaint_is_led_to_it_and_nobody_else() {
        var request = asked();
        var reference = complaint(request, ALBERS, ANONYMOUS);
        var seen = desk.read.one(house.caller(DEMIR), request.number());
        assertThat(seen.request().complained().orElseThrow().complaint()).isEqualTo(reference);
        assertThat(seen.mayBecome()).isFalse();
        assertThat(seen.isAnswerable()).isFalse();
        assertThatThrownBy(() -> desk.answer.handle(desk.on(request, ALBERS), "Ja.", Said.Way.TOLD))
                .isInstanceOf(UnseenRequest.class);
    }

    @Test
    void F5_a_complaint_about_the_team_is_not_written_down_by_whoever_it_names_nor_by_the_team() {
        var request = desk.mailed("Herr Demir hat meine Akte verloren.");
        assertThatThrownBy(() -> complaint(request, DEMIR, ANONYMOUS)).isInstanceOf(UnseenRequest.class);
        assertThatThrownBy(() -> complaint(asked(), THAL, ANONYMOUS)).isInstanceOf(Denied.class);
        var all = desk.mailed("Herr Olbrich und Frau Albers haben mich ausgelacht.");
        var reference = complaint(all, PETRENKO, ANONYMOUS);
        assertThat(house.complaint(reference).parties().namedStaff()).contains(OLBRICH, ALBERS);
    }

    @Test
    void a_complaint_is_recorded_once_however_often_it_is_pressed() {
        var request = asked();
        var on = new OnRequest(request.number(), house.caller(ALBERS), Optional.empty(), Optional.of("page-1"));
        var first = desk.complain.handle(on, ANONYMOUS, CONSENT);
        assertThat(desk.complain.handle(on, ANONYMOUS, CONSENT)).isEqualTo(first);
        assertThatThrownBy(() -> complaint(request, ALBERS, ANONYMOUS)).isInstanceOf(UnseenRequest.class);
    }

    @Test
    void without_a_good_consent_or_category_nothing_is_recorded() {
        var request = asked();
        var late = new Consent(Channel.PHONE, LocalDate.parse("2026-11-25"), "Ja.");
        assertThatThrownBy(() -> desk.complain.handle(desk.on(request, ALBERS), ANONYMOUS, late))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> complaint(
                        request,
                        ALBERS,
                        new MakeComplaint.As("NOTHING", IdentityMode.ANONYMOUS, Optional.empty(), false)))
                .isInstanceOf(Malformed.class);
        assertThat(desk.now(request)).isEqualTo(request);
    }

    @Test
    void K3_what_the_asker_writes_after_that_belongs_to_the_complaint() {
        var request = asked();
        var reference = complaint(request, ALBERS, ANONYMOUS);
        var before = desk.now(request);
        var place = desk.followUp.handle(request.id(), "Und noch etwas.", house.clock.instant());
        assertThat(place.complaint()).contains(reference);
        assertThat(desk.now(request)).isEqualTo(before);
    }

    @Test
    void what_the_asker_writes_opens_an_answered_one_again() {
        var request = asked();
        desk.answer.handle(desk.on(request, THAL), "Am Montag.", Said.Way.MAIL);
        var at = Office.at("2026-12-04");
        house.clock.at(at);
        assertThat(desk.followUp.handle(request.id(), "Welcher Montag?", at).complaint())
                .isEmpty();
        desk.followUp.handle(request.id(), "Welcher Montag?", at);
        assertThat(desk.now(request).state()).isEqualTo(Request.State.OPEN);
        assertThat(desk.now(request).due()).isEqualTo("2026-12-11");
        assertThat(desk.now(request).words().said()).hasSize(2);
        assertThatThrownBy(() -> desk.followUp.handle(UUID.randomUUID(), "?", at))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void I8_what_is_over_for_a_year_is_erased_by_itself_and_nothing_else() {
        var open = asked();
        var closed = asked();
        desk.close.handle(desk.on(closed, THAL), "Werbung");
        house.clock.at(Office.at("2027-11-24"));
        assertThat(desk.erase.handle()).isFalse();
        house.clock.at(Office.at("2027-11-25"));
        assertThat(desk.erase.handle()).isTrue();
        assertThat(desk.erase.handle()).isFalse();
        assertThat(desk.now(open)).isEqualTo(open);
        assertThatThrownBy(() -> desk.now(closed)).isInstanceOf(Unknown.class);
    }

    @Test
    void a_rule_that_refuses_says_so() {
        var request = asked();
        desk.close.handle(desk.on(request, THAL), "Werbung");
        assertThatThrownBy(() -> desk.answer.handle(desk.on(request, THAL), "Ja.", Said.Way.TOLD))
                .isInstanceOf(RuleBroken.class);
    }

    /** The mail of which the request came, as it lies there. */
    private IncomingMail mailOf(Request request) {
        var mail = PlainReading.mail("Wann ist mein Termin?", "From", "samira@example.org");
        var id = house.mails
                .arrive(
                        Office.FOREIGNERS,
                        "t3@amt.example",
                        house.clock.instant(),
                        mail.length,
                        mail,
                        house.clock.instant())
                .id();
        var came = house.mails.get(Office.FOREIGNERS, id);
        house.mails.follow(
                came.sorted(came.head(), Fate.request(request.number().text())));
        return house.mails.get(Office.FOREIGNERS, id);
    }

    @Test
    void I1_F5_with_a_request_its_mails_become_the_complaints_and_are_sealed_and_seen_as_it_is() {
        var request = asked();
        var mail = mailOf(request);
        var complaint = complaint(request, ALBERS, ANONYMOUS);
        assertThat(house.mails.get(Office.FOREIGNERS, mail.id()).fate())
                .isEqualTo(Fate.of(Fate.Kind.COMPLAINT, complaint));
        var opened = new MailRoom(house).read.one(house.caller(ALBERS), mail.id());
        assertThat(opened.read()).isEmpty();
        assertThat(opened.mail().head().from()).isEmpty();
    }

    @Test
    void I8_with_a_request_its_mails_are_erased() {
        var request = asked();
        mailOf(request);
        desk.close.handle(desk.on(request, ALBERS), "Erledigt");
        house.clock.pass(Duration.ofDays(360));
        assertThat(desk.erase.handle()).isFalse();
        assertThat(house.mails.all()).hasSize(1);
        house.clock.pass(Duration.ofDays(10));
        assertThat(desk.erase.handle()).isTrue();
        assertThat(house.mails.all()).isEmpty();
    }
}
