package org.vieraugen.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.reception.RecordComplaint;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.reception.Submitted;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.Gate;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemorySecondSecrets;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.identity.SecondSecret;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.testing.Office;

/** A lost receipt need not end the case: a sentence brings a new one, slowed against guessing (I5), and to whoever has none of their own (I9). */
class SecondSecretsTest {
    private static final SecondSecret SENTENCE = SecondSecret.of("Im Garten meiner Oma stand ein Birnbaum");
    private static final SecondSecret OTHER = SecondSecret.of("Im Sommer fuhren wir immer nach Ohrid");
    private static final Optional<byte[]> NETWORK = Optional.of(new byte[] {1, 2, 3, 4});

    private final House house = new House();
    private final Gate gate = new Gate(house);
    private final MemorySecondSecrets secrets = new MemorySecondSecrets();
    private final KeepSecondSecret keep =
            new KeepSecondSecret(house.complaints, house.receipts, secrets, house.settings);
    private final ChooseSecondSecret choose = new ChooseSecondSecret(keep, gate.passwords, gate.hashing);
    private final RenewReceipt renew = new RenewReceipt(secrets, keep, gate.passwords, gate.hashing, gate.slowing);

    private Submitted submitted() {
        return new SubmitComplaint(house.intake).handle(Drafts.draft().done(), Optional.empty());
    }

    private Submitted recorded() {
        return new RecordComplaint(house.intake, house.departments)
                .handle(house.caller(ALBERS), Drafts.draft().by(Channel.COUNTER).done(), Optional.empty());
    }

    private static Reference reference(Submitted submitted) {
        return new Reference(submitted.reference());
    }

    private Complaint complaint(Submitted submitted) {
        return house.complaint(reference(submitted));
    }

    @Test
    void I5_the_sentence_brings_a_new_receipt_and_the_old_one_opens_nothing_any_more() {
        var submitted = submitted();
        choose.handle(submitted.receipt(), SENTENCE);
        assertThat(house.kinds(complaint(submitted))).endsWith(CorrespondenceEntries.SECOND_SECRET_CHOSEN);
        assertThat(secrets.hash(reference(submitted))).isPresent();
        var receipt = renew.handle(reference(submitted), SENTENCE, NETWORK).orElseThrow();
        assertThat(receipt).isNotEqualTo(submitted.receipt());
        assertThat(house.complaints.byReceipt(house.receipts.digest(receipt)).reference())
                .isEqualTo(reference(submitted));
        assertThatThrownBy(() -> house.complaints.byReceipt(house.receipts.digest(submitted.receipt())))
                .isInstanceOf(Unknown.class);
        assertThat(house.kinds(complaint(submitted))).endsWith(CorrespondenceEntries.RECEIPT_RENEWED);
    }

    @Test
    void I5_another_sentence_another_complaint_or_none_bring_nothing_and_look_the_same() {
        var submitted = submitted();
        var asked = gate.passwords.asked();
        assertThat(renew.handle(reference(submitted), SENTENCE, Optional.empty()))
                .isEmpty();
        house.clock.pass(Duration.ofHours(2));
        assertThat(renew.handle(Reference.of("ABH", 2026, 99), SENTENCE, Optional.empty()))
                .isEmpty();
        assertThat(gate.passwords.asked()).isEqualTo(asked + 2);
        choose.handle(submitted.receipt(), SENTENCE);
        house.clock.pass(Duration.ofHours(2));
        assertThat(renew.handle(reference(submitted), OTHER, Optional.empty())).isEmpty();
        assertThat(house.kinds(complaint(submitted))).doesNotContain(CorrespondenceEntries.RECEIPT_RENEWED);
    }

    @Test
    void I5_whoever_guesses_is_slowed_and_whoever_comes_from_elsewhere_is_not() {
        var submitted = submitted();
        choose.handle(submitted.receipt(), SENTENCE);
        assertThat(renew.handle(reference(submitted), OTHER, NETWORK)).isEmpty();
        assertThatThrownBy(() -> renew.handle(reference(submitted), SENTENCE, NETWORK))
                .isInstanceOf(Slowing.TooEarly.class);
        assertThat(renew.handle(reference(submitted), SENTENCE, Optional.of(new byte[] {9, 9, 9, 9})))
                .isPresent();
    }

