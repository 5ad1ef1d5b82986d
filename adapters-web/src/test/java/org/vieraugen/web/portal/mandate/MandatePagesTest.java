package org.vieraugen.web.portal.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.mandate.Things;
import org.vieraugen.application.testing.CouncilDesk;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Mandate;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Committee;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.submission.StartResource;

/** The pages of mandates: what staff enter and confirm, and what everybody reads then. */
class MandatePagesTest {
    private static final StaffKey AUDITOR = new StaffKey("auditor");

    private final House house = new House(Office.office().again(WIRTH, AUDITOR, "office", Role.AUDITOR));
    private final CouncilDesk council = new CouncilDesk(house);
    private final Screen screen = new Screen(house).at("/staff/mandates").by(ALBERS);
    private final MandatesPage all =
            new MandatesPage(screen.pages, screen.visitor, screen.desk, council.read, council.enter);
    private final ThingChoice choice = new ThingChoice(screen.pages, screen.desk, council.find);
    private final MandateScreen shared =
            new MandateScreen(screen.pages, screen.visitor, screen.desk, council.read, screen.refusals, choice);
    private final MandatePage one = new MandatePage(shared, council.change, council.publish);
    private final ProgressPage progress = new ProgressPage(shared, council.progress, choice);
    private final CouncilPage open = new CouncilPage(screen.pages, council.read);

    private Typed paper(String... more) {
        var pairs = new ArrayList<>(List.of(
                "form",
                "paper",
                "number",
                "VII-A-00691-NF-02",
                "kind",
                "RESOLUTION",
                "title",
                "Beschwerdeverfahren",
                "broughtInBy",
                "Migrantenbeirat\nFraktion Mitte",
                "day",
                "2026-09-16",
                "place",
                "Ratsinformationssystem",
                "address",
                "https://rat.example.org/1?a=b&c=d"));
        pairs.addAll(List.of(more));
        return screen.typed(pairs.toArray(String[]::new));
    }

