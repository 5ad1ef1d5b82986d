package org.vieraugen.web.api.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.ExchangeDesk.OFFICE;

import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.resolution.Consequence;
import org.vieraugen.domain.resolution.Decided;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.exchange.ExchangeActed;
import org.vieraugen.web.api.resolution.ResolutionRequest.LeadsRequest;
import org.vieraugen.web.api.resolution.ResolutionRequest.VotesRequest;
import org.vieraugen.web.api.resolution.ResolutionsResource.GivingUpRequest;
import org.vieraugen.web.api.resolution.ResolutionsResource.ReasonRequest;
import org.vieraugen.web.api.resolution.ResolutionsResource.SaidRequest;

/** Resolutions as programs record them (E4). */
class ResolutionsResourcesTest {
    private static final LocalDate DUE = LocalDate.of(2027, 2, 1);
    private static final VotesRequest WON = new VotesRequest(5, 1, 0);

    private final Asking asking = new Asking().by(Office.ALBERS);
    private final ExchangeDesk exchange = new ExchangeDesk(asking.house);
    private final SessionResolutionsResource ofSession =
            new SessionResolutionsResource(asking.credentials, exchange.resolutions, exchange.pass);
    private final ResolutionsResource resolutions =
            new ResolutionsResource(asking.credentials, exchange.resolutions, exchange.fulfil);
    private final PublicResolutionsResource open = new PublicResolutionsResource(exchange.show, exchange.resolutions);

    private ExchangeSession session;

    private UUID passed() {
        session = exchange.underWay();
        asking.by(Office.ALBERS);
        var leads = new LeadsRequest(Consequence.Kind.MEASURE, "Übersetzen", OFFICE, DUE);
        var answer = ofSession.pass(session.id(), new ResolutionRequest("Beschlossen.", Decided.How.VOTE, WON, leads));
        assertThat(answer.getStatus()).isEqualTo(201);
        return ((ExchangeActed) answer.getEntity()).id();
    }

    private ResolutionAnswer read(UUID id) {
        return (ResolutionAnswer) resolutions.one(id).getEntity();
    }

    private static SaidRequest said() {
        return new SaidRequest("Alle zehn.", "Liste", LocalDate.of(2026, 12, 1), "https://stadt.example/x");
    }

    @Test
    void E4_a_resolution_is_recorded_and_read_with_its_version_as_its_tag() {
        var id = passed();
        assertThat(resolutions.one(id).getEntityTag()).isEqualTo(new EntityTag("1"));
        var answer = read(id);
        assertThat(answer.number()).isEqualTo("2026/1");
        assertThat(answer.leads().owner()).contains(OFFICE);
        assertThat(answer.decided().votes()).contains(new ResolutionAnswer.VotesAnswer(5, 1, 0));
        assertThat(ofSession.all(session.id()).passed()).containsExactly(answer);
        assertThat(ofSession.all(session.id()).open()).isEmpty();
        var nothing = new LeadsRequest(Consequence.Kind.NO_ACTION, "Zahlen fehlen.", null, null);
        ofSession.pass(session.id(), new ResolutionRequest("Ruht.", Decided.How.CONSENT, null, nothing));
        assertThat(open.all(session.series()))
                .extracting(ResolutionAnswer::state)
                .containsExactly(Resolution.State.OPEN, Resolution.State.NO_ACTION);
        assertThat(open.all(UUID.randomUUID())).isEmpty();
        assertThatThrownBy(() -> ofSession.pass(session.id(), new ResolutionRequest("x", null, null, nothing)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(
                        () -> ofSession.pass(session.id(), new ResolutionRequest("x", Decided.How.CONSENT, null, null)))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void E4_what_nobody_has_confirmed_is_for_the_staff_alone() {
        var id = passed();
        resolutions.say(id, said());
        assertThat(read(id).fulfilments()).hasSize(1);
        assertThat(open.all(session.series()).get(0).fulfilments()).isEmpty();
        assertThatThrownBy(() -> resolutions.confirm(id, 1)).isInstanceOf(RuleBroken.class);
        resolutions.sendBack(id, 1, new ReasonRequest("Zwei fehlen."));
        assertThat(read(id).fulfilments().get(0).reason()).contains("Zwei fehlen.");
        resolutions.say(id, said());
        asking.by(Office.PETRENKO);
        resolutions.confirm(id, 2);
        assertThat(open.all(session.series()).get(0).fulfilments())
                .extracting(ResolutionAnswer.SaidAnswer::text)
                .containsExactly("Alle zehn.");
        assertThat(read(id).state()).isEqualTo(Resolution.State.FULFILLED);
    }

    @Test
    void E4_a_later_session_gives_it_up() {
        var id = passed();
        exchange.hold(session.id());
        var next = exchange.session(session.series(), 1);
        exchange.goTo(next);
        asking.by(Office.ALBERS);
        assertThat(read(id).missed()).isTrue();
        resolutions.giveUp(id, new GivingUpRequest(next.id(), WON, "Das Land macht es."));
        assertThat(read(id).givenUp().orElseThrow().reason()).isEqualTo("Das Land macht es.");
        assertThatThrownBy(() -> resolutions.giveUp(id, new GivingUpRequest(next.id(), null, "x")))
                .isInstanceOf(Malformed.class);
    }
}
