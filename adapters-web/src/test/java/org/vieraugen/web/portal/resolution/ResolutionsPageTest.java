package org.vieraugen.web.portal.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.ExchangeDesk.OFFICE;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.exchange.ExchangeScreen;
import org.vieraugen.web.portal.exchange.PublicSeriesPage;
import org.vieraugen.web.portal.mandate.ThingChoice;
import org.vieraugen.web.portal.resolution.ResolutionsPage.Shown;

/** The page of a session's resolutions, and what everybody reads of them. */
class ResolutionsPageTest {
    private final House house = new House();
    private final ExchangeDesk exchange = new ExchangeDesk(house);
    private final Screen screen = new Screen(house).at("/staff/exchange").by(ALBERS);
    private final ResolutionsPage page = new ResolutionsPage(
            new ExchangeScreen(
                    screen.pages, screen.visitor, screen.desk, exchange.read, exchange.invited, screen.refusals),
            exchange.resolutions,
            exchange.pass,
            exchange.fulfil,
            new ThingChoice(screen.pages, screen.desk, exchange.find));
    private final PublicSeriesPage open =
            new PublicSeriesPage(screen.pages, exchange.show, exchange.minutes, exchange.resolutions);

    private ExchangeSession session;

    private void underWay() {
        session = exchange.underWay();
        screen.by(ALBERS);
    }

    private Shown shown(Response answer, int status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(screen.template()).isEqualTo("resolution/resolutions");
        Screen.html(answer);
        return screen.shown(Shown.class);
    }

    private Typed measure() {
        return screen.typed(
                "text",
                "Die Formulare werden übersetzt.",
                "how",
                "VOTE",
                "yes",
                "5",
                "no",
                "1",
                "kind",
                "MEASURE",
                "consequence",
                "<b>Übersetzen</b>",
                "owner",
                OFFICE,
                "due",
                "2027-02-01");
    }

    private Resolution passed() {
        var all = shown(page.pass(session.id(), measure(), Screen.info()), 200)
                .of()
                .passed();
        return all.get(all.size() - 1).resolution();
    }

    private Typed said(int version) {
        return screen.typed(
                "version",
                Integer.toString(version),
                "text",
                "Alle zehn.",
                "evidence",
                "Liste",
                "evidenceDay",
                "2026-12-01",
                "address",
                "https://stadt.example/formulare");
    }

    private Resolution now(UUID id) {
        return exchange.resolutions.one(ExchangeDesk.KEEPER, id).resolution();
    }

    @Test
    void E4_what_is_wrong_is_said_beside_the_field_and_nothing_typed_is_lost() {
        underWay();
        var lost = shown(page.pass(session.id(), measure().with("no", "9"), Screen.info()), 422);
        assertThat(lost.typed("pass").wrong("yes")).contains("not-carried");
        assertThat(lost.typed("pass").value("text")).isEqualTo("Die Formulare werden übersetzt.");
        assertThat(shown(page.pass(session.id(), measure().with("kind", ""), Screen.info()), 422)
                        .typed("pass")
                        .wrong("kind"))
                .contains("missing");
        assertThat(shown(page.pass(session.id(), measure().with("due", "bald"), Screen.info()), 422)
                        .typed("pass")
                        .wrong("due"))
                .contains("bad-date");
        assertThat(shown(page.pass(session.id(), measure().with("yes", "viele"), Screen.info()), 422)
                        .typed("pass")
                        .wrong("yes"))
                .contains("not-a-number");
        assertThat(shown(page.pass(session.id(), measure().with("how", "CONSENT"), Screen.info()), 422)
                        .typed("pass")
                        .wrong("no"))
                .contains("not-carried");
        shown(page.pass(session.id(), measure().with("kind", "NO_ACTION"), Screen.info()), 200);
    }