    private UUID entered() {
        var answer = all.enter(paper("ticket", UUID.randomUUID().toString()), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(303);
        return UUID.fromString(answer.getLocation().toString().replace("/de/staff/mandates/", ""));
    }

    private void point(UUID id, String number, String adopted) {
        var answer = one.point(
                id,
                screen.typed(
                        "form",
                        "point-" + number,
                        "point",
                        number,
                        "demand",
                        "Vier Augen <prüfen> jede Beschwerde.",
                        "due",
                        "2026-12-01",
                        "owes",
                        "Oberbürgermeister",
                        "yes",
                        "46",
                        "no",
                        "20",
                        "abstentions",
                        "0",
                        "adopted",
                        adopted),
                Screen.info());
        assertThat(answer.getStatus()).isEqualTo(200);
    }

    private Response kept(UUID id) {
        return progress.report(
                id,
                screen.typed(
                        "form",
                        "progress-1",
                        "point",
                        "1",
                        "state",
                        "KEPT",
                        "reason",
                        "Seit Oktober in Kraft.",
                        "evidence",
                        "Dienstanweisung",
                        "evidenceDay",
                        "2026-10-01",
                        "address",
                        "https://rat.example.org/2"),
                Screen.info());
    }

    private MandateScreen.Shown shown() {
        assertThat(screen.template()).isEqualTo("mandate/mandate");
        return screen.shown(MandateScreen.Shown.class);
    }

    private Mandate now(UUID id) {
        return council.read.one(house.caller(ALBERS), id).mandate();
    }

    private String council() {
        return Screen.html(open.show(Optional.empty(), Screen.info()));
    }

    @Test
    void a_list_without_mandates_says_so_and_who_only_reads_finds_no_form() {
        assertThat(Screen.html(all.show(Optional.empty(), Screen.info())))
                .contains("Noch kein Auftrag eingetragen", "name=\"number\"");
        screen.by(AUDITOR);
        assertThat(Screen.html(all.show(Optional.empty(), Screen.info()))).doesNotContain("name=\"number\"");
        assertThatThrownBy(() -> all.enter(paper(), Screen.info())).isInstanceOf(Denied.class);
        screen.by(NASSER);
        assertThatThrownBy(() -> all.show(Optional.empty(), Screen.info())).isInstanceOf(Denied.class);
    }

    @Test
    void what_is_wrong_with_a_paper_is_shown_with_what_was_typed_and_nothing_is_entered() {
        var answer = all.enter(
                screen.typed("form", "paper", "title", "Nur ein Titel", "address", "http://rat"), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Screen.html(answer))
                .contains("value=\"Nur ein Titel\"", "paper-number-error", "paper-kind-error", "paper-address-error");
        var stale = paper();
        screen.by(ALBERS);
        assertThat(all.enter(stale, Screen.info()).getStatus()).isEqualTo(422);
        assertThat(council.stored.of(Office.FOREIGNERS)).isEmpty();
    }

    @Test
    void F9_from_entering_to_the_page_for_everybody() {
        var id = entered();
        point(id, "1", "yes");
        one.station(
                id,
                screen.typed("form", "station", "body", "Ratsversammlung", "day", "2026-09-16", "result", "ADOPTED"),
                Screen.info());
        assertThat(council()).contains("Hier steht noch nichts").doesNotContain("Ratsversammlung");
        one.publish(id, screen.typed("form", "publish"), Screen.info());
        assertThat(shown().done()).contains("published");
        assertThat(kept(id).getStatus()).isEqualTo(200);
        assertThat(council())
                .contains("VII-A-00691-NF-02", "Ja: 46, Nein: 20", "Enthaltungen: 0", "Ratsversammlung", "Offen")
                .contains("Erfüllt: 0 von 1", "lang=\"de\"", "&lt;prüfen&gt;", "a=b&amp;c=d")
                .doesNotContain("Dienstanweisung");

        assertThat(progress.confirm(id, 1, screen.typed("form", "confirm-1"), Screen.info())
                        .getStatus())
                .isEqualTo(422);
        screen.by(DEMIR);
        assertThat(progress.confirm(id, 1, screen.typed("form", "confirm-1"), Screen.info())
                        .getStatus())
                .isEqualTo(200);
        assertThat(council()).contains("Dienstanweisung", "Erfüllt: 1 von 1", "https://rat.example.org/2");
    }

    @Test
    void F9_only_another_person_is_asked_to_confirm_and_sends_back_with_a_reason() {
        var id = entered();
        point(id, "1", "yes");
        var mine = Screen.html(kept(id));
        assertThat(mine).contains("Gemeldet und noch nicht bestätigt").doesNotContain("/confirmation");
        screen.by(DEMIR);
        assertThat(Screen.html(one.show(id, Screen.info()))).contains("/progress/1/confirmation", "sending-back");
        var empty = progress.sendBack(id, 1, screen.typed("form", "back-1", "reason", " "), Screen.info());
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(Screen.html(empty)).contains("back-1-reason-error");
        progress.sendBack(id, 1, screen.typed("form", "back-1", "reason", "Gilt erst 2027."), Screen.info());
        assertThat(shown().done()).contains("sent-back");
        assertThat(Screen.html(one.show(id, Screen.info()))).contains("Gilt erst 2027.");
        assertThat(now(id).state("1")).isEqualTo(Claim.State.OPEN);
    }

    @Test
    void F9_whoever_reported_withdraws_it_with_a_reason() {
        var id = entered();
        point(id, "1", "yes");
        assertThat(Screen.html(kept(id))).contains("Meldung zurückziehen", "/progress/1/sending-back");
        assertThat(progress.sendBack(id, 1, screen.typed("form", "back-1", "reason", ""), Screen.info())
                        .getStatus())
                .isEqualTo(422);
        progress.sendBack(id, 1, screen.typed("form", "back-1", "reason", "Falscher Punkt."), Screen.info());
        assertThat(Screen.html(one.show(id, Screen.info())))
                .contains("Falscher Punkt.")
                .doesNotContain("Meldung zurückziehen");
    }

    @Test
    void a_report_that_lacks_something_keeps_what_was_typed() {
        var id = entered();
        point(id, "1", "yes");
        var answer = progress.report(
                id,
                screen.typed("form", "progress-1", "point", "1", "state", "KEPT", "reason", "Ist so."),
                Screen.info());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Screen.html(answer)).contains("Ist so.", "progress-1-evidence-error");
        assertThat(now(id).progress()).isEmpty();
    }

    private Body body(String name) {
        var term = new TermOfOffice(LocalDate.of(2026, 11, 24), Optional.empty());
        var step = Body.found(
                TimeOrdered.id(house.clock.instant()),
                Office.FOREIGNERS,
                Committee.charter(Charter.Kind.COMMITTEE, name, "Beraten.", term),
                new Actor(ALBERS, Role.COORDINATOR, house.clock.instant()));
        council.bodies.add(step);
        house.clock.pass(Duration.ofSeconds(1));
        return step.next();
    }

    private Typed underway(String... more) {
        var pairs = new ArrayList<>(List.of(
                "form",
                "progress-1",
                "point",
                "1",
                "state",
                "UNDERWAY",
                "reason",
                "Er <tagt>.",
                "evidence",
                "Beirat",
                "evidenceDay",
                "2026-11-24"));
        pairs.addAll(List.of(more));
        return screen.typed(pairs.toArray(String[]::new));
    }

