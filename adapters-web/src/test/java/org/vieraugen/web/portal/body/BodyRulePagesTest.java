package org.vieraugen.web.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.WIRTH;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.body.AddMember;
import org.vieraugen.application.body.AdmitApplicant;
import org.vieraugen.application.body.AskToJoin;
import org.vieraugen.application.body.BodyView;
import org.vieraugen.application.body.CallOffMembership;
import org.vieraugen.application.body.ChangeBody;
import org.vieraugen.application.body.ChooseChair;
import org.vieraugen.application.body.ComposeBody;
import org.vieraugen.application.body.DeclineApplicant;
import org.vieraugen.application.body.EndMembership;
import org.vieraugen.application.body.FoundBody;
import org.vieraugen.application.body.HandInReport;
import org.vieraugen.application.body.ReadBodies;
import org.vieraugen.application.body.WithdrawRequest;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryBodies;
import org.vieraugen.domain.body.Chair;
import org.vieraugen.domain.body.ClosingReport;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.JoinRequest;
import org.vieraugen.domain.body.Quorum;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;

/** Benches, chair, requests and the closing report on the page of a body (E6). */
class BodyRulePagesTest {
    private static final StaffKey AUDITOR = new StaffKey("auditor");

    private static final String TEXT = "Die Wartezeit ist um drei Wochen kürzer.";

    private final House house = new House(Office.office().again(WIRTH, AUDITOR, "office", Role.AUDITOR));
    private final MemoryBodies stored = new MemoryBodies(house.journal);
    private final Screen screen = new Screen(house).at("/staff/bodies").by(ALBERS);
    private final Acts acts = new Acts(house.departments, house.once, house.clock);
    private final ReadBodies read = new ReadBodies(stored, house.departments, house.clock);
    private final BodiesPage all =
            new BodiesPage(screen.pages, screen.visitor, screen.desk, read, new FoundBody(acts, stored));
    private final BodyScreen shared = new BodyScreen(screen.pages, screen.visitor, screen.desk, read, screen.refusals);
    private final BodyPage page = new BodyPage(
            shared,
            new ChangeBody(acts, stored),
            new ComposeBody(acts, stored),
            new ChooseChair(acts, stored),
            new HandInReport(acts, stored));
    private final MembersPage members = new MembersPage(
            shared, new AddMember(acts, stored), new EndMembership(acts, stored), new CallOffMembership(acts, stored));
    private final JoinRequestsPage requests = new JoinRequestsPage(
            shared,
            new AskToJoin(acts, stored),
            new AdmitApplicant(acts, stored),
            new DeclineApplicant(acts, stored),
            new WithdrawRequest(acts, stored));

    private UUID founded() {
        var typed = screen.typed(
                "kind",
                "TASK_FORCE",
                "name",
                "Taskforce",
                "mandate",
                "Kürzer.",
                "from",
                "2026-11-24",
                "until",
                "2026-12-31",
                "source",
                "VII-A-01018",
                "sourceLink",
                "https://ratsinfo.example/1018");
        var answer = all.found(typed, Screen.info());
        return UUID.fromString(answer.getLocation().toString().replace("/de/staff/bodies/", ""));
    }

