package org.vieraugen.web.portal.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.ExchangeDesk.COUNCIL;
import static org.vieraugen.application.testing.ExchangeDesk.OFFICE;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.minutes.Item;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.exchange.ExchangeScreen;
import org.vieraugen.web.portal.exchange.PublicSessionPage;
import org.vieraugen.web.portal.minutes.MinutesScreen.Shown;

/** The pages of minutes: several people write, somebody is overtaken and loses nothing, both sides approve, everybody reads. */
class MinutesPagesTest {
    private final House house = new House();
    private final ExchangeDesk exchange = new ExchangeDesk(house);
    private final Screen screen = new Screen(house).at("/staff/exchange").by(ALBERS);
    private final MinutesScreen shared = new MinutesScreen(
            new ExchangeScreen(
                    screen.pages, screen.visitor, screen.desk, exchange.read, exchange.invited, screen.refusals),
            exchange.read,
            exchange.minutes);
    private final MinutesPage page = new MinutesPage(shared, exchange.write);
    private final MinutesCoursePage course =
            new MinutesCoursePage(shared, exchange.circulate, exchange.amend, exchange.approve);
    private final MinutesClosurePage closure = new MinutesClosurePage(shared, exchange.close);
    private final PublicSessionPage open = new PublicSessionPage(screen.pages, exchange.show, exchange.minutes);

    private UUID session;

    private Shown shown(Response answer, int status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(screen.template()).isEqualTo("minutes/minutes");
        Screen.html(answer);
        return screen.shown(Shown.class);
    }

    private UUID begun() {
        session = exchange.underWay().id();
        screen.by(ALBERS);
        shown(page.begin(session, screen.typed("version", "0"), Screen.info()), 200);
        return session;
    }

    private Minutes minutes() {
        return exchange.minutes.of(ExchangeDesk.KEEPER, session).orElseThrow().minutes();
    }

    private UUID item(int place) {
        return minutes().items().get(place).key().id();
    }

    private Typed words(int version, String open) {
        return screen.typed(
                "version", Integer.toString(version), "heading", "Termine", "open", open, "internal", "Nur für uns");
    }

    private Typed typed(String... pairs) {
        var all = new ArrayList<>(List.of("version", Integer.toString(minutes().version())));
        all.addAll(List.of(pairs));
        return screen.typed(all.toArray(String[]::new));
    }

    private void circulated() {
        begun();
        shown(page.write(session, item(0), words(1, "Es dauert drei Monate."), Screen.info()), 200);
        exchange.hold(session);
        shown(course.send(session, typed("days", "14"), Screen.info()), 200);
    }

    private void pass(int days) {
        house.clock.pass(Duration.ofDays(days));
        screen.by(ALBERS);
    }

