package org.vieraugen.application.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.completion.Rate;
import org.vieraugen.application.completion.RemedyDone;
import org.vieraugen.application.correspondence.Answer;
import org.vieraugen.application.correspondence.Reply;
import org.vieraugen.application.identity.ReadIdentity;
import org.vieraugen.application.protection.ProtectStaff;
import org.vieraugen.application.reception.ConfirmRedirection;
import org.vieraugen.application.reception.ProposeRedirection;
import org.vieraugen.application.reception.RecordComplaint;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.retention.HoldErasure;
import org.vieraugen.application.review.Ask;
import org.vieraugen.application.review.Extend;
import org.vieraugen.application.review.Waive;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.unsealing.AnswerUnsealing;
import org.vieraugen.application.unsealing.RequestUnsealing;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Proposal.Silence;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.unsealing.UnsealingEntries;

/** What the complainant sees with the receipt: every step, whose turn it is, and roles, never names. */
class TrackTest {
    private final House house = new House();
    private final Track track =
            new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock);

    private Cases cases() {
        return Cases.in(house.settings.now());
    }

    private Tracked tracked(Complaint complaint) {
        return track.handle(house.holds(complaint, House.SAMIRA));
    }

    @Test
    void every_step_is_seen_with_its_date_and_the_role_that_took_it() {
        var submitted = new SubmitComplaint(house.intake)
                .handle(
                        Drafts.draft()
                                .about("DECISION")
                                .saying("Warum?")
                                .wishing("Gründe.")
                                .openly(House.SAMIRA)
                                .done(),
                        Optional.empty());
        var complaint = house.complaint(new Reference(submitted.reference()));
        var seen = track.handle(submitted.receipt());
        assertThat(seen).isEqualTo(track.of(complaint));
        assertThat(seen.reference()).isEqualTo(submitted.reference());
        assertThat(seen.progress().department()).isEqualTo("foreigners");
        assertThat(seen.progress().status()).isEqualTo(Status.SUBMITTED);
        assertThat(seen.progress().owes()).isEqualTo(Role.COORDINATOR);
        assertThat(seen.progress().legalDeadline()).isTrue();
        assertThat(seen.written().text()).isEqualTo("Warum?");
        assertThat(seen.written().wish()).isEqualTo("Gründe.");
        assertThat(seen.course().timeline())
                .containsExactly(new Tracked.Moment(
                        ReceptionEntries.SUBMITTED, Role.COMPLAINANT, house.clock.instant(), Optional.empty()));
        assertThat(seen.progress().nextDeadline())
                .contains(new Tracked.Due(DeadlineKind.FIRST_REPLY, LocalDate.of(2026, 11, 27), false));
        assertThat(seen.known().identityStored()).isTrue();
        assertThat(seen.known().open()).isTrue();
        assertThat(seen.statusOnly()).isFalse();
        assertThat(seen.result().rated()).isFalse();
        assertThat(seen.progress().waiting()).isFalse();
        assertThat(seen.course().held()).isEmpty();
        assertThat(seen.version()).isEqualTo(1);
        assertThatThrownBy(() -> track.handle(house.receipts.issue()))
                .isInstanceOfSatisfying(Unknown.class, e -> assertThat(e.what()).isEqualTo("receipt"));
    }

    @Test
    void I1_of_an_anonymous_complaint_nothing_is_stored_and_a_confidential_one_is_not_open() {
        var anonymous = new SubmitComplaint(house.intake).handle(Drafts.draft().done(), Optional.empty());
        assertThat(track.handle(anonymous.receipt()).known().identityStored()).isFalse();
        assertThat(track.handle(anonymous.receipt()).progress().legalDeadline()).isFalse();
        var confidential = new SubmitComplaint(house.intake)
                .handle(Drafts.draft().confidentially(House.SAMIRA).done(), Optional.empty());
        assertThat(track.handle(confidential.receipt()).known().identityStored())
                .isTrue();
        assertThat(track.handle(confidential.receipt()).known().open()).isFalse();
    }

    @Test
    void I9_a_code_that_staff_have_seen_shows_how_far_it_is_and_nothing_that_anybody_wrote() {
        var recorded = new RecordComplaint(house.intake, house.departments)
                .handle(
                        house.caller(ALBERS),
                        Drafts.draft()
                                .by(Channel.COUNTER)
                                .about("DECISION")
                                .saying("Warum?")
                                .wishing("Gründe.")
                                .done(),
                        Optional.empty());
        var seen = track.handle(recorded.receipt());
        assertThat(seen.statusOnly()).isTrue();
        assertThat(seen.reference()).isEqualTo(recorded.reference());
        assertThat(seen.progress().status()).isEqualTo(Status.SUBMITTED);
        assertThat(seen.progress().owes()).isEqualTo(Role.COORDINATOR);
        assertThat(seen.progress().legalDeadline()).isTrue();
        assertThat(seen.progress().nextDeadline())
                .contains(new Tracked.Due(DeadlineKind.FIRST_REPLY, LocalDate.of(2026, 11, 27), false));
        assertThat(seen.written().text()).isEmpty();
        assertThat(seen.written().wish()).isEmpty();
        assertThat(seen.course().timeline()).isEmpty();
        assertThat(seen.written().messages()).isEmpty();
        assertThat(seen.known().identityStored()).isFalse();
    }

    @Test
    void I9_the_same_code_shows_until_when_a_review_can_be_asked_for() {
        var complaint = cases().recordedBy(ALBERS).decided();
        var seen = tracked(complaint);
        assertThat(seen.statusOnly()).isTrue();
        assertThat(seen.progress().objectionUntil()).contains(LocalDate.of(2026, 12, 24));
        assertThat(seen.result().decision()).isEmpty();
    }

    @Test
    void what_protects_the_staff_is_not_told_to_whom_it_protects_them_from_and_a_limit_is() {
        var submitted = new SubmitComplaint(house.intake)
                .handle(Drafts.draft().saying("Ich bringe dich um.").done(), Optional.empty());
        var complaint = house.complaint(new Reference(submitted.reference()));
        var protect = new ProtectStaff(house.acts);
        protect.summarise(house.on(complaint, ALBERS), "Sie will einen Termin.");
        protect.report(house.on(complaint, ALBERS), "Wörtlich.", "Es ist ernst.");
        assertThat(house.kinds(complaint)).hasSize(4);
        assertThat(track.handle(submitted.receipt()).course().timeline())
                .extracting(Tracked.Moment::kind)
                .containsExactly(ReceptionEntries.SUBMITTED);
        var until = house.clock.today().plusDays(30);
        protect.propose(house.on(complaint, ALBERS), new Matter.LimitContact(2, Set.of(Channel.PHONE), until), "Viel.");
        assertThat(track.handle(submitted.receipt()).course().limit()).isEmpty();
        protect.confirm(house.on(complaint, PETRENKO), "Es ist zu viel.");
        assertThat(track.handle(submitted.receipt()).course().limit()).hasValueSatisfying(limit -> {
            assertThat(limit.perWeek()).isEqualTo(2);
            assertThat(limit.channels()).containsExactly(Channel.PORTAL, Channel.PHONE);
            assertThat(limit.until()).isEqualTo(until);
            assertThat(limit.reasons()).isEqualTo("Es ist zu viel.");
            assertThat(limit.contestable()).isTrue();
            assertThat(limit.contested()).isFalse();
        });
        protect.contest(submitted.receipt(), Optional.empty(), "Nein.");
        assertThat(track.handle(submitted.receipt()).course().limit()).hasValueSatisfying(limit -> {
            assertThat(limit.contested()).isTrue();
            assertThat(limit.contestable()).isFalse();
        });
        protect.uphold(house.on(complaint, Office.YILMAZ), "Es bleibt.");
        assertThat(track.handle(submitted.receipt()).course().limit()).hasValueSatisfying(limit -> {
            assertThat(limit.contested()).isFalse();
            assertThat(limit.upheld()).contains("Es bleibt.");
        });
    }

    private Receipt unsealed(Optional<Silence> silence) {
        var complaint = cases().submitted();
        var receipt = house.holds(complaint, House.SAMIRA);
        new RequestUnsealing(house.acts).handle(house.on(complaint, ALBERS), "Ein Anruf.");
        new AnswerUnsealing(house.acts).approve(house.on(complaint, PETRENKO), "Ja.", silence);
        new ReadIdentity(house.complaints, house.looks, house.clock)
                .handle(house.caller(ALBERS), complaint.reference());
        return receipt;
    }

    @Test
    void I2_an_unsealing_and_each_look_are_told() {
        assertThat(track.handle(unsealed(Optional.empty())).course().timeline())
                .extracting(Tracked.Moment::kind)
                .containsExactly(
                        ReceptionEntries.SUBMITTED,
                        UnsealingEntries.UNSEAL_REQUESTED,
                        UnsealingEntries.UNSEALED,
                        ComplaintEntries.LOOKED_AT_IDENTITY);
    }

    @Test
    void L12_what_the_law_forbids_telling_is_not_told() {
        assertThat(track.handle(unsealed(Optional.of(Silence.INVESTIGATION)))
                        .course()
                        .timeline())
                .extracting(Tracked.Moment::kind)
                .containsExactly(ReceptionEntries.SUBMITTED);
    }

    @Test
    void messages_bear_a_role_and_no_name_and_the_clock_that_stands_still_is_shown() {
        var complaint = cases().underReview();
        var receipt = house.holds(complaint);
        new Ask(house.acts).handle(house.on(complaint, NASSER), "Seit wann?", Optional.empty());
        var asked = track.handle(receipt);
        assertThat(asked.written().messages())
                .containsExactly(
                        new Tracked.Said(Role.REVIEWER, true, "Seit wann?", Optional.empty(), house.clock.instant()));
        assertThat(asked.progress().owes()).isEqualTo(Role.COMPLAINANT);
        assertThat(asked.progress().nextDeadline())
                .hasValueSatisfying(due -> assertThat(due.standsStill()).isTrue());
        new Answer(house.acts).handle(receipt, Optional.empty(), "Seit Mai.");
        assertThat(track.handle(receipt).written().messages()).hasSize(2);
        assertThat(asked.toString()).doesNotContain("nasser").doesNotContain("Nasser");
    }

    @Test
    void what_staff_write_is_seen_in_the_complainants_language_and_what_is_in_german_only_is_told_apart() {
        var complaint = cases().speaking("ar").underReview();
        var receipt = house.holds(complaint);
        assertThat(track.handle(receipt).hasOnlyGerman()).isFalse();
        new Ask(house.acts).handle(house.on(complaint, NASSER), "Seit wann?", Optional.of("منذ متى؟"));
        var asked = track.handle(receipt);
        assertThat(asked.written().messages())
                .extracting(Tracked.Said::inTheirs)
                .containsExactly(Optional.of("منذ متى؟"));
        assertThat(asked.hasOnlyGerman()).isFalse();
        new Answer(house.acts).handle(receipt, Optional.empty(), "Seit Mai.");
        assertThat(track.handle(receipt).hasOnlyGerman())
                .as("what the complainant wrote")
                .isFalse();
        new Reply(house.acts).handle(house.on(complaint, ALBERS), "Danke.", Optional.empty());
        assertThat(track.handle(receipt).hasOnlyGerman()).isTrue();
    }

    @Test
    void a_later_date_and_a_decision_in_german_only_are_told_apart_too() {
        var complaint = cases().speaking("ar").underReview();
        var receipt = house.holds(complaint);
        new Extend(house.acts)
                .handle(
                        house.on(complaint, NASSER),
                        LocalDate.of(2026, 12, 10),
                        "Die Akte fehlt.",
                        Optional.of("الملف ناقص."));
        assertThat(track.handle(receipt).hasOnlyGerman()).isFalse();
        assertThat(track.handle(receipt).course().extension().orElseThrow().inTheirs())
                .contains("الملف ناقص.");
        var other = new House();
        var decided = other.holds(Given.promising(Cases.in(other.settings.now()), other.settings.now()));
        var seen = new Track(other.complaints, other.receipts, other.journal, other.departments, other.clock)
                .handle(decided);
        assertThat(seen.hasOnlyGerman()).isTrue();
        assertThat(seen.result().decision().orElseThrow().causes()).isNotNull();
    }

    @Test
    void the_decision_is_seen_with_reasons_what_is_promised_and_until_when_a_review_is_possible() {
        var complaint = Given.promising(cases(), house.settings.now());
        var receipt = house.holds(complaint);
        var decided = track.handle(receipt);
        assertThat(decided.result().decision()).hasValueSatisfying(decision -> {
            assertThat(decision.outcome()).isEqualTo(Outcome.UPHELD);
            assertThat(decision.reasons()).isEqualTo("Es dauerte zu lange.");
            assertThat(decision.isFinal()).isFalse();
            assertThat(decision.remedies())
                    .containsExactly(new Tracked.Promised(
                            Given.APOLOGY.kind(),
                            Given.APOLOGY.description(),
                            Optional.empty(),
                            Given.APOLOGY.due(),
                            Optional.empty()));
        });
        assertThat(decided.progress().objectionUntil()).contains(LocalDate.of(2026, 12, 24));
        new RemedyDone(house.acts).handle(house.on(complaint, ALBERS), 0);
        assertThat(track.handle(receipt).result().decision().orElseThrow().remedies())
                .extracting(Tracked.Promised::done)
                .containsExactly(Optional.of(LocalDate.of(2026, 11, 24)));
        new Rate(house.acts).handle(receipt, Optional.empty(), 5, "");
        assertThat(track.handle(receipt).result().rated()).isTrue();
        assertThat(track.handle(receipt).progress().owes()).isEqualTo(Role.COMPLAINANT);
        house.clock.pass(Duration.ofDays(40));
        assertThat(track.handle(receipt).progress().owes()).isEqualTo(Role.COORDINATOR);
    }

    @Test
    void an_extension_a_redirection_and_a_hold_are_seen_with_their_reasons() {
        var reviewed = cases().underReview();
        var receipt = house.holds(reviewed);
        new Extend(house.acts)
                .handle(house.on(reviewed, NASSER), LocalDate.of(2026, 12, 10), "Die Akte fehlt.", Optional.empty());
        assertThat(track.handle(receipt).course().extension())
                .contains(new Tracked.Later(LocalDate.of(2026, 12, 10), "Die Akte fehlt.", Optional.empty()));
        var other = new House();
        var redirected = Cases.in(other.settings.now()).submitted();
        var code = other.holds(redirected);
        var look = new Track(other.complaints, other.receipts, other.journal, other.departments, other.clock);
        new ProposeRedirection(other.acts).handle(other.on(redirected, ALBERS), "Das Standesamt.", "Fremd.", true);
        assertThat(look.handle(code).course().redirectedTo()).isEmpty();
        new ConfirmRedirection(other.acts).handle(other.on(redirected, PETRENKO));
        assertThat(look.handle(code).course().redirectedTo()).contains("Das Standesamt.");
        new HoldErasure(other.acts).hold(other.on(redirected, ALBERS), "Ein Prozess läuft.");
        assertThat(look.handle(code).course().held()).contains("Ein Prozess läuft.");
    }

    @Test
    void C4_a_waiver_is_shown_to_the_complainant_without_a_name() {
        var setting = house.settings.now();
        var complaint = Given.handledBy(cases().submitted(), setting, Office.NORA_BRANDT);
        var receipt = house.holds(complaint);
        new Waive(house.acts)
                .handle(
                        house.on(complaint, PETRENKO),
                        Office.THAL,
                        ConflictRule.SAME_TEAM,
                        Seat.FIRST,
                        "Niemand sonst.");
        assertThat(track.handle(receipt).result().waivers()).singleElement().satisfies(waived -> {
            assertThat(waived.rule()).isEqualTo(ConflictRule.SAME_TEAM);
            assertThat(waived.reasons()).isEqualTo("Niemand sonst.");
        });
    }
}
