package org.vieraugen.web.portal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Committee;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Typing;

/** What is typed of a body and its members, and what is wrong with it. */
class BodyFormsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST = LocalDate.of(2027, 11, 23);

    private static Typed charter(String kind, String name, String mandate, String from, String until) {
        return Typing.typed("kind", kind, "name", name, "mandate", mandate, "from", from, "until", until);
    }

    private static Typed party(String name, String organisation, String language, String mail) {
        return Typing.typed("name", name, "organisation", organisation, "language", language, "mail", mail);
    }

    private static void wrong(Typed typed, String... fields) {
        assertThat(typed.wrongFields())
                .map(field -> field + " " + typed.wrong(field).orElseThrow())
                .containsExactly(fields);
    }

    private static void noCharter(Typed typed, String... fields) {
        assertThat(BodyForms.charter(typed)).isEmpty();
        wrong(typed, fields);
    }

    private static void noParty(Typed typed, String... fields) {
        assertThat(BodyForms.party(typed)).isEmpty();
        wrong(typed, fields);
    }

    @Test
    void a_charter_is_read_without_the_blanks_around_it() {
        assertThat(BodyForms.charter(charter("TASK_FORCE", " Beirat ", "\nBeraten. ", " 2026-11-24 ", "2027-11-23")))
                .contains(Committee.charter(
                        Charter.Kind.TASK_FORCE, "Beirat", "Beraten.", new TermOfOffice(FIRST, Optional.of(LAST))));
        assertThat(BodyForms.charter(charter("COMMITTEE", "Beirat", "Beraten.", "2026-11-24", " ")))
                .hasValueSatisfying(
                        read -> assertThat(read.term()).isEqualTo(new TermOfOffice(FIRST, Optional.empty())));
    }

    @Test
    void all_that_a_charter_lacks_is_said_at_once() {
        noCharter(Typing.typed(), "kind missing", "name empty", "mandate empty", "from missing");
        noCharter(charter("CLUB", "Beirat", "Beraten.", "2026-11-24", ""), "kind missing");
    }

    @Test
    void what_is_odd_in_a_charter_is_said_beside_its_field() {
        noCharter(charter("COMMITTEE", "x".repeat(201), "Beraten.", "2026-11-24", ""), "name too-long");
        noCharter(charter("COMMITTEE", "Beirat", "x".repeat(5_001), "2026-11-24", ""), "mandate too-long");
        noCharter(charter("COMMITTEE", "Beirat", "Beraten.", "24.11.2026", "bald"), "from bad-date", "until bad-date");
        noCharter(charter("COMMITTEE", "Beirat", "Beraten.", "2026-11-24", "2026-11-23"), "until contradictory");
        assertThat(BodyForms.charter(
                        charter("COMMITTEE", "x".repeat(200), "x".repeat(5_000), "2026-11-24", "2026-11-24")))
                .isPresent();
    }

    @Test
    void a_form_that_is_filled_says_what_the_body_is() {
        for (var until : List.of(Optional.of(LAST), Optional.<LocalDate>empty())) {
            var charter = Committee.charter(
                    Charter.Kind.ADVISORY_COUNCIL, "Beirat", "Beraten.", new TermOfOffice(FIRST, until));
            assertThat(BodyForms.charter(BodyForms.filled(charter))).contains(charter);
        }
    }

    @Test
    void a_member_is_read_with_or_without_an_address() {
        assertThat(BodyForms.party(party(" Mina Roth ", " Beirat ", "de", " roth@example.org ")))
                .contains(new Party("Mina Roth", "Beirat", "de", Optional.of(new Address("roth@example.org"))));
        assertThat(BodyForms.party(party("Mina Roth", "Beirat", "ar", "")))
                .contains(new Party("Mina Roth", "Beirat", "ar", Optional.empty()));
    }

    @Test
    void where_a_mandate_comes_from_and_when_a_report_is_due_are_read_and_filled_in() {
        var charter = new Charter(
                Charter.Kind.TASK_FORCE,
                "Beirat",
                "Beraten.",
                Optional.of(new Charter.Source("VII-A-01018", Optional.of("https://ratsinfo.example/1"))),
                new TermOfOffice(FIRST, Optional.of(LAST)),
                Optional.of(30));
        assertThat(BodyForms.charter(BodyForms.filled(charter))).contains(charter);
        var linkOnly = charter("COMMITTEE", "Beirat", "Beraten.", "2026-11-24", "")
                .with("sourceLink", "http://ratsinfo.example")
                .with("reportWithin", "bald");
        noCharter(linkOnly, "sourceLink bad-link", "source empty", "reportWithin not-a-number");
    }

    @Test
    void what_is_wrong_with_a_member_is_said_beside_its_field() {
        noParty(Typing.typed(), "name empty", "organisation empty");
        noParty(party("Mina Roth", "Beirat", "", ""), "language bad-language");
        noParty(party("Mina Roth", "Beirat", "de", "roth"), "mail bad-email");
        noParty(party("x".repeat(201), "x".repeat(201), "de", ""), "name too-long", "organisation too-long");
    }

    @Test
    void a_day_that_may_be_missing_is_refused_only_when_it_is_none() {
        var typed = Typing.typed("until", "2027-11-23", "blank", " ", "odd", "2027-02-30");
        assertThat(BodyForms.day("until", typed)).contains(LAST);
        assertThat(BodyForms.day("blank", typed)).isEmpty();
        assertThat(BodyForms.day("none", typed)).isEmpty();
        assertThat(typed.wrongFields()).isEmpty();
        assertThat(BodyForms.day("odd", typed)).isEmpty();
        wrong(typed, "odd bad-date");
    }

    @Test
    void nothing_is_made_of_a_form_in_which_something_else_is_wrong() {
        var typed = Typing.typed("from", "2026-11-24");
        typed.refuse("name", "empty");
        assertThat(BodyForms.term(typed)).isEmpty();
        var stale = Typing.typed("from", "2026-11-24");
        stale.markStale();
        assertThat(BodyForms.term(stale)).isEmpty();
    }
}
