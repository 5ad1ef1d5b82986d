package org.vieraugen.web.portal.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mandate.Claim;
import org.vieraugen.domain.mandate.Paper;
import org.vieraugen.domain.mandate.Station;
import org.vieraugen.domain.testing.Council;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Typing;

/** What is typed of a mandate, and what is wrong with it. */
class MandateFormsTest {
    private static void wrong(Typed typed, String... fields) {
        assertThat(typed.wrongFields())
                .map(field -> field + " " + typed.wrong(field).orElseThrow())
                .containsExactly(fields);
    }

    @Test
    void a_form_that_is_filled_says_what_the_paper_and_the_point_are() {
        var paper = Council.motion();
        assertThat(MandateForms.paper(MandateForms.filled(paper))).contains(paper);
        var about = new Paper(
                paper.number(),
                paper.kind(),
                paper.title(),
                List.of("Rat"),
                paper.day(),
                paper.source(),
                Optional.of(new UUID(1, 2)));
        assertThat(MandateForms.paper(MandateForms.filled(about))).contains(about);
        for (var point : Council.dossier().points()) {
            assertThat(MandateForms.point(MandateForms.filled(point))).contains(point);
        }
    }

    @Test
    void all_that_a_paper_lacks_is_said_at_once() {
        var typed = Typing.typed("address", "rat.example.org", "about", "1");
        assertThat(MandateForms.paper(typed)).isEmpty();
        wrong(
                typed,
                "number empty",
                "kind missing",
                "title empty",
                "day missing",
                "place empty",
                "address bad-address",
                "about unknown");
    }

    @Test
    void somebody_brought_it_in() {
        var typed = MandateForms.filled(Council.motion()).with("broughtInBy", "\n \n");
        assertThat(MandateForms.paper(typed)).isEmpty();
        wrong(typed, "broughtInBy empty");
    }

    @Test
    void a_station_has_a_body_a_day_and_a_result() {
        assertThat(MandateForms.station(
                        Typing.typed("body", " Rat ", "day", "2026-09-16", "result", "ADOPTED_AS_CHANGED")))
                .contains(Council.station("Rat", 0, Station.Result.ADOPTED_AS_CHANGED));
        var typed = Typing.typed("day", "16.9.2026");
        assertThat(MandateForms.station(typed)).isEmpty();
        wrong(typed, "body empty", "day bad-date", "result missing");
    }

    @Test
    void votes_are_counted_or_left_out() {
        var point = Typing.typed("point", "1", "demand", "Vier Augen.", "yes", "46", "no", "20");
        assertThat(MandateForms.point(point).orElseThrow().votes())
                .hasValueSatisfying(votes -> assertThat(votes.abstentions()).isZero());
        var odd = Typing.typed("point", "eins", "demand", "Vier Augen.", "yes", "viele");
        assertThat(MandateForms.point(odd)).isEmpty();
        wrong(odd, "yes not-a-number");
        var nobody = Typing.typed("point", "1", "demand", "Vier Augen.", "yes", "0");
        assertThat(MandateForms.point(nobody)).isEmpty();
        wrong(nobody, "yes missing");
        var number = Typing.typed("point", "eins", "demand", "Vier Augen.");
        assertThat(MandateForms.point(number)).isEmpty();
        wrong(number, "point bad-number");
    }

    @Test
    void E9_a_claim_takes_evidence_where_something_is_said_to_be_done() {
        var open = Typing.typed("state", "NOT_KEPT", "reason", "Kein Geld.");
        assertThat(MandateForms.claim(open)).contains(new Claim(Claim.State.NOT_KEPT, "Kein Geld.", List.of()));
        var kept = Typing.typed("state", "KEPT", "reason", "Gilt.");
        assertThat(MandateForms.claim(kept)).isEmpty();
        wrong(kept, "evidence empty");
        var nowhere =
                Typing.typed("state", "KEPT", "reason", "Gilt.", "evidence", "Anweisung", "evidenceDay", "2026-10-16");
        assertThat(MandateForms.claim(nowhere)).isEmpty();
        wrong(nowhere, "address empty");
        var thing = new Subject(new Subject.Kind("BODY"), new UUID(0, 7));
        var shown = Typing.typed(
                "state",
                "UNDERWAY",
                "reason",
                "Tagt.",
                "evidence",
                "Runder Tisch",
                "evidenceDay",
                "2026-10-16",
                "thing",
                thing.toString());
        assertThat(MandateForms.claim(shown).orElseThrow().evidence().get(0).thing())
                .contains(thing);
    }

    @Test
    void a_thing_that_is_none_is_refused() {
        for (var nothing : List.of("BODY", "BODY/1", "/" + new UUID(0, 7), "body/" + new UUID(0, 7))) {
            var typed = Typing.typed(
                    "state",
                    "KEPT",
                    "reason",
                    "Gilt.",
                    "evidence",
                    "Anweisung",
                    "evidenceDay",
                    "2026-10-16",
                    "thing",
                    nothing);
            assertThat(MandateForms.claim(typed)).isEmpty();
            wrong(typed, "thing unknown");
        }
    }
}