    private PartyKey joined(UUID body, String name, String... more) {
        var pairs = new ArrayList<>(
                List.of("name", name, "organisation", "Verein", "language", "de", "from", "2026-11-24"));
        pairs.addAll(List.of(more));
        var answer = members.add(body, screen.typed(pairs.toArray(String[]::new)), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(200);
        return now(body).members().stream()
                .filter(member -> member.who().name().equals(name))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private BodyView now(UUID body) {
        return read.one(house.caller(ALBERS), body);
    }

    private BodyScreen.Shown shown() {
        return screen.shown(BodyScreen.Shown.class);
    }

    private void done(Response answer, String what) {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(shown().done()).contains(what);
    }

    private void refused(Response answer, String form, String... wrong) {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(shown().form()).isEqualTo(form);
        assertThat(shown().typed().wrongFields())
                .map(field -> field + " " + shown().typed().wrong(field).orElseThrow())
                .containsExactly(wrong);
    }

    private Typed benches(String... more) {
        var pairs = new ArrayList<>(List.of(
                "bench1",
                "Migranten",
                "seats1",
                "2",
                "bench2",
                "Rat",
                "seats2",
                "1",
                "rule",
                "MORE_THAN_SHARE",
                "number",
                "1",
                "of",
                "2"));
        pairs.addAll(List.of(more));
        return screen.typed(pairs.toArray(String[]::new));
    }

    @Test
    void E6_benches_are_entered_with_who_sits_where_and_what_is_filled_is_shown() {
        var id = founded();
        var roth = joined(id, "Mina Roth");
        refused(page.compose(id, benches(), Screen.info()), "composition");
        assertThat(shown().trouble().orElseThrow().detail()).contains("no bench for Mina Roth");
        assertThat(shown().typedIn("composition").value("bench1")).isEqualTo("Migranten");

        var answer = page.compose(id, benches("holder", roth.toString(), "seat-" + roth, "1"), Screen.info());
        done(answer, "composed");
        assertThat(Screen.html(answer)).contains("Migranten", "1 von 2 Sitzen besetzt", "mehr als 1/2");
        assertThat(now(id).body().composition())
                .isEqualTo(new Composition(
                        List.of(new Composition.Bench("Migranten", 2), new Composition.Bench("Rat", 1)),
                        new Quorum(Quorum.Rule.MORE_THAN_SHARE, 1, 2)));
        var filled = shown().typedIn("composition");
        assertThat(filled.value("seat-" + roth)).isEqualTo("1");
        assertThat(filled.value("bench2")).isEqualTo("Rat");
        assertThat(filled.value("of")).isEqualTo("2");
        var nobody = screen.typed("name", "B", "organisation", "V", "language", "de", "from", "2026-11-24");
        refused(members.add(id, nobody, Screen.info()), "members", "bench missing");
        joined(id, "Ole Bahr", "bench", "Rat", "voice", "ADVISORY");
        var full =
                screen.typed("name", "C", "organisation", "V", "language", "de", "from", "2026-11-24", "bench", "Rat");
        refused(members.add(id, full, Screen.info()), "members");
        assertThat(shown().trouble().orElseThrow().detail()).contains("the bench Rat has room for 1");
    }

    @Test
    void what_is_wrong_with_a_composition_is_said_beside_its_field() {
        var id = founded();
        refused(
                page.compose(id, screen.typed("bench1", "Rat"), Screen.info()),
                "composition",
                "seats1 not-a-number",
                "rule missing");
        refused(
                page.compose(id, screen.typed("seats1", "0", "bench1", "Rat", "rule", "NONE"), Screen.info()),
                "composition",
                "seats1 out-of-range");
        refused(
                page.compose(
                        id,
                        screen.typed("bench1", "Rat", "seats1", "1", "bench2", "RAT", "seats2", "1", "rule", "NONE"),
                        Screen.info()),
                "composition",
                "benches contradictory");
        refused(
                page.compose(id, screen.typed("rule", "SHARE", "number", "3", "of", "2"), Screen.info()),
                "composition",
                "number out-of-range");
        refused(
                page.compose(id, screen.typed("rule", "AT_LEAST"), Screen.info()),
                "composition",
                "number not-a-number");
        done(page.compose(id, screen.typed("rule", "AT_LEAST", "number", "3"), Screen.info()), "composed");
    }

    @Test
    void E6_a_chair_is_entered_by_vote_or_in_turn_and_shown() {
        var id = founded();
        var roth = joined(id, "Mina Roth");
        var bahr = joined(id, "Ole Bahr");
        joined(id, "Kim Lund", "voice", "ADVISORY");
        assertThat(shown().eligible()).hasSize(2);
        refused(page.choose(id, screen.typed(), Screen.info()), "chair", "by missing");
        refused(page.choose(id, screen.typed("by", "VOTE"), Screen.info()), "chair", "chair missing", "day missing");
        var vote = screen.typed("by", "VOTE", "chair", roth.toString(), "day", "2026-11-24", "yes", "2");
        var answer = page.choose(id, vote, Screen.info());
        done(answer, "chosen");
        assertThat(Screen.html(answer)).contains("Vorsitz:", "2 Ja, 0 Nein, 0 Enthaltungen");
        assertThat(now(id).chair().orElseThrow().key()).isEqualTo(roth);
        assertThat(shown().typedIn("chair").value("chair")).isEqualTo(roth.toString());
        assertThat(now(id).body().chair()).contains(new Chair.ByVote(roth, new Votes(2, 0, 0), now(id).today()));

        var turns = screen.typed("by", "TURN", "turn-" + bahr, "1", "turn-" + roth, "2")
                .with("holder", "");
        refused(page.choose(id, turns, Screen.info()), "chair", "order missing");
        done(page.choose(id, turning(roth, "2", bahr, "1"), Screen.info()), "chosen");
        assertThat(now(id).body().chair()).contains(new Chair.ByTurn(List.of(bahr, roth)));
        assertThat(shown().typedIn("chair").value("turn-" + roth)).isEqualTo("2");
        refused(page.choose(id, turning(roth, "1", bahr, "1"), Screen.info()), "chair", "order contradictory");
        refused(page.choose(id, turning(roth, "eins", bahr, "1"), Screen.info()), "chair", "order not-a-number");
        done(page.choose(id, screen.typed("by", "NOBODY"), Screen.info()), "chosen");
        assertThat(now(id).body().chair()).isEmpty();
    }

    private Typed turning(PartyKey one, String first, PartyKey other, String second) {
        return screen.typed(
                "by",
                "TURN",
                "holder",
                one.toString(),
                "holder",
                other.toString(),
                "turn-" + one,
                first,
                "turn-" + other,
                second);
    }

    private UUID asked(UUID body, String organisation) {
        var typed = screen.typed(
                "name",
                "Jo Adler",
                "organisation",
                organisation,
                "language",
                "de",
                "reach",
                "0341 123456",
                "reason",
                "Wir beraten.");
        done(requests.ask(body, typed, Screen.info()), "asked");
        var all = now(body).body().requests();
        return all.get(all.size() - 1).id();
    }

    @Test
    void E6_a_group_asks_and_the_body_admits_declines_or_hears_that_it_was_withdrawn() {
        var id = founded();
        joined(id, "Mina Roth");
        var one = asked(id, "Verein Eins");
        var two = asked(id, "Verein Zwei");
        var three = asked(id, "Verein Drei");
        var admitted = screen.typed("voice", "ADVISORY", "from", "2026-11-24", "yes", "1");
        done(requests.admit(id, one, admitted, Screen.info()), "admitted");
        refused(
                requests.decline(id, two, screen.typed("reason", "Kein Platz."), Screen.info()),
                "decline-" + two,
                "consentOn no-ruling");
        refused(
                requests.decline(
                        id, two, screen.typed("reason", "Kein Platz.", "consentOn", "2126-11-24"), Screen.info()),
                "decline-" + two,
                "consentOn in-the-future");
        refused(
                requests.decline(id, two, screen.typed("no", "viele"), Screen.info()),
                "decline-" + two,
                "reason empty",
                "no not-a-number");
        var today = now(id).today().toString();
        var declined = screen.typed("reason", "Kein Platz.", "consentOn", today);
        done(requests.decline(id, two, declined, Screen.info()), "declined");
        var answer = requests.withdraw(id, three, screen.typed(), Screen.info());
        done(answer, "withdrawn");
        assertThat(Screen.html(answer))
                .contains(
                        "Aufgenommen am",
                        "Abgelehnt am",
                        "einvernehmlich am",
                        "Kein Platz.",
                        "Zurückgezogen am",
                        "0341 123456",
                        "beratend");
        assertThat(now(id).body().requests())
                .extracting(request -> request.outcome().orElseThrow().end())
                .containsExactly(JoinRequest.End.ADMITTED, JoinRequest.End.DECLINED, JoinRequest.End.WITHDRAWN);
        assertThat(now(id).members()).hasSize(2);
        screen.by(AUDITOR);
        assertThat(Screen.html(page.show(id, Screen.info())))
                .contains("Verein Zwei")
                .doesNotContain("0341 123456");
    }

    @Test
    void what_is_wrong_with_a_request_and_an_admission_is_said_and_what_was_typed_stays() {
        var id = founded();
        var without = screen.typed("name", "Jo", "organisation", "Verein", "language", "de", "reason", "");
        refused(requests.ask(id, without, Screen.info()), "requests", "reach empty", "reason empty");
        assertThat(shown().typedIn("requests").value("organisation")).isEqualTo("Verein");
        var one = asked(id, "Verein");
        refused(requests.admit(id, one, screen.typed(), Screen.info()), "admit-" + one, "from missing");
        assertThat(shown().labels()).isEqualTo("field.member");
        assertThat(shown().prefix()).isEqualTo("admit-" + one + "-");
    }

    @Test
    void E6_the_closing_report_is_owed_after_the_end_handed_in_once_and_shown() {
        var id = founded();
        assertThat(Screen.html(page.show(id, Screen.info())))
                .contains("Nach dem Ende fällig")
                .doesNotContain("Bericht vorlegen");
        house.clock.pass(Duration.ofDays(60));
        screen.by(ALBERS);
        assertThat(Screen.html(page.show(id, Screen.info()))).contains("Fällig bis", "Bericht vorlegen");
        refused(page.handIn(id, screen.typed("title", "Bericht"), Screen.info()), "report", "text empty");
        var word = screen.typed("title", "Bericht", "text", "Erledigt.");
        refused(page.handIn(id, word, Screen.info()), "report", "text no-sentence");
        assertThat(shown().typedIn("report").value("title")).isEqualTo("Bericht");
        var answer = page.handIn(id, screen.typed("title", "Bericht", "text", TEXT), Screen.info());
        done(answer, "report-waits");
        assertThat(Screen.html(answer))
                .contains("wartet auf eine zweite Person", "Bericht zurückziehen")
                .doesNotContain("/report/1/confirmation", "Vorgelegt am");
        refused(page.confirm(id, 1, screen.typed(), Screen.info()), "report-confirm");
        refused(page.sendBack(id, 1, screen.typed(), Screen.info()), "report-back", "reason empty");
        assertThat(shown().labels()).isEqualTo("field.report");
        done(page.sendBack(id, 1, screen.typed("reason", "Die Zahl fehlt."), Screen.info()), "report-sent-back");
        assertThat(Screen.html(page.show(id, Screen.info()))).contains("Die Zahl fehlt.", "Bericht vorlegen");
        page.handIn(id, screen.typed("title", "Bericht", "text", TEXT), Screen.info());
        screen.by(DEMIR);
        assertThat(Screen.html(page.show(id, Screen.info()))).contains("/report/2/confirmation");
        answer = page.confirm(id, 2, screen.typed(), Screen.info());
        done(answer, "reported");
        assertThat(Screen.html(answer)).contains("Vorgelegt am", TEXT).doesNotContain("Bericht vorlegen");
        assertThat(now(id).reportState()).isEqualTo(ClosingReport.State.HANDED_IN);
        assertThat(now(id).body().report()).map(ClosingReport::title).isEqualTo(Optional.of("Bericht"));
    }

    @Test
    void E6_a_missed_report_is_shown_as_missed_by_the_clock_alone() {
        var id = founded();
        house.clock.pass(Duration.ofDays(200));
        screen.by(ALBERS);
        assertThat(Screen.html(page.show(id, Screen.info()))).contains("Versäumt");
        assertThat(Screen.html(all.show(Screen.info()))).contains("Abschlussbericht: Versäumt");
    }
}
