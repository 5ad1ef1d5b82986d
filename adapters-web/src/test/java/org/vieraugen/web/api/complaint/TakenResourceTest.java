package org.vieraugen.web.api.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.correspondence.TakeDown;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.web.api.ActsContract;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.complaint.TakenResource.AnswerRequest;
import org.vieraugen.web.api.complaint.TakenResource.ReviewRequest;
import org.vieraugen.web.api.complaint.TakenResource.WithdrawalRequest;

/** What is taken down for complainants without a device (I9). */
class TakenResourceTest extends ActsContract {
    private static final Function<House, Complaint> TOLD =
            Given.a(cases -> cases.recordedBy(ALBERS).submitted());
    private static final Function<House, Complaint> DECIDED =
            Given.a(cases -> cases.recordedBy(ALBERS).decided());
    private static final Function<House, Complaint> REVIEW_TAKEN =
            Given.a(cases -> cases.recordedBy(ALBERS).decided(), Situations.REVIEW_TAKEN);
    private static final Function<House, Complaint> WITHDRAWAL_TAKEN =
            Given.a(cases -> cases.recordedBy(ALBERS).submitted(), Situations.WITHDRAWAL_TAKEN);

    private static TakenResource taken(Asking asking) {
        return new TakenResource(asking.credentials, new TakeDown(asking.house.acts));
    }

    @Override
    protected List<Sent> sent() {
        return List.of(
                new Sent(
                        "an answer",
                        TOLD,
                        ALBERS,
                        (asking, reference) -> taken(asking).answer(reference, new AnswerRequest("Seit Mai.", true)),
                        (house, on) -> new TakeDown(house.acts).answer(on, "Seit Mai.", true)),
                new Sent(
                        "a request for review",
                        DECIDED,
                        ALBERS,
                        (asking, reference) -> taken(asking)
                                .review(reference, new ReviewRequest("Das stimmt nicht.", "Am Telefon.", true)),
                        (house, on) -> new TakeDown(house.acts).review(on, "Das stimmt nicht.", "Am Telefon.", true)),
                new Sent(
                        "a review confirmed",
                        REVIEW_TAKEN,
                        PETRENKO,
                        (asking, reference) -> taken(asking).confirmReview(reference, new TextBody("Zurückgerufen.")),
                        (house, on) -> new TakeDown(house.acts).confirmReview(on, "Zurückgerufen.")),
                new Sent(
                        "a review refused",
                        REVIEW_TAKEN,
                        PETRENKO,
                        (asking, reference) -> taken(asking).refuseReview(reference, new TextBody("So nicht.")),
                        (house, on) -> new TakeDown(house.acts).refuseReview(on, "So nicht.")),
                new Sent(
                        "a withdrawal",
                        TOLD,
                        ALBERS,
                        (asking, reference) ->
                                taken(asking).withdrawal(reference, new WithdrawalRequest("Am Telefon.", true)),
                        (house, on) -> new TakeDown(house.acts).withdrawal(on, "Am Telefon.", true)),
                new Sent(
                        "a withdrawal confirmed",
                        WITHDRAWAL_TAKEN,
                        PETRENKO,
                        (asking, reference) ->
                                taken(asking).confirmWithdrawal(reference, new TextBody("Zurückgerufen.")),
                        (house, on) -> new TakeDown(house.acts).confirmWithdrawal(on, "Zurückgerufen.")),
                new Sent(
                        "a withdrawal refused",
                        WITHDRAWAL_TAKEN,
                        PETRENKO,
                        (asking, reference) -> taken(asking).refuseWithdrawal(reference, new TextBody("Doch nicht.")),
                        (house, on) -> new TakeDown(house.acts).refuseWithdrawal(on, "Doch nicht.")));
    }

    @Test
    void I9_what_was_not_read_back_is_not_taken_down() {
        var asking = new Asking();
        var complaint = DECIDED.apply(asking.house);
        asking.house.holds(complaint);
        asking.by(ALBERS);
        var reference = complaint.reference();
        for (var readBack : Arrays.asList(false, null)) {
            for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                    () -> taken(asking).answer(reference, new AnswerRequest("Seit Mai.", readBack)),
                    () -> taken(asking).review(reference, new ReviewRequest("Nein.", "Am Telefon.", readBack)),
                    () -> taken(asking).withdrawal(reference, new WithdrawalRequest("Am Telefon.", readBack)))) {
                assertThatThrownBy(attempt).isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.field())
                        .isEqualTo("readBack"));
            }
        }
    }
}