    @Test
    void E3_before_anybody_began_the_page_says_so_and_offers_it_when_the_session_has_begun() {
        var planned = exchange.session(exchange.begun(), 0).id();
        assertThat(Screen.html(page.show(planned, Screen.info())))
                .contains("Es gibt noch kein Protokoll.", "sobald das Treffen begonnen hat")
                .doesNotContain("Protokoll beginnen");
        assertThatThrownBy(() -> page.print(planned, Screen.info())).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> page.versions(planned)).isInstanceOf(Unknown.class);
        begun();
        assertThat(Screen.html(page.show(session, Screen.info()))).contains("Termine", "Formulare", "Punkt speichern");
    }

    @Test
    void E3_whoever_was_overtaken_is_shown_both_texts_and_saves_theirs_over_the_other_or_leaves_it() {
        begun();
        shown(page.write(session, item(0), words(1, "Von der anderen."), Screen.info()), 200);
        var late = page.write(session, item(0), words(1, "Von mir."), Screen.info());
        var html = Screen.html(late);
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(html)
                .contains("Es gibt zwei Texte", "Von der anderen.", "Von mir.", "Meinen Text speichern")
                .contains("Den gespeicherten Text behalten");
        assertThat(screen.shown(Shown.class).isOvertaken(minutes().items().get(0)))
                .isTrue();
        assertThat(minutes().items().get(0).words().open()).isEqualTo("Von der anderen.");
        shown(page.write(session, item(0), words(2, "Von der anderen.\r\nVon mir."), Screen.info()), 200);
        assertThat(minutes().items().get(0).words().open()).isEqualTo("Von der anderen.\nVon mir.");
        assertThat(page.versions(session).getEntity()).isEqualTo(item(0) + " 3\n" + item(1) + " 1");
    }

    @Test
    void E3_items_are_added_moved_and_removed_and_what_is_wrong_is_said_beside_the_field() {
        begun();
        shown(
                page.add(
                        session,
                        screen.typed("heading", "Verschiedenes", "open", "Nichts.", "topic", ""),
                        Screen.info()),
                200);
        var wrong = shown(page.add(session, screen.typed("heading", " ", "open", "x"), Screen.info()), 422);
        assertThat(wrong.typed("add").wrong("heading")).contains("empty");
        assertThat(wrong.typed("add").value("open")).isEqualTo("x");
        var none =
                shown(page.add(session, screen.typed("heading", "x", "topic", "kein Schlüssel"), Screen.info()), 422);
        assertThat(none.typed("add").wrong("topic")).contains("unknown");
        shown(page.move(session, item(2), screen.typed("before", item(0).toString()), Screen.info()), 200);
        assertThat(minutes().items())
                .extracting(one -> one.words().heading())
                .containsExactly("Verschiedenes", "Termine", "Formulare");
        shown(page.remove(session, item(0), screen.typed("version", "7"), Screen.info()), 422);
        shown(page.remove(session, item(0), screen.typed("version", "1"), Screen.info()), 200);
        assertThat(minutes().items()).hasSize(2);
        var stale = new Typed(Map.of("heading", List.of("x"), "token", List.of("made up")));
        assertThat(shown(page.add(session, stale, Screen.info()), 422)
                        .sent()
                        .typed()
                        .isStale())
                .isTrue();
    }

    @Test
    void E3_what_somebody_wrote_into_an_item_that_was_removed_or_sent_meanwhile_is_still_to_be_read() {
        begun();
        var gone = item(1);
        shown(page.remove(session, gone, screen.typed("version", "1"), Screen.info()), 200);
        var late = page.write(session, gone, words(1, "Mein langer Text."), Screen.info());
        assertThat(Screen.html(late)).contains("Ihr Text ist nicht gespeichert", "Mein langer Text.", "Nur für uns");
        shown(late, 422);
        shown(page.write(session, item(0), words(1, "Es dauert."), Screen.info()), 200);
        exchange.hold(session);
        shown(course.send(session, typed("days", "14"), Screen.info()), 200);
        var sent = page.write(session, item(0), words(2, "Noch ein Satz."), Screen.info());
        assertThat(Screen.html(sent)).contains("Ihr Text ist nicht gespeichert", "Noch ein Satz.");
        assertThat(minutes().items().get(0).words().open()).isEqualTo("Es dauert.");
    }

    @Test
    void E3_the_draft_is_sent_amended_and_taken_back() {
        begun();
        shown(page.write(session, item(0), words(1, "Es dauert drei Monate."), Screen.info()), 200);
        assertThat(shown(course.send(session, typed("days", "14"), Screen.info()), 422)
                        .sent()
                        .trouble())
                .isPresent();
        exchange.hold(session);
        assertThat(shown(course.send(session, typed("days", "bald"), Screen.info()), 422)
                        .days()
                        .wrong("days"))
                .contains("not-a-number");
        shown(course.send(session, typed("days", "14"), Screen.info()), 200);
        assertThat(Screen.html(page.show(session, Screen.info())))
                .contains("Liegt den Anwesenden vor", "Änderungen bis Dienstag, 15. Dezember 2026")
                .doesNotContain("Punkt speichern");
        var silent = shown(course.ask(session, typed("side", COUNCIL, "text", "Vier."), Screen.info()), 422);
        assertThat(silent.typed("ask").wrong("source")).contains("empty");
        var asked = typed("side", COUNCIL, "text", "Vier.", "item", item(0).toString(), "source", "Mail");
        shown(course.ask(session, asked, Screen.info()), 200);
        shown(course.ask(session, typed("side", OFFICE, "text", "Etwas fehlt."), Screen.info()), 200);
        assertThat(shown(
                                course.take(
                                        session,
                                        1,
                                        typed("heading", "Termine", "item", item(0).toString()),
                                        Screen.info()),
                                200)
                        .sent()
                        .done())
                .contains("minutes-taken");
        shown(course.decline(session, 2, typed("reason", ""), Screen.info()), 422);
        shown(course.decline(session, 2, typed("reason", "Es fehlt nichts."), Screen.info()), 200);
        assertThat(Screen.html(page.print(session, Screen.info()))).contains("Etwas fehlt.", "Es fehlt nichts.");
        shown(course.takeBack(session, typed("reason", "Ein Wort."), Screen.info()), 200);
        assertThat(minutes().state()).isEqualTo(Minutes.State.DRAFT);
    }

    @Test
    void E3_both_sides_approve_what_they_read_and_everybody_reads_the_public_part_in_every_language() {
        circulated();
        assertThat(Screen.html(open.show(session, Screen.info()))).doesNotContain("Es dauert drei Monate.");
        pass(15);
        var seen = Integer.toString(minutes().revision());
        var none = shown(course.approve(session, typed("side", OFFICE, "revision", seen), Screen.info()), 422);
        assertThat(none.typed("approve").wrong("parts")).contains("missing");
        approve("side", OFFICE, "revision", seen);
        approve("side", COUNCIL, "revision", seen, "source", "Mail vom 16. Dezember");
        shown(course.confirm(session, 2, typed(), Screen.info()), 422);
        assertThat(Screen.html(page.show(session, Screen.info())))
                .contains("Wartet auf eine zweite Person")
                .doesNotContain("Billigung bestätigen");
        screen.by(PETRENKO);
        shown(course.refuse(session, 2, typed("reason", "Anderer Text."), Screen.info()), 200);
        screen.by(ALBERS);
        approve("side", COUNCIL, "revision", seen, "source", "Mail vom 17. Dezember");
        screen.by(PETRENKO);
        assertThat(Screen.html(page.show(session, Screen.info()))).contains("Billigung bestätigen");
        shown(course.confirm(session, 3, typed(), Screen.info()), 200);
        assertThat(minutes().state()).isEqualTo(Minutes.State.APPROVED);
        screen.at("/exchange");
        for (var language : Language.live()) {
            screen.in(language.tag());
            assertThat(Screen.html(open.show(session, Screen.info())))
                    .as(language.tag())
                    .contains("Es dauert drei Monate.", OFFICE, COUNCIL)
                    .doesNotContain("Nur für uns");
        }
        screen.in("de").at("/staff/exchange");
        assertThat(shown(closure.propose(session, 1, typed("kind", ""), Screen.info()), 422)
                        .typed("close-1")
                        .wrong("kind"))
                .contains("missing");
        shown(closure.propose(session, 1, typed("kind", "LAW"), Screen.info()), 200);
        shown(closure.takeBack(session, 1, typed(), Screen.info()), 200);
        shown(closure.propose(session, 1, typed("kind", "PERSON"), Screen.info()), 200);
        assertThat(Screen.html(page.show(session, Screen.info())))
                .contains("wartet auf eine Partnerorganisation")
                .doesNotContain("Zustimmung einer Partnerorganisation eintragen");
        shown(closure.enter(session, 1, typed("side", COUNCIL, "source", "Mail"), Screen.info()), 422);
        screen.by(ALBERS);
        assertThat(Screen.html(page.show(session, Screen.info())))
                .contains("Zustimmung einer Partnerorganisation eintragen");
        shown(closure.enter(session, 1, typed("side", COUNCIL, "source", ""), Screen.info()), 422);
        shown(closure.enter(session, 1, typed("side", COUNCIL, "source", "Mail"), Screen.info()), 200);
        screen.at("/exchange");
        for (var language : Language.live()) {
            screen.in(language.tag());
            assertThat(Screen.html(open.show(session, Screen.info())))
                    .as(language.tag())
                    .contains(OFFICE)
                    .doesNotContain("Es dauert drei Monate.");
        }
        screen.in("de");
        assertThat(Screen.html(open.show(session, Screen.info())))
                .contains("Diese Fassung ist nicht mehr öffentlich", "Eine berichtigte Fassung folgt");
        screen.at("/staff/exchange");
        shown(course.correct(session, typed("reason", "Die Zahl ist falsch."), Screen.info()), 200);
        assertThat(Screen.html(page.show(session, Screen.info())))
                .contains("Fassung 2", "Die Zahl ist falsch.", "Fassung 1, gebilligt am");
        assertThat(minutes().items()).extracting(Item::version).containsExactly(2, 1);
    }

    private void approve(String... pairs) {
        var fields = new ArrayList<>(List.of("parts", "PUBLIC", "parts", "INTERNAL"));
        fields.addAll(List.of(pairs));
        shown(course.approve(session, typed(fields.toArray(String[]::new)), Screen.info()), 200);
    }

    @Test
    void whoever_has_not_the_duty_is_denied() {
        begun();
        screen.by(NASSER);
        assertThatThrownBy(() -> page.show(session, Screen.info())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> page.versions(session)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> page.add(session, screen.typed("heading", "x"), Screen.info()))
                .isInstanceOf(Denied.class);
    }
}