    @Test
    void I5_a_later_sentence_takes_the_place_of_an_earlier_one() {
        var submitted = submitted();
        choose.handle(submitted.receipt(), SENTENCE);
        choose.handle(submitted.receipt(), OTHER);
        assertThat(renew.handle(reference(submitted), SENTENCE, NETWORK)).isEmpty();
        house.clock.pass(Duration.ofHours(2));
        assertThat(renew.handle(reference(submitted), OTHER, NETWORK)).isPresent();
    }

    @Test
    void F8_a_sentence_that_was_chosen_meanwhile_is_not_given_away_by_the_one_before() {
        var submitted = submitted();
        choose.handle(submitted.receipt(), SENTENCE);
        var hash = secrets.hash(reference(submitted)).orElseThrow();
        choose.handle(submitted.receipt(), OTHER);
        assertThat(keep.renew(reference(submitted), hash)).isEmpty();
        assertThat(keep.renew(Reference.of("ABH", 2026, 99), hash)).isEmpty();
    }

    @Test
    void a_code_that_opens_nothing_chooses_nothing_and_costs_no_hash() {
        assertThatThrownBy(() -> choose.handle(house.receipts.issue(), SENTENCE))
                .isInstanceOf(Unknown.class);
        assertThat(gate.passwords.asked()).isZero();
        var recorded = recorded();
        refused("I9", () -> choose.handle(recorded.receipt(), SENTENCE));
        assertThat(gate.passwords.asked()).isZero();
    }

    @Test
    void I9_a_sentence_at_the_recorders_screen_brings_a_code_that_staff_never_saw() {
        var recorded = recorded();
        choose.handle(house.caller(ALBERS), reference(recorded), SENTENCE);
        assertThat(house.acts(complaint(recorded))).last().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(CorrespondenceEntries.SECOND_SECRET_CHOSEN);
            assertThat(act.by()).isEmpty();
            assertThat(act.facts()).containsEntry("screen", ALBERS.text());
        });
        var receipt = renew.handle(reference(recorded), SENTENCE, NETWORK).orElseThrow();
        assertThat(house.complaints.holding(house.receipts.digest(receipt)).opens())
                .isEqualTo(CodeScope.EVERYTHING);
    }

    @Test
    void I9_it_is_chosen_once_within_half_an_hour_and_by_whoever_wrote_it_down() {
        var recorded = recorded();
        refused("I9", () -> choose.handle(house.caller(DEMIR), reference(recorded), SENTENCE));
        house.clock.pass(Duration.ofMinutes(30));
        choose.handle(house.caller(ALBERS), reference(recorded), SENTENCE);
        int hashed = gate.passwords.asked();
        refused("I9", () -> choose.handle(house.caller(ALBERS), reference(recorded), OTHER));
        assertThat(gate.passwords.asked()).isEqualTo(hashed);
        var later = recorded();
        house.clock.pass(Duration.ofMinutes(31));
        refused("I9", () -> choose.handle(house.caller(ALBERS), reference(later), SENTENCE));
        refused("I9", () -> keep.chooseOwn(house.caller(ALBERS), reference(later), "hash"));
        assertThat(secrets.hash(reference(later))).isEmpty();
        var portal = submitted();
        refused("I9", () -> choose.handle(house.caller(ALBERS), reference(portal), SENTENCE));
    }

    @Test
    void I9_whoever_is_there_while_an_earlier_letter_is_written_down_chooses_a_sentence_all_the_same() {
        var received = LocalDate.ofInstant(house.clock.instant(), Terms.ZONE).minusDays(3);
        var letter = new RecordComplaint(house.intake, house.departments)
                .handle(
                        house.caller(ALBERS),
                        Drafts.draft().by(Channel.POST).done(),
                        Optional.of(received),
                        Optional.empty());
        choose.handle(house.caller(ALBERS), reference(letter), SENTENCE);
        assertThat(secrets.hash(reference(letter))).isPresent();
    }

    @Test
    void whoever_does_not_record_or_does_not_see_it_chooses_nothing() {
        var recorded = recorded();
        assertThatThrownBy(() -> choose.handle(house.caller(NASSER), reference(recorded), SENTENCE))
                .isInstanceOf(Denied.class);
        var stranger = House.caller(Office.LENT, Role.COORDINATOR);
        assertThatThrownBy(() -> choose.handle(stranger, reference(recorded), SENTENCE))
                .isInstanceOfSatisfying(
                        Unseen.class, e -> assertThat(e.reference()).isEqualTo(reference(recorded)));
        assertThat(gate.passwords.asked()).isZero();
    }
}
