package org.vieraugen.web.api.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.retention.EraseEarlier;
import org.vieraugen.application.retention.HoldErasure;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.api.ActsContract;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.deadline.RetentionResource.Answer;
import org.vieraugen.web.api.deadline.RetentionResource.Reason;

/** What stops an erasure, or brings it earlier (I7). */
class RetentionResourceTest extends ActsContract {
    private static final Function<House, Complaint> OVER = Given.a(Cases::withdrawn);
    private static final Function<House, Complaint> HELD = Given.a(Cases::withdrawn, (complaint, setting) -> complaint
            .in(setting, Retention::new)
            .hold(ALBERS, Role.COORDINATOR, "Ein Prozess läuft.")
            .next());
    private static final Function<House, Complaint> PROPOSED =
            Given.a(Cases::withdrawn, (complaint, setting) -> complaint
                    .in(setting, Retention::new)
                    .proposeErasure(ALBERS, Role.COORDINATOR, "Sie bittet darum.")
                    .next());

    private static RetentionResource retention(Asking asking) {
        return new RetentionResource(
                asking.credentials, new HoldErasure(asking.house.acts), new EraseEarlier(asking.house.acts));
    }

    @Override
    protected List<Sent> sent() {
        return List.of(
                new Sent(
                        "a hold",
                        OVER,
                        ALBERS,
                        (asking, reference) -> retention(asking).hold(reference, new Reason("Ein Prozess.")),
                        (house, on) -> new HoldErasure(house.acts).hold(on, "Ein Prozess.")),
                new Sent(
                        "its end",
                        HELD,
                        ALBERS,
                        (asking, reference) -> retention(asking).lift(reference, new Reason("Vorbei.")),
                        (house, on) -> new HoldErasure(house.acts).lift(on, "Vorbei.")),
                new Sent(
                        "an earlier erasure",
                        OVER,
                        ALBERS,
                        (asking, reference) -> retention(asking).propose(reference, new Reason("Sie bittet darum.")),
                        (house, on) -> new EraseEarlier(house.acts).propose(on, "Sie bittet darum.")),
                new Sent(
                        "yes to it",
                        PROPOSED,
                        PETRENKO,
                        (asking, reference) -> retention(asking).answer(reference, new Answer(true, "Ja.")),
                        (house, on) -> new EraseEarlier(house.acts).confirm(on, "Ja.")),
                new Sent(
                        "no to it",
                        PROPOSED,
                        PETRENKO,
                        (asking, reference) -> retention(asking).answer(reference, new Answer(false, "Nein.")),
                        (house, on) -> new EraseEarlier(house.acts).refuse(on, "Nein.")));
    }

    @Test
    void an_answer_is_yes_or_no_and_has_reasons() {
        var asking = new Asking();
        var complaint = PROPOSED.apply(asking.house);
        asking.house.holds(complaint);
        asking.by(PETRENKO);
        assertThatThrownBy(() -> retention(asking).answer(complaint.reference(), new Answer(null, "Ja.")))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("confirmed"));
        assertThatThrownBy(() -> retention(asking).answer(complaint.reference(), new Answer(true, null)))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("reasons"));
    }
}
