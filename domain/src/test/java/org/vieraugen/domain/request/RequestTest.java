package org.vieraugen.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.FOREIGNERS;
import static org.vieraugen.domain.testing.Office.NORA_BRANDT;
import static org.vieraugen.domain.testing.Office.THAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.testing.Office;

/** The course of a request: taken in, answered in time or not, moved, closed, opened again, made a complaint, erased. */
class RequestTest {
    private static final TeamKey T3 = new TeamKey("t3");
    private static final Organisation ORGANISATION = Office.office().organisation();
    private static final Department HOME = ORGANISATION.department(FOREIGNERS);
    private static final Reference COMPLAINT = Reference.of("ABH", 2026, 7);
    private static final Identity SENDER = new Identity(
            Optional.of("Samira Haddad"), Optional.empty(), Optional.of("samira@example.org"), Optional.empty());

    private static Actor on(String day) {
        return by(THAL, day);
    }

    private static Actor by(StaffKey who, String day) {
        return new Actor(who, Role.REVIEWER, Office.at(day));
    }

    /** 24 November 2026 is a Tuesday. */
    private static Step<Request> taken(Channel channel, Asked asked, Optional<Actor> by) {
        return Taking.take(
                UUID.randomUUID(),
                RequestNumber.of("ABH", 2026, 1),
                HOME,
                T3,
                new Arrival(channel, "de", Office.NOON),
                asked,
                by,
                ORGANISATION);
    }

    private static Request mailed() {
        return taken(Channel.EMAIL, asked("Wann ist mein Termin?"), Optional.empty())
                .next();
    }

    private static Asked asked(String text) {
        return new Asked("Termin", text, Optional.of(SENDER));
    }

    private static Request answered(Request request, String day) {
        return request.answer(UUID.randomUUID(), "Am Montag.", Said.Way.MAIL, on(day))
                .next();
    }

    private static Request closed(Request request) {
        return request.close(UUID.randomUUID(), "Werbung", on("2026-11-25")).next();
    }

    private static Request complaint(Request request) {
        return request.becomes(COMPLAINT, consent("2026-11-25"), on("2026-11-25"))
                .next();
    }

    private static Consent consent(String day) {
        return new Consent(Channel.PHONE, LocalDate.parse(day), "Ja, bitte als Beschwerde.");
    }

