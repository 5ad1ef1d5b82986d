package org.vieraugen.web.portal.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.relief.KeepReliefs;
import org.vieraugen.application.relief.ReadReliefs;
import org.vieraugen.application.relief.Relieve;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryReliefs;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.relief.Relief;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.relief.ReliefPage.Shown;

/** The page on which open reviews are handed over. */
class ReliefPageTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff/desk-handover").by(NASSER);
    private final MemoryReliefs reliefs = new MemoryReliefs(house.complaints);
    private final KeepReliefs keep = new KeepReliefs(reliefs, house.departments, house.desk, house.clock);
    private final ReadReliefs read = new ReadReliefs(
            keep, reliefs, house.complaints, house.settings, house.history, house.departments, house.clock);
    private final Relieve relieve =
            new Relieve(reliefs, house.complaints, house.departments, house.settings, house.clock);
    private final ReliefPage page =
            new ReliefPage(screen.pages, screen.visitor, screen.desk, keep, read, house.departments, screen.refusals);

    private String html() {
        return Screen.html(page.show(Screen.info()));
    }

    private String entered(int status, String form, String... pairs) {
        var answer = page.enter(form, screen.typed(pairs), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(status);
        return Screen.html(answer);
    }

    private String answered(int status, UUID id, String how) {
        var answer = page.answer(id, screen.typed("go", how), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(status);
        return Screen.html(answer);
    }

    private UUID proposed() {
        return keep.propose(house.caller(ALBERS), NASSER, WIRTH, house.clock.today(), "Sie hat gekündigt.")
                .id();
    }

    private Shown shown() {
        return screen.shown(Shown.class);
    }

    private void wrong(String form, String... fields) {
        assertThat(shown().form()).isEqualTo(form);
        assertThat(shown().typed().wrongFields())
                .map(field -> field + " " + shown().typed().wrong(field).orElseThrow())
                .containsExactly(fields);
    }

    @Test
    void nothing_is_entered_at_first_and_whoever_has_no_such_duty_sees_the_own_form_alone() {
        assertThat(html())
                .contains("Es ist keine Übergabe eingetragen.", "own-title")
                .doesNotContain("other-title");
        screen.by(ALBERS);
        assertThat(html()).contains("other-title");
    }

    @Test
    void the_own_reviews_are_handed_over_and_that_can_be_undone() {
        assertThat(entered(200, "own", "to", "wirth", "from", "2026-11-24"))
                .contains("Amira Nasser → Helena Wirth", "Wirksam ab 24. November 2026", "Rückgängig machen");
        var id = shown().all().get(0).entered().relief().id();
        assertThat(answered(200, id, "undo")).contains("Rückgängig gemacht.", "Es ist keine Übergabe eingetragen.");
    }

    @Test
    void what_is_missing_or_odd_is_said_beside_its_field() {
        entered(422, "own");
        wrong("own", "from missing", "to missing");
        entered(422, "own", "to", "wirth", "from", "morgen");
        wrong("own", "from bad-date");
        entered(422, "own", "to", "nasser", "from", "2026-11-24");
        wrong("own", "to unknown");
        assertThat(entered(422, "own", "to", "wirth", "from", "2026-11-23")).contains("from-error");
        wrong("own", "from in-the-past");
        assertThat(shown().typedIn("own").value("to")).isEqualTo("wirth");
        screen.by(ALBERS);
        entered(422, "other", "to", "wirth", "from", "2026-11-24");
        wrong("other", "staff missing");
        entered(422, "other", "staff", "nasser", "to", "wirth", "from", "2026-11-24", "reason", " ");
        wrong("other", "reason empty");
        assertThat(reliefs.of(house.organisation().home(NASSER))).isEmpty();
    }

    @Test
    void F12_those_of_somebody_else_wait_with_their_reason_for_a_second_person() {
        screen.by(ALBERS);
        assertThat(entered(
                        200,
                        "other",
                        "staff",
                        "nasser",
                        "to",
                        "wirth",
                        "from",
                        "2026-11-24",
                        "reason",
                        "Sie hat gekündigt."))
                .contains("Eine zweite Person muss bestätigen.", "Sie hat gekündigt.", "Wartet auf eine zweite Person")
                .doesNotContain("value=\"confirm\"");
        var id = shown().all().get(0).entered().relief().id();
        screen.by(DEMIR);
        assertThat(html()).contains("value=\"confirm\"");
        assertThat(answered(200, id, "confirm")).contains("Bestätigt.").doesNotContain("value=\"confirm\"");
        assertThat(reliefs.of(house.organisation().home(NASSER)).get(0).relief().isInForce())
                .isTrue();
    }

    @Test
    void F13_what_a_rule_forbids_is_told_and_noted() {
        var id = proposed();
        screen.by(ALBERS);
        assertThat(answered(422, id, "confirm")).contains("F9:");
        assertThat(house.atDesk()).last().satisfies(act -> assertThat(act.kind())
                .isEqualTo(AccessEntries.DENIED));
        screen.by(DEMIR);
        assertThat(answered(200, id, "refuse")).contains("Abgelehnt.");
        assertThat(answered(422, id, "refuse")).contains("Diese Übergabe gibt es nicht mehr.");
    }

    @Test
    void progress_and_what_stays_are_shown_with_the_rule_and_who_is_next() {
        var kept = Cases.in(house.settings.now()).naming("Ruben Thal").underReview();
        house.holds(kept);
        keep.enter(house.caller(NASSER), THAL, house.clock.today());
        house.clock.pass(Relief.UNDO);
        screen.by(NASSER);
        assertThat(html()).contains("Läuft seit", "0 übergeben, 0 nicht möglich, 1 offen");
        while (relieve.handle()) {
            // One after the other.
        }
        assertThat(html())
                .contains(
                        "Abgeschlossen am",
                        "0 übergeben, 1 nicht möglich, 0 offen",
                        kept.reference().text(),
                        "C1: Die Beschwerde nennt diese Person",
                        "Die Beschwerdestelle vergibt die Prüfung.");
        screen.by(ALBERS);
        assertThat(html()).contains("Vorschlag:").doesNotContain("nicht möglich");
        screen.by(THAL);
        assertThat(html())
                .as("F5")
                .contains("Abgeschlossen am")
                .doesNotContain(kept.reference().text());
    }

    @Test
    void a_form_that_this_browser_has_not_been_given_changes_nothing() {
        var stale = screen.typed("to", "wirth", "from", "2026-11-24", "go", "undo");
        var id = proposed();
        screen.by(NASSER);
        assertThat(page.enter("own", stale, Screen.info()).getStatus()).isEqualTo(422);
        assertThat(page.answer(id, stale, Screen.info()).getStatus()).isEqualTo(422);
        assertThat(reliefs.of(house.organisation().home(NASSER))).hasSize(1);
    }

    @Test
    void in_english_as_well() {
        keep.enter(house.caller(NASSER), WIRTH, house.clock.today());
        screen.in("en");
        assertThat(html()).contains("Hand reviews over", "Takes effect on", "Undo");
    }
}
