package org.vieraugen.web.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.identity.ChooseSecondSecret;
import org.vieraugen.application.identity.KeepSecondSecret;
import org.vieraugen.application.identity.RenewReceipt;
import org.vieraugen.application.reception.RecordComplaint;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.testing.Drafts;
import org.vieraugen.application.testing.MemorySecondSecrets;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.identity.ReceiptsResource.Lost;
import org.vieraugen.web.api.identity.ReceiptsResource.Renewed;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.testing.PageRequest;

/** A lost receipt is renewed by the sentence that was chosen for that day (I5). */
class ReceiptsResourceTest {
    private static final String SENTENCE = "Im Garten meiner Oma stand ein Birnbaum";

    private final Asking asking = new Asking();
    private final MemorySecondSecrets secrets = new MemorySecondSecrets();
    private final KeepSecondSecret keep =
            new KeepSecondSecret(asking.house.complaints, asking.house.receipts, secrets, asking.house.settings);
    private final ChooseSecondSecret choose = new ChooseSecondSecret(keep, asking.gate.passwords, asking.gate.hashing);
    private final ReceiptsResource receipts = new ReceiptsResource(
            new RenewReceipt(secrets, keep, asking.gate.passwords, asking.gate.hashing, asking.gate.slowing),
            new Networks(PageRequest.from("192.0.2.1"), Optional.empty(), false));

    @Test
    void I5_reference_and_sentence_bring_a_new_code() {
        var submitted =
                new SubmitComplaint(asking.house.intake).handle(Drafts.draft().done(), Optional.empty());
        asking.with(submitted.receipt());
        assertThat(new SecondSecretResource(asking.credentials, choose)
                        .choose(new SecondSecretResource.Sentence(SENTENCE))
                        .getStatus())
                .isEqualTo(204);
        var answer = receipts.renew(new Lost(submitted.reference(), SENTENCE));
        assertThat(answer.getStatus()).isEqualTo(201);
        var renewed = (Renewed) answer.getEntity();
        assertThat(renewed.reference()).isEqualTo(submitted.reference());
        assertThat(renewed.receipt()).isNotEqualTo(submitted.receipt().code());
        var house = asking.house;
        assertThat(house.complaints
                        .byReceipt(house.receipts.digest(Receipt.read(renewed.receipt())))
                        .reference())
                .hasToString(submitted.reference());
    }

    @Test
    void I5_what_does_not_fit_together_brings_nothing_and_slows_its_network() {
        var submitted =
                new SubmitComplaint(asking.house.intake).handle(Drafts.draft().done(), Optional.empty());
        var wrong = new Lost(submitted.reference(), SENTENCE);
        var refused = catchThrowableOfType(NotSignedIn.class, () -> receipts.renew(wrong));
        assertThat(refused.kind()).isEqualTo("unknown-receipt");
        assertThat(refused.scheme()).isEqualTo("Receipt");
        assertThatThrownBy(() -> receipts.renew(wrong)).isInstanceOf(Slowing.TooEarly.class);
    }

    @Test
    void I9_whoever_told_a_complaint_chooses_a_sentence_at_the_screen() {
        var recorded = new RecordComplaint(asking.house.intake, asking.house.departments)
                .handle(
                        asking.house.caller(Office.ALBERS),
                        Drafts.draft().by(Channel.COUNTER).done(),
                        Optional.empty());
        asking.by(Office.ALBERS);
        var own = new OwnSentenceResource(asking.credentials, choose);
        assertThat(own.choose(recorded.reference(), new OwnSentenceResource.OwnSentence(SENTENCE))
                        .getStatus())
                .isEqualTo(204);
        assertThat(receipts.renew(new Lost(recorded.reference(), SENTENCE)).getStatus())
                .isEqualTo(201);
    }

    @Test
    void what_is_missing_is_told_with_its_field() {
        assertThatThrownBy(() -> receipts.renew(new Lost(null, SENTENCE)))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("reference"));
        assertThatThrownBy(() -> new SecondSecretResource(asking.credentials, choose)
                        .choose(new SecondSecretResource.Sentence(null)))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("sentence"));
    }
}
