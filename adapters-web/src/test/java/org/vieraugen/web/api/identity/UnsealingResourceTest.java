package org.vieraugen.web.api.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.identity.ReadIdentity;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.application.unsealing.AnswerUnsealing;
import org.vieraugen.application.unsealing.RequestUnsealing;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.file.Proposal.Silence;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.api.ActsContract;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.identity.UnsealingResource.Answer;
import org.vieraugen.web.api.identity.UnsealingResource.Purpose;
import org.vieraugen.web.api.reading.IdentityAnswer;

/** A confidential identity is read for a purpose that somebody else approved (I2). */
class UnsealingResourceTest extends ActsContract {
    private static final Function<House, Complaint> REQUESTED =
            Given.a(Cases::submitted, Situations.IDENTITY_REQUESTED);

    private static UnsealingResource unsealing(Asking asking) {
        var house = asking.house;
        return new UnsealingResource(
                asking.credentials,
                new RequestUnsealing(house.acts),
                new AnswerUnsealing(house.acts),
                new ReadIdentity(house.complaints, house.looks, house.clock));
    }

    @Override
    protected List<Sent> sent() {
        return List.of(
                new Sent(
                        "a request",
                        Given.a(Cases::submitted),
                        ALBERS,
                        (asking, reference) -> unsealing(asking).request(reference, new Purpose("Ein Anruf.")),
                        (house, on) -> new RequestUnsealing(house.acts).handle(on, "Ein Anruf.")),
                new Sent(
                        "yes",
                        REQUESTED,
                        PETRENKO,
                        (asking, reference) -> unsealing(asking).answer(reference, new Answer(true, "Ja.", null)),
                        (house, on) -> new AnswerUnsealing(house.acts).approve(on, "Ja.", Optional.empty())),
                new Sent(
                        "yes, and silence",
                        REQUESTED,
                        PETRENKO,
                        (asking, reference) ->
                                unsealing(asking).answer(reference, new Answer(true, "Ja.", Silence.DANGER)),
                        (house, on) -> new AnswerUnsealing(house.acts).approve(on, "Ja.", Optional.of(Silence.DANGER))),
                new Sent(
                        "no",
                        REQUESTED,
                        PETRENKO,
                        (asking, reference) -> unsealing(asking).answer(reference, new Answer(false, "Nein.", null)),
                        (house, on) -> new AnswerUnsealing(house.acts).refuse(on, "Nein.")));
    }

    @Test
    void I2_an_identity_is_read_once_it_was_approved() {
        var asking = new Asking();
        var complaint = REQUESTED.apply(asking.house);
        asking.house.holds(complaint, House.SAMIRA);
        asking.by(PETRENKO);
        assertThatThrownBy(() -> unsealing(asking).answer(complaint.reference(), new Answer(null, "Ja.", null)))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("approved"));
        unsealing(asking).answer(complaint.reference(), new Answer(true, "Ja.", null));
        asking.by(ALBERS);
        assertThat(unsealing(asking).read(complaint.reference()).getEntity())
                .isEqualTo(IdentityAnswer.of(House.SAMIRA));
    }
}
