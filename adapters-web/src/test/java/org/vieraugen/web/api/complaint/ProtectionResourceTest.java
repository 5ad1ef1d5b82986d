package org.vieraugen.web.api.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.YILMAZ;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.protection.ProtectStaff;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.file.Matter.LimitContact;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.api.ActsContract;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.complaint.ProtectionResource.LimitAnswerRequest;
import org.vieraugen.web.api.complaint.ProtectionResource.LimitRequest;
import org.vieraugen.web.api.complaint.ProtectionResource.ThreatRequest;

/** What protects the staff. */
class ProtectionResourceTest extends ActsContract {
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 31);
    private static final Function<House, Complaint> SUBMITTED = Given.a(Cases::submitted);
    private static final Function<House, Complaint> WAITING = Given.a(Cases::submitted, Situations.LIMIT_PROPOSED);

    private static ProtectionResource protection(Asking asking) {
        return new ProtectionResource(asking.credentials, new ProtectStaff(asking.house.acts));
    }

    @Override
    protected List<Sent> sent() {
        return List.of(
                new Sent(
                        "a calm summary",
                        SUBMITTED,
                        ALBERS,
                        (asking, reference) -> protection(asking).summarise(reference, new TextBody("Ein Termin.")),
                        (house, on) -> new ProtectStaff(house.acts).summarise(on, "Ein Termin.")),
                new Sent(
                        "a limit",
                        SUBMITTED,
                        ALBERS,
                        (asking, reference) -> protection(asking)
                                .propose(reference, new LimitRequest(1, List.of(Channel.POST), UNTIL, "Zu viel.")),
                        (house, on) -> new ProtectStaff(house.acts).propose(on, Situations.ONE_A_WEEK, "Zu viel.")),
                new Sent(
                        "a limit that leaves the portal",
                        SUBMITTED,
                        ALBERS,
                        (asking, reference) ->
                                protection(asking).propose(reference, new LimitRequest(2, null, UNTIL, "Zu viel.")),
                        (house, on) -> new ProtectStaff(house.acts)
                                .propose(on, new LimitContact(2, Set.of(), UNTIL), "Zu viel.")),
                new Sent(
                        "yes to a limit",
                        WAITING,
                        PETRENKO,
                        (asking, reference) ->
                                protection(asking).answer(reference, new LimitAnswerRequest(true, "Es reicht.")),
                        (house, on) -> new ProtectStaff(house.acts).confirm(on, "Es reicht.")),
                new Sent(
                        "no to a limit",
                        WAITING,
                        PETRENKO,
                        (asking, reference) ->
                                protection(asking).answer(reference, new LimitAnswerRequest(false, "Es geht.")),
                        (house, on) -> new ProtectStaff(house.acts).refuse(on, "Es geht.")),
                new Sent(
                        "that it stays",
                        Given.a(Cases::submitted, Situations.LIMIT_CONTESTED),
                        YILMAZ,
                        (asking, reference) -> protection(asking).uphold(reference, new TextBody("Es bleibt.")),
                        (house, on) -> new ProtectStaff(house.acts).uphold(on, "Es bleibt.")),
                new Sent(
                        "that it ends",
                        Given.a(Cases::submitted, Situations.LIMIT_CONFIRMED),
                        DEMIR,
                        (asking, reference) -> protection(asking).lift(reference, new TextBody("Es ist gut.")),
                        (house, on) -> new ProtectStaff(house.acts).lift(on, "Es ist gut.")),
                new Sent(
                        "a threat",
                        SUBMITTED,
                        ALBERS,
                        (asking, reference) ->
                                protection(asking).report(reference, new ThreatRequest("Wörtlich.", "Es ist ernst.")),
                        (house, on) -> new ProtectStaff(house.acts).report(on, "Wörtlich.", "Es ist ernst.")));
    }

    @Test
    void an_answer_is_yes_or_no() {
        var asking = new Asking();
        var complaint = WAITING.apply(asking.house);
        asking.house.holds(complaint);
        asking.by(PETRENKO);
        assertThatThrownBy(() ->
                        protection(asking).answer(complaint.reference(), new LimitAnswerRequest(null, "Es reicht.")))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("confirmed"));
    }
}