    private ThingChoice.Shown offered(Response answer, int status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(screen.template()).isEqualTo("mandate/choose");
        return screen.shown(ThingChoice.Shown.class);
    }

    @Test
    void what_shows_it_is_found_by_words_chosen_on_a_page_and_nothing_typed_is_lost() {
        var id = entered();
        point(id, "1", "yes");
        var table = body("Runder <Tisch>");
        var other = body("Tisch der Vereine");

        var answer = progress.report(id, underway("seek", "tisch"), Screen.info());
        assertThat(offered(answer, 200).found().things())
                .extracting(Things.Thing::name)
                .containsExactly("Tisch der Vereine", "Runder <Tisch>");
        assertThat(Screen.html(answer))
                .contains("<h1", "name=\"sought\" value=\"tisch\"", "Runder &lt;Tisch&gt;", "Gremium")
                .contains("name=\"reason\" value=\"Er &lt;tagt>.\"", "name=\"point\" value=\"1\"")
                .contains("/de/staff/mandates/" + id + "/progress");
        var none = progress.report(id, underway("seek", "tisch", "sought", "tisch"), Screen.info());
        offered(none, 422);
        assertThat(Screen.html(none)).contains("href=\"#chosen\"", "id=\"chosen-error\"", "id=\"chosen\"");
        var again = progress.report(id, underway("seek", "vereine", "sought", "tisch"), Screen.info());
        assertThat(offered(again, 200).found().things()).hasSize(1);
        assertThat(now(id).progress()).as("nothing is said yet").isEmpty();

        var chosen = "BODY/" + table.id();
        var back = progress.report(id, underway("seek", "tisch", "sought", "tisch", "chosen", chosen), Screen.info());
        assertThat(back.getStatus()).isEqualTo(200);
        assertThat(shown().chosen().orElseThrow().name()).isEqualTo("Runder <Tisch>");
        assertThat(Screen.html(back))
                .contains("value=\"" + chosen + "\" checked", "Er &lt;tagt&gt;.", "value=\"Beirat\"");
        assertThat(now(id).progress()).isEmpty();
        var kept = progress.report(
                id, underway("thing", chosen, "seek", "vereine", "sought", "vereine", "chosen", "none"), Screen.info());
        assertThat(kept.getStatus()).isEqualTo(200);
        assertThat(shown().chosen()).as("what was linked before").isPresent();

        assertThat(progress.report(id, underway("thing", chosen), Screen.info()).getStatus())
                .isEqualTo(200);
        assertThat(shown().done()).contains("reported");
        assertThat(now(id).progress().get(0).claim().evidence().get(0).thing())
                .contains(new Subject(Body.KIND, table.id()));
        assertThat(other.id()).isNotEqualTo(table.id());
    }

    @Test
    void what_shows_it_is_given_by_its_address_and_what_is_nowhere_is_said_beside_the_field() {
        var id = entered();
        point(id, "1", "yes");
        var table = body("Runder Tisch");
        var here = "https://amt.example/de/staff/bodies/" + table.id();
        for (var wrong :
                List.of("https://rat.example.org/1", here.replace(table.id().toString(), id.toString()))) {
            var answer = progress.report(id, underway("seek", wrong), Screen.info());
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(Screen.html(answer))
                    .contains(
                            "progress-1-seek-error",
                            "Zu dieser Adresse",
                            "href=\"#progress-1-seek\"",
                            "Er &lt;tagt&gt;.");
        }
        assertThat(Screen.html(progress.report(id, underway("seek", "Kreis"), Screen.info())))
                .contains("progress-1-seek-error", "Zu diesen Wörtern");
        assertThat(progress.report(id, underway("seek", "x".repeat(201)), Screen.info())
                        .getStatus())
                .isEqualTo(422);
        assertThat(now(id).progress()).isEmpty();
        assertThat(progress.report(id, underway("seek", here), Screen.info()).getStatus())
                .isEqualTo(200);
        assertThat(now(id).progress().get(0).claim().evidence().get(0).thing())
                .contains(new Subject(Body.KIND, table.id()));
        screen.by(NASSER);
        assertThatThrownBy(() -> progress.report(id, underway("seek", "Tisch"), Screen.info()))
                .isInstanceOf(Denied.class);
    }

    @Test
    void a_year_of_which_there_is_nothing_says_so() {
        entered();
        assertThat(Screen.html(all.show(Optional.of("2011"), Screen.info())))
                .contains("Aus diesem Jahr ist nichts eingetragen.")
                .doesNotContain("VII-A-00691-NF-02</bdi> <span");
        assertThat(Screen.html(all.show(Optional.of("2026"), Screen.info())))
                .doesNotContain("Aus diesem Jahr ist nichts eingetragen.");
    }