    @Test
    void E4_a_resolution_is_said_to_be_done_sent_back_and_confirmed_by_another_person() {
        underWay();
        var id = passed().id();
        assertThat(shown(page.fulfil(session.id(), id, screen.typed("text", "x"), Screen.info()), 422)
                        .typed("fulfil-" + id)
                        .wrong("evidenceDay"))
                .contains("bad-date");
        var thing = said(1).with("thing", "etwas");
        assertThat(shown(page.fulfil(session.id(), id, thing, Screen.info()), 422)
                        .typed("fulfil-" + id)
                        .wrong("thing"))
                .contains("unknown");
        var nowhere = page.fulfil(session.id(), id, said(1).with("seek", "Kreis"), Screen.info());
        assertThat(shown(nowhere, 422).typed("fulfil-" + id).wrong("seek")).contains("nothing-found");
        var offered = page.fulfil(session.id(), id, said(1).with("seek", "übersetzen"), Screen.info());
        assertThat(offered.getStatus()).isEqualTo(200);
        assertThat(Screen.html(offered)).contains("Beschluss", "/resolutions/" + id + "/fulfilled");
        var chosen = said(1).with("seek", "x").with("sought", "x").with("chosen", "RESOLUTION/" + id);
        var back = shown(page.fulfil(session.id(), id, chosen, Screen.info()), 200);
        assertThat(back.chosen().orElseThrow().name()).contains("<b>Übersetzen</b>");
        assertThat(back.typed("fulfil-" + id).value("text")).isEqualTo("Alle zehn.");
        assertThat(now(id).waiting()).isEmpty();
        shown(page.fulfil(session.id(), id, said(1), Screen.info()), 200);
        assertThat(Screen.html(open.show(session.series(), Optional.empty(), Screen.info())))
                .doesNotContain("Alle zehn.");
        shown(page.confirm(session.id(), id, 1, screen.typed("version", "2"), Screen.info()), 422);
        shown(page.sendBack(session.id(), id, 1, screen.typed("version", "2"), Screen.info()), 422);
        shown(
                page.sendBack(
                        session.id(), id, 1, screen.typed("version", "2", "reason", "Zwei fehlen."), Screen.info()),
                200);
        shown(page.fulfil(session.id(), id, said(3), Screen.info()), 200);
        screen.by(PETRENKO);
        assertThat(Screen.html(page.show(session.id(), Screen.info())))
                .contains("Bestätigen: Das ist erledigt", "Zwei fehlen.");
        shown(page.confirm(session.id(), id, 2, screen.typed("version", "4"), Screen.info()), 200);
        assertThat(now(id).state()).isEqualTo(Resolution.State.FULFILLED);
    }

    @Test
    void E4_a_later_session_sees_what_is_open_and_gives_it_up() {
        underWay();
        var id = passed().id();
        exchange.hold(session.id());
        var next = exchange.session(session.series(), 1);
        exchange.goTo(next);
        screen.by(ALBERS);
        assertThat(Screen.html(page.show(next.id(), Screen.info())))
                .contains("Offen aus anderen Treffen", "Frist nicht eingehalten", "Durch dieses Treffen aufgeben");
        var silent = shown(page.giveUp(next.id(), id, screen.typed("reason", "Egal."), Screen.info()), 422);
        assertThat(silent.typed("up-" + id).wrong("yes")).contains("not-a-number");
        var vote = screen.typed("yes", "4", "no", "1", "abstentions", "0", "reason", "Das Land macht es.");
        shown(page.giveUp(next.id(), id, vote, Screen.info()), 200);
        assertThat(now(id).state()).isEqualTo(Resolution.State.GIVEN_UP);
        screen.at("/exchange").in("de");
        assertThat(Screen.html(open.show(session.series(), Optional.empty(), Screen.info())))
                .contains("2. März 2027 · Ja: 4, Nein: 1", "Das Land macht es.", "Das Protokoll steht noch aus");
    }

    @Test
    void E4_P5_everybody_reads_what_became_of_it_in_every_language() {
        underWay();
        passed();
        shown(page.pass(session.id(), measure().with("kind", "NO_ACTION"), Screen.info()), 200);
        screen.at("/exchange");
        for (var language : Language.live()) {
            screen.in(language.tag());
            assertThat(Screen.html(open.show(session.series(), Optional.empty(), Screen.info())))
                    .as(language.tag())
                    .contains("2026/1", "2026/2", "&lt;b&gt;Übersetzen&lt;/b&gt;");
        }
        screen.in("de");
        assertThat(Screen.html(open.show(session.series(), Optional.empty(), Screen.info())))
                .contains("Offen", "Es wird nichts unternommen");
        house.clock.pass(Duration.ofDays(90));
        assertThat(Screen.html(open.show(session.series(), Optional.empty(), Screen.info())))
                .contains("Frist nicht eingehalten");
    }

    @Test
    void whoever_has_not_the_duty_is_denied() {
        underWay();
        screen.by(NASSER);
        assertThatThrownBy(() -> page.show(session.id(), Screen.info())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> page.pass(session.id(), measure(), Screen.info()))
                .isInstanceOf(Denied.class);
    }
}
