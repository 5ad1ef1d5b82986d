package org.vieraugen.web.api.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.CouncilDesk;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Station;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Committee;
import org.vieraugen.domain.testing.Council;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.mandate.ClaimBody.EvidenceBody;
import org.vieraugen.web.api.mandate.MandatesResource.ReasonBody;

/** Mandates as programs keep them. */
class MandatesResourceTest {
    private final Asking asking = new Asking().by(Office.ALBERS);
    private final CouncilDesk desk = new CouncilDesk(asking.house);
    private final MandatesResource mandates = new MandatesResource(
            asking.credentials, desk.read, desk.enter, desk.change, desk.progress, desk.publish, desk.find);

    private static DossierBody dossier(String number) {
        return new DossierBody(
                new PaperBody(
                        number,
                        Paper.Kind.RESOLUTION,
                        "Beschwerdeverfahren",
                        List.of("Migrantenbeirat"),
                        Council.DAY,
                        "Ratsinformationssystem",
                        "https://rat.example.org/1",
                        null),
                List.of(new StationBody("Ratsversammlung", Council.DAY, Station.Result.ADOPTED)),
                List.of(new PointBody(
                        "1", "Vier Augen.", Council.DAY.plusDays(1), "Amt", new VotesBody(46, 20, 0), true)));
    }

    private static ClaimBody claim(Claim.State state, EvidenceBody... evidence) {
        return new ClaimBody("1", state, "Seit Oktober.", List.of(evidence));
    }

    private static EvidenceBody shown() {
        return new EvidenceBody("Anweisung", Council.DAY, "https://rat.example.org/2", null, null);
    }

    private static void acted(Response answer, int status, int version) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getEntityTag()).isEqualTo(new EntityTag(Integer.toString(version)));
    }

    private UUID entered() {
        return ((MandateActed) mandates.enter(dossier("A0193/22")).getEntity()).id();
    }

    private MandateAnswer read(UUID id) {
        return (MandateAnswer) mandates.one(id).getEntity();
    }

    @Test
    void what_can_show_it_is_found_by_words() {
        var term = new TermOfOffice(Council.DAY.plusYears(1), Optional.empty());
        var body = Body.found(
                new UUID(7, 7),
                Office.FOREIGNERS,
                Committee.charter(Charter.Kind.COMMITTEE, "Runder Tisch", "Beraten.", term),
                Council.keeper(Office.ALBERS));
        desk.bodies.add(body);
        assertThat(mandates.find("TISCH"))
                .isEqualTo(new ThingsAnswer(
                        List.of(new ThingsAnswer.ThingAnswer("BODY", new UUID(7, 7), "Runder Tisch")), false));
        assertThat(mandates.find("Kreis").things()).isEmpty();
        for (var nothing : Arrays.asList(null, "", "  ", "x".repeat(201))) {
            assertThatThrownBy(() -> mandates.find(nothing))
                    .isInstanceOfSatisfying(
                            Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("words"));
        }
        asking.by(Office.NASSER);
        assertThatThrownBy(() -> mandates.find("Tisch")).isInstanceOf(Denied.class);
    }

    @Test
    void F9_a_mandate_is_entered_followed_by_two_people_published_and_taken_back() {
        var entered = mandates.enter(dossier("A0193/22"));
        acted(entered, 201, 1);
        var id = ((MandateActed) entered.getEntity()).id();
        acted(mandates.change(id, dossier("A0194/22")), 200, 2);
        acted(mandates.report(id, claim(Claim.State.KEPT, shown())), 200, 3);
        assertThatThrownBy(() -> mandates.confirm(id, 1)).isInstanceOf(RuleBroken.class);
        assertThat(read(id).points().get(0).state()).isEqualTo(Claim.State.OPEN);
        assertThat(read(id).points().get(0).missed()).isTrue();
        asking.by(Office.DEMIR);
        acted(mandates.sendBack(id, 1, new ReasonBody("Seit wann?")), 200, 4);
        acted(mandates.report(id, claim(Claim.State.KEPT, shown())), 200, 5);
        asking.by(Office.ALBERS);
        acted(mandates.confirm(id, 2), 200, 6);
        acted(mandates.publish(id), 200, 7);
        assertThat(read(id)).satisfies(mandate -> {
            assertThat(mandate.published()).isTrue();
            assertThat(mandate.paper()).isEqualTo(dossier("A0194/22").paper());
            assertThat(mandate.route()).isEqualTo(dossier("A0194/22").route());
            assertThat(mandate.version()).isEqualTo(7);
        });
        var point = read(id).points().get(0);
        assertThat(point.state()).isEqualTo(Claim.State.KEPT);
        assertThat(point.missed()).isFalse();
        assertThat(point.votes()).contains(new VotesBody(46, 20, 0));
        assertThat(point.progress().get(0).sentBack()).contains("Seit wann?");
        assertThat(point.progress().get(1).confirmed()).contains(true);
        assertThat(point.progress().get(1).evidence()).containsExactly(shown());
        acted(mandates.takeBack(id, new ReasonBody("Zu früh")), 200, 8);
        acted(mandates.keepPublished(id, 1, new ReasonBody("Stimmt doch")), 200, 9);
        acted(mandates.takeBack(id, new ReasonBody("Falsch")), 200, 10);
        assertThatThrownBy(() -> mandates.confirmTakingBack(id, 2)).isInstanceOf(RuleBroken.class);
        assertThat(read(id).published()).isTrue();
        assertThat(read(id).takingsBack().get(0).sentBack()).contains("Stimmt doch");
        assertThat(read(id).takingsBack().get(1).confirmed()).isEmpty();
        asking.by(Office.DEMIR);
        acted(mandates.confirmTakingBack(id, 2), 200, 11);
        assertThat(read(id).published()).isFalse();
        assertThat(read(id).takingsBack().get(1).confirmed()).contains(true);
        assertThat(read(id).takenBack()).containsExactly("Falsch");
        assertThat(mandates.all(null)).containsExactly(read(id));
    }

    @Test
    void what_is_missing_is_named() {
        var id = entered();
        missing("paper", () -> mandates.enter(new DossierBody(null, null, null)));
        missing("number", () -> mandates.enter(dossier(null)));
        missing("reason", () -> mandates.takeBack(id, new ReasonBody(null)));
        missing("reason", () -> mandates.keepPublished(id, 1, new ReasonBody(null)));
        missing("point", () -> mandates.report(id, new ClaimBody(null, null, null, null)));
        missing("state", () -> mandates.report(id, new ClaimBody("1", null, null, null)));
        var holes = new ArrayList<StationBody>();
        holes.add(null);
        missing("route", () -> mandates.enter(new DossierBody(dossier("1").paper(), holes, null)));
    }

    private static void missing(String field, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(Malformed.class, wrong -> assertThat(wrong.field() + " " + wrong.reason())
                        .isEqualTo(field + " missing"));
    }

    @Test
    void a_motion_may_come_without_route_and_points_and_what_shows_something_is_known() {
        var answer = mandates.enter(new DossierBody(dossier("1").paper(), null, null));
        var id = ((MandateActed) answer.getEntity()).id();
        assertThat(read(id).points()).hasSize(1);
        var other = entered();
        for (var kind : List.of("BODY", "body", "COMPLAINT")) {
            var nothing = new EvidenceBody("Gremium", Council.DAY, null, kind, UUID.randomUUID());
            assertThatThrownBy(() -> mandates.report(other, claim(Claim.State.KEPT, nothing)))
                    .isInstanceOf(Malformed.class);
        }
    }
}