    @Test
    void the_page_of_a_mandate_does_not_list_everything_that_could_be_linked() {
        var id = entered();
        point(id, "1", "yes");
        body("Runder Tisch");
        assertThat(Screen.html(one.show(id, Screen.info()))).doesNotContain("Runder Tisch");
    }

    @Test
    void P5_everybody_sees_that_a_day_was_missed() {
        var id = entered();
        point(id, "1", "yes");
        one.publish(id, screen.typed("form", "publish"), Screen.info());
        assertThat(council()).doesNotContain("Frist nicht eingehalten");
        house.clock.pass(Duration.ofDays(8));
        assertThat(council()).contains("Frist nicht eingehalten");
    }

    @Test
    void P2_what_is_taken_back_says_so_and_why_and_a_published_word_does_not_change() {
        var id = entered();
        one.publish(id, screen.typed("form", "publish"), Screen.info());
        var changed = one.paper(id, paper().with("title", "Anderes"), Screen.info());
        assertThat(changed.getStatus()).isEqualTo(422);
        assertThat(Screen.html(changed)).contains("value=\"Anderes\"", "P2: ");
        var empty = one.takeBack(id, screen.typed("form", "take-back", "reason", ""), Screen.info());
        assertThat(Screen.html(empty)).contains("take-back-reason-error");
        var waits = one.takeBack(id, screen.typed("form", "take-back", "reason", "Falsche Vorlage"), Screen.info());
        assertThat(Screen.html(waits))
                .contains("bleibt er öffentlich", "Falsche Vorlage", "/taking-back/1/sending-back")
                .doesNotContain("/taking-back/1/confirmation");
        assertThat(council()).contains("Migrantenbeirat").doesNotContain("Falsche Vorlage");
        var alone = one.confirmTakingBack(id, 1, screen.typed("form", "take-1"), Screen.info());
        assertThat(alone.getStatus()).isEqualTo(422);
        screen.by(DEMIR);
        assertThat(Screen.html(one.show(id, Screen.info()))).contains("/taking-back/1/confirmation");
        var silent = one.keepPublished(id, 1, screen.typed("form", "keep-1", "reason", ""), Screen.info());
        assertThat(Screen.html(silent)).contains("keep-1-reason-error");
        var kept = one.keepPublished(id, 1, screen.typed("form", "keep-1", "reason", "Stimmt doch."), Screen.info());
        assertThat(Screen.html(kept)).contains("Blieb öffentlich:", "Stimmt doch.");
        one.takeBack(id, screen.typed("form", "take-back", "reason", "Falsche Vorlage"), Screen.info());
        screen.by(ALBERS);
        one.confirmTakingBack(id, 2, screen.typed("form", "take-2"), Screen.info());
        assertThat(shown().done()).contains("taken-back");
        assertThat(council())
                .contains("VII-A-00691-NF-02", "Falsche Vorlage", "Zurückgezogen am")
                .doesNotContain("Migrantenbeirat");
    }

    @Test
    void stations_and_points_go_again_while_nothing_is_published() {
        var id = entered();
        var station = screen.typed("form", "station", "body", "Rat", "day", "2026-10-16", "result", "PLANNED");
        one.station(id, station, Screen.info());
        point(id, "2", "");
        assertThat(now(id).dossier().route()).hasSize(1);
        assertThat(now(id).dossier().points()).hasSize(2);
        one.withoutStation(id, station, Screen.info());
        one.withoutPoint(id, screen.typed("point", "2"), Screen.info());
        assertThat(now(id).dossier().route()).isEmpty();
        assertThat(now(id).dossier().points()).hasSize(1);
    }

    @Test
    void the_page_is_there_in_every_language_and_says_which_words_are_german() {
        var id = entered();
        point(id, "1", "yes");
        one.publish(id, screen.typed("form", "publish"), Screen.info());
        screen.at("/council");
        for (var language : Language.live()) {
            screen.in(language.tag());
            assertThat(council())
                    .as(language.tag())
                    .contains("lang=\"" + language.tag() + "\" dir=\"" + language.direction())
                    .contains("<h2 class=\"kern-heading-medium\" id=\"title-" + id + "\" lang=\"de\" dir=\"auto\">");
        }
    }

    @Test
    void the_first_page_leads_there_only_when_there_is_something() {
        var start = new StartResource(screen.pages, house.departments, council.read);
        assertThat(Screen.html(start.start(Screen.info()))).doesNotContain("/de/council");
        var id = entered();
        assertThat(Screen.html(start.start(Screen.info()))).doesNotContain("/de/council");
        one.publish(id, screen.typed("form", "publish"), Screen.info());
        assertThat(Screen.html(start.start(Screen.info()))).contains("/de/council");
    }
}