    private static List<ActKind> kinds(Step<Request> step) {
        return step.acts().stream().map(act -> act.kind()).toList();
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                .isEqualTo(Request.COURSE));
    }

    private static void malformed(String field, String reason, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Malformed.class, e -> {
            assertThat(e.field()).isEqualTo(field);
            assertThat(e.reason()).isEqualTo(reason);
        });
    }

    @Test
    void an_answer_is_due_within_the_department_s_term_in_working_days_from_the_day_it_came_in() {
        var step = taken(Channel.EMAIL, asked("Wann ist mein Termin?"), Optional.empty());
        assertThat(step.next().due()).isEqualTo("2026-12-01");
        assertThat(step.next().state()).isEqualTo(Request.State.OPEN);
        assertThat(step.next().version()).isEqualTo(1);
        assertThat(kinds(step)).containsExactly(RequestEntries.REQUEST_RECEIVED);
        assertThat(step.acts().get(0).by()).isEmpty();
    }

    @Test
    void what_somebody_writes_down_says_who_did() {
        var step = taken(Channel.COUNTER, asked("Wann ist mein Termin?"), Optional.of(on("2026-11-24")));
        assertThat(kinds(step)).containsExactly(RequestEntries.REQUEST_TAKEN_IN);
        assertThat(step.acts().get(0).by()).contains(THAL);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void by_hand_come_counter_phone_and_post_and_by_itself_only_mail(Channel channel) {
        boolean hand = Arrival.BY_HAND.contains(channel);
        if (!hand) {
            malformed("channel", "unknown", () -> taken(channel, asked("Frage"), Optional.of(on("2026-11-24"))));
        } else {
            malformed("channel", "unknown", () -> taken(channel, asked("Frage"), Optional.empty()));
            assertThat(taken(channel, asked("Frage"), Optional.of(on("2026-11-24")))
                            .acts())
                    .hasSize(1);
        }
    }

    @Test
    void a_team_that_there_is_not_gets_nothing() {
        malformed(
                "team",
                "unknown",
                () -> Taking.take(
                        UUID.randomUUID(),
                        RequestNumber.of("ABH", 2026, 1),
                        HOME,
                        new TeamKey("r1"),
                        new Arrival(Channel.EMAIL, "de", Office.NOON),
                        asked("Frage"),
                        Optional.empty(),
                        ORGANISATION));
    }

    @Test
    void C1_names_are_read_in_subject_and_text_when_it_comes_in_and_in_what_follows() {
        var request = taken(
                        Channel.EMAIL,
                        new Asked("Frau Nora Brandt", "Sie hat mich angeschrien.", Optional.empty()),
                        Optional.empty())
                .next();
        assertThat(request.whose().mentions().certain()).containsExactly(NORA_BRANDT);
        var more = request.followUp(
                        UUID.randomUUID(), "Herr Thal war auch dabei.", Office.at("2026-11-25"), HOME, ORGANISATION)
                .next();
        assertThat(more.whose().mentions().certain()).containsExactlyInAnyOrder(NORA_BRANDT, THAL);
        var again = more.followUp(UUID.randomUUID(), "Bitte um Antwort.", Office.at("2026-11-26"), HOME, ORGANISATION)
                .next();
        assertThat(again.whose().mentions()).isEqualTo(more.whose().mentions());
    }

    @Test
    void F5_whoever_is_named_does_not_write_it_down() {
        assertThatThrownBy(() ->
                        taken(Channel.COUNTER, asked("Herr Thal hat meinen Pass."), Optional.of(on("2026-11-24"))))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("F5"));
        assertThat(taken(Channel.COUNTER, asked("Herr Thal hat meinen Pass."), Optional.of(by(ALBERS, "2026-11-24")))
                        .next()
                        .whose()
                        .mentions()
                        .certain())
                .containsExactly(THAL);
    }

    @Test
    void an_answer_on_the_last_day_is_in_time_and_one_a_day_later_is_not() {
        assertThat(answered(mailed(), "2026-12-01").inTime()).contains(true);
        assertThat(answered(mailed(), "2026-12-02").inTime()).contains(false);
        assertThat(closed(mailed()).inTime()).isEmpty();
    }

    @Test
    void a_second_answer_does_not_mend_a_late_one() {
        var late = answered(mailed(), "2026-12-02");
        var reopened = late.followUp(UUID.randomUUID(), "Danke?", Office.at("2026-12-03"), HOME, ORGANISATION)
                .next();
        var again = answered(reopened, "2026-12-04");
        assertThat(again.inTime()).contains(false);
        assertThat(answered(again, "2026-12-05").words().said()).hasSize(4);
    }

    @Test
    void K5_words_go_only_to_the_address_from_which_the_request_came() {
        assertThat(Said.Way.values()).allMatch(mailed()::mayGo);
        var phone = taken(Channel.PHONE, asked("Frage"), Optional.of(on("2026-11-24")))
                .next();
        assertThat(phone.mayGo(Said.Way.MAIL)).isFalse();
        assertThat(phone.mayGo(Said.Way.CALL_US)).isTrue();
        var nobody = taken(Channel.EMAIL, new Asked("", "Frage", Optional.empty()), Optional.empty())
                .next();
        assertThat(nobody.mayGo(Said.Way.MAIL)).isFalse();
        assertThat(nobody.mayGo(Said.Way.CALL_US)).isFalse();
        assertThat(nobody.mayGo(Said.Way.TOLD)).isTrue();
        malformed(
                "way",
                "no-address",
                () -> phone.answer(UUID.randomUUID(), "Am Montag.", Said.Way.MAIL, on("2026-11-25")));
    }

    @Test
    void an_answer_has_no_gap_and_is_not_empty_or_too_long() {
        malformed("text", "unfilled", () -> mailed().answer(
                        UUID.randomUUID(), "Bis [[Frist]].", Said.Way.MAIL, on("2026-11-25")));
        malformed(
                "text", "empty", () -> mailed().answer(UUID.randomUUID(), "\u200b ", Said.Way.TOLD, on("2026-11-25")));
        malformed("text", "too-long", () -> mailed().answer(
                        UUID.randomUUID(), "a".repeat(Text.MOST + 1), Said.Way.TOLD, on("2026-11-25")));
    }

    @Test
    void moved_to_another_team_it_is_open_and_its_clock_goes_on() {
        var step = mailed().move(new TeamKey("t4"), HOME, on("2026-11-30"));
        assertThat(step.next().state()).isEqualTo(Request.State.MOVED);
        assertThat(step.next().state().isOpen()).isTrue();
        assertThat(step.next().due()).isEqualTo(mailed().due());
        assertThat(step.next().team()).isEqualTo(new TeamKey("t4"));
        assertThat(step.acts().get(0).facts()).containsEntry("from", "t3").containsEntry("to", "t4");
        malformed("team", "unchanged", () -> mailed().move(T3, HOME, on("2026-11-30")));
        malformed("team", "unknown", () -> mailed().move(new TeamKey("r1"), HOME, on("2026-11-30")));
    }

    @Test
    void it_is_closed_only_with_a_reason() {
        assertThat(closed(mailed()).state()).isEqualTo(Request.State.CLOSED);
        malformed("reason", "empty", () -> mailed().close(UUID.randomUUID(), " ", on("2026-11-25")));
        malformed("reason", "too-long", () -> mailed().close(
                        UUID.randomUUID(), "a".repeat(Request.MOST_REASON + 1), on("2026-11-25")));
    }

    @Test
    void what_is_over_is_not_moved_closed_or_answered() {
        for (var over : List.of(answered(mailed(), "2026-11-25"), closed(mailed()), complaint(mailed()))) {
            refused(() -> over.move(new TeamKey("t4"), HOME, on("2026-11-26")));
            refused(() -> over.close(UUID.randomUUID(), "Werbung", on("2026-11-26")));
        }
        refused(() -> answered(closed(mailed()), "2026-11-26"));
        refused(() -> answered(complaint(mailed()), "2026-11-26"));
    }

    @Test
    void whoever_writes_again_opens_what_was_answered_or_closed_with_a_new_day() {
        for (var over : List.of(answered(mailed(), "2026-12-02"), closed(mailed()))) {
            var step = over.followUp(UUID.randomUUID(), "Und der Pass?", Office.at("2026-12-04"), HOME, ORGANISATION);
            assertThat(step.next().state()).isEqualTo(Request.State.OPEN);
            assertThat(step.next().due()).isEqualTo("2026-12-11");
            assertThat(step.next().ended()).isEmpty();
            assertThat(kinds(step)).containsExactly(RequestEntries.REQUEST_REOPENED);
        }
    }

    @Test
    void whoever_writes_again_while_it_is_open_moves_no_day() {
        var moved = mailed().move(new TeamKey("t4"), HOME, on("2026-11-30")).next();
        var step = moved.followUp(UUID.randomUUID(), "Und der Pass?", Office.at("2026-11-30"), HOME, ORGANISATION);
        assertThat(step.next().state()).isEqualTo(Request.State.MOVED);
        assertThat(step.next().due()).isEqualTo("2026-12-01");
        assertThat(kinds(step)).containsExactly(RequestEntries.REQUEST_FOLLOWED_UP);
    }

    @Test
    void K2_the_same_letter_twice_is_one() {
        var at = Office.at("2026-11-25");
        var once = mailed().followUp(UUID.randomUUID(), "Und der Pass?", at, HOME, ORGANISATION)
                .next();
        var twice = once.followUp(UUID.randomUUID(), "Und der Pass?", at, HOME, ORGANISATION);
        assertThat(twice.next()).isEqualTo(once);
        assertThat(twice.acts()).isEmpty();
        var later = once.followUp(UUID.randomUUID(), "Und der Pass?", at.plusSeconds(1), HOME, ORGANISATION);
        assertThat(later.next().words().said()).hasSize(2);
    }

    @Test
    void nobody_fills_a_request_without_end() {
        var request = mailed();
        for (int i = 0; i < Words.MOST_SAID; i++) {
            request = request.followUp(UUID.randomUUID(), "Brief " + i, Office.at("2026-11-25"), HOME, ORGANISATION)
                    .next();
        }
        var full = request;
        malformed(
                "text",
                "too-many",
                () -> full.followUp(UUID.randomUUID(), "Noch einer", Office.at("2026-11-25"), HOME, ORGANISATION));
    }

    @Test
    void F5_once_it_is_a_complaint_its_words_are_gone_from_it_and_only_the_consent_is_left() {
        var before = answered(mailed(), "2026-11-25");
        var step = before.becomes(COMPLAINT, consent("2026-11-25"), on("2026-11-25"));
        assertThat(step.next().words().asked()).isEmpty();
        assertThat(step.next().words().said()).isEmpty();
        assertThat(step.next().complained()).contains(new Complained(COMPLAINT, consent("2026-11-25")));
        assertThat(step.next().whose().complaint()).isTrue();
        // The journal, which its auditors read, does not say which one.
        assertThat(step.acts().toString()).doesNotContain(COMPLAINT.text());
        refused(() -> step.next().becomes(COMPLAINT, consent("2026-11-25"), on("2026-11-25")));
        refused(() -> step.next().followUp(UUID.randomUUID(), "Und?", Office.at("2026-11-26"), HOME, ORGANISATION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-27"})
    void a_consent_is_given_between_arrival_and_today(String day) {
        malformed("on", "out-of-range", () -> mailed().requireConsent(consent(day), LocalDate.parse("2026-11-26")));
        mailed().requireConsent(consent("2026-11-24"), LocalDate.parse("2026-11-26"));
        mailed().requireConsent(consent("2026-11-26"), LocalDate.parse("2026-11-26"));
        refused(() -> complaint(mailed()).requireConsent(consent("2026-11-26"), LocalDate.parse("2026-11-26")));
    }

    @Test
    void a_consent_is_told_in_words() {
        malformed("consent", "empty", () -> new Consent(Channel.PHONE, LocalDate.parse("2026-11-26"), ""));
        malformed(
                "consent",
                "too-long",
                () -> new Consent(Channel.PHONE, LocalDate.parse("2026-11-26"), "a".repeat(Consent.MOST + 1)));
    }

    @Test
    void what_becomes_a_complaint_is_all_that_the_asker_wrote_and_nothing_of_the_office() {
        var request = answered(mailed(), "2026-11-25")
                .followUp(UUID.randomUUID(), "Das hilft mir nicht.", Office.at("2026-11-26"), HOME, ORGANISATION)
                .next();
        assertThat(request.words().ofAsker()).isEqualTo("Termin\n\nWann ist mein Termin?\n\nDas hilft mir nicht.");
        var full = taken(Channel.EMAIL, asked("a".repeat(Text.MOST)), Optional.empty())
                .next();
        malformed("text", "too-long", () -> full.words().ofAsker());
    }

    @Test
    void I8_it_is_erased_a_year_after_it_ended_and_not_a_day_before() {
        var request = answered(mailed(), "2026-11-25");
        assertThat(request.isOver(LocalDate.parse("2027-11-25"))).isFalse();
        assertThat(request.isOver(LocalDate.parse("2027-11-26"))).isTrue();
        assertThat(mailed().isOver(LocalDate.parse("2040-01-01"))).isFalse();
        assertThatThrownBy(() -> request.erase(Office.at("2027-11-25")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("I8"));
        assertThat(kinds(request.erase(Office.at("2027-11-26")))).containsExactly(ActKind.ERASED);
    }

    @Test
    void no_fact_of_the_journal_holds_a_word_of_the_asker() {
        var step = taken(Channel.EMAIL, asked("Wann ist mein Termin?"), Optional.empty());
        var all = List.of(
                step,
                step.next().answer(UUID.randomUUID(), "Geheim.", Said.Way.MAIL, on("2026-11-25")),
                step.next().close(UUID.randomUUID(), "Geheim.", on("2026-11-25")),
                step.next().becomes(COMPLAINT, consent("2026-11-25"), on("2026-11-25")));
        assertThat(all).allSatisfy(one -> assertThat(one.acts().toString())
                .doesNotContain("Termin", "Geheim", "samira", "bitte"));
    }

    @Test
    void what_no_language_is_and_what_no_words_are_is_refused() {
        malformed("language", "bad-language", () -> new Arrival(Channel.EMAIL, "Deutsch!", Office.NOON));
        malformed("text", "empty", () -> new Asked("Betreff", "", Optional.empty()));
        malformed("subject", "too-long", () -> new Asked("a".repeat(Asked.MOST_SUBJECT + 1), "Text", Optional.empty()));
    }
}
