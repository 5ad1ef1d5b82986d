package org.vieraugen.application.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.vieraugen.application.testing.Library.on;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Texts.note;
import static org.vieraugen.domain.testing.Texts.of;
import static org.vieraugen.domain.testing.Texts.reply;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Library;
import org.vieraugen.application.text.SuggestTexts.Suggestion;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Placeholder;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.domain.text.TextModule;

/** What is suggested in a case, and what is put into what is written there. */
class InsertTextTest {
    private static final String ALL =
            Arrays.stream(Placeholder.values()).map(Placeholder::toString).collect(Collectors.joining("|"));

    private final House house = new House();
    private final Library library = new Library(house);

    private Complaint holds(Complaint complaint) {
        house.holds(complaint);
        return complaint;
    }

    private Cases cases() {
        return Cases.in(house.settings.now());
    }

    private InsertText.Inserted inserted(Complaint complaint, StaffKey who, UUID id, Purpose purpose) {
        return library.insert.handle(house.caller(who), library.seen(complaint, who), id, purpose);
    }

    @Test
    void gaps_are_filled_from_what_the_complainant_may_know_of_the_complaint() {
        var complaint = holds(cases().underReview());
        var finding = library.seen(complaint, NASSER).standing().deadlines().stream()
                .filter(due -> due.kind().name().equals("FINDING"))
                .findFirst()
                .orElseThrow();
        var inserted = inserted(complaint, NASSER, library.inForce(reply(ALL)), Purpose.REPLY);
        assertThat(inserted.text())
                .isEqualTo(String.join(
                        "|",
                        complaint.reference().text(),
                        "2026-11-24",
                        finding.due().toString(),
                        "foreigners",
                        "office@amt.example",
                        "COORDINATOR"));
        assertThat(inserted.left()).isEmpty();
        assertThat(inserted.language()).isEqualTo("de");
    }

    @Test
    void I1_nothing_of_who_complains_nor_of_what_was_told_is_ever_put_in() {
        var complaint = cases().openly()
                .saying("Ich heiße [[Beschwerde-Nummer]] und [[Frist]].")
                .submitted();
        house.holds(complaint, House.SAMIRA);
        var text = inserted(complaint, ALBERS, library.inForce(reply(ALL)), Purpose.REPLY)
                .text();
        assertThat(text).doesNotContain("Samira", "Haddad", "samira@example.org", "heiße");
    }

    @Test
    void L2_what_is_not_known_stays_to_be_seen() {
        var complaint = holds(cases().underReview());
        var id = library.inForce(of(Purpose.QUESTION, "Frage", "Bis [[Frist]]?"));
        var inserted = inserted(complaint, NASSER, id, Purpose.QUESTION);
        assertThat(inserted.text()).isEqualTo("Bis [[Frist]]?");
        assertThat(inserted.left()).containsExactly("[[Frist]]");
    }

    @Test
    void I6_of_a_protected_complaint_no_answer_leads_to_the_complaints_office() {
        var complaint = holds(cases().treatedWorse());
        var inserted = inserted(complaint, PETRENKO, library.inForce(reply("[[E-Mail]] [[Absender]]")), Purpose.REPLY);
        assertThat(inserted.text()).isEqualTo("ombuds@amt.example OMBUDSPERSON");
    }

    @Test
    void the_language_is_the_complaints_or_else_german() {
        var both = new Content(Purpose.REPLY, "Beides", Set.of(), Set.of(), Map.of("de", "Hallo", "en", "Hello"));
        var german = library.inForce(reply("Nur Deutsch"));
        var id = library.inForce(both);
        var complaint = holds(cases().submitted());
        var suggested = library.suggest
                .handle(house.caller(ALBERS), library.seen(complaint, ALBERS))
                .of(Purpose.REPLY);
        var wanted = library.seen(complaint, ALBERS).told().language();
        var language = wanted.equals("en") ? "en" : "de";
        assertThat(inserted(complaint, ALBERS, id, Purpose.REPLY).language()).isEqualTo(language);
        assertThat(inserted(complaint, ALBERS, german, Purpose.REPLY).text()).isEqualTo("Nur Deutsch");
        assertThat(suggested).extracting(Suggestion::language).contains("de", language);
    }

    @Test
    void a_module_in_the_complaints_language_comes_with_its_german_beside_it() {
        var both = new Content(
                Purpose.REPLY,
                "Beides",
                Set.of(),
                Set.of(),
                Map.of("de", "Bis [[Frist]] [[Absender]]", "en", "By [[Frist]]"));
        var id = library.inForce(both);
        var english = inserted(holds(cases().speaking("en").submitted()), ALBERS, id, Purpose.REPLY);
        assertThat(english.language()).isEqualTo("en");
        assertThat(english.inTheirs()).contains(english.text()).get().asString().startsWith("By ");
        assertThat(english.german()).startsWith("Bis ");
        var german = inserted(holds(cases().numbered(2).submitted()), ALBERS, id, Purpose.REPLY);
        assertThat(german.inTheirs()).isEmpty();
        assertThat(german.german()).isEqualTo(german.text());
        var turkish = inserted(holds(cases().numbered(3).speaking("tr").submitted()), ALBERS, id, Purpose.REPLY);
        assertThat(turkish.inTheirs()).as("there is none in Turkish").isEmpty();
        assertThat(turkish.left()).doesNotHaveDuplicates();
    }

    @Test
    void F9_what_waits_what_is_retired_and_what_is_for_something_else_is_neither_suggested_nor_put_in() {
        var complaint = holds(cases().submitted());
        var waiting = library.written(reply("Hallo"));
        var retired = library.inForce(reply("Alt"));
        library.tend.retire(on(retired, house.caller(DEMIR)));
        var note = library.written(note("Intern"));
        assertThat(library.suggest
                        .handle(house.caller(ALBERS), library.seen(complaint, ALBERS))
                        .of(Purpose.REPLY))
                .isEmpty();
        for (var id : Set.of(waiting, retired, note, UUID.randomUUID())) {
            assertThatThrownBy(() -> inserted(complaint, ALBERS, id, Purpose.REPLY))
                    .isInstanceOfSatisfying(
                            Unknown.class, e -> assertThat(e.what()).isEqualTo("text"));
            assertThat(library.stored.uses(Office.FOREIGNERS, id)).isEmpty();
        }
    }

    @Test
    void F11_while_a_change_waits_what_is_in_force_is_put_in() {
        var complaint = holds(cases().submitted());
        var id = library.inForce(reply("Alt"));
        library.write.propose(on(id, house.caller(DEMIR)), reply("Neu"));
        assertThat(inserted(complaint, ALBERS, id, Purpose.REPLY).text()).isEqualTo("Alt");
        library.answer.confirm(on(id, house.caller(ALBERS)), 2);
        assertThat(inserted(complaint, ALBERS, id, Purpose.REPLY).text()).isEqualTo("Neu");
    }

    @Test
    void those_that_fit_state_and_category_come_first_and_a_stale_one_warns() {
        var complaint = holds(cases().submitted());
        var category = library.seen(complaint, ALBERS).told().category();
        library.inForce(of(Purpose.REPLY, "B immer", "x"));
        library.inForce(
                new Content(Purpose.REPLY, "A zu spät", Set.of(Status.CLOSED), Set.of(category), Map.of("de", "x")));
        library.inForce(
                new Content(Purpose.REPLY, "C passt", Set.of(Status.SUBMITTED), Set.of(category), Map.of("de", "x")));
        house.clock.pass(Duration.ofDays(181));
        assertThat(library.suggest
                        .handle(house.caller(ALBERS), library.seen(complaint, ALBERS))
                        .of(Purpose.REPLY))
                .extracting(Suggestion::title, Suggestion::fits, Suggestion::stale)
                .containsExactly(
                        tuple("B immer", true, true), tuple("C passt", true, true), tuple("A zu spät", false, true));
    }

    @Test
    void L10_a_use_is_counted_by_month_and_stands_in_no_journal() {
        var complaint = holds(cases().submitted());
        var id = library.inForce(reply("Hallo"));
        var noted = house.journal
                .acts(Office.FOREIGNERS, new Subject(TextModule.KIND, id))
                .size();
        inserted(complaint, ALBERS, id, Purpose.REPLY);
        inserted(complaint, DEMIR, id, Purpose.REPLY);
        assertThat(library.read.one(house.caller(ALBERS), id).uses())
                .containsExactly(new TextModules.Use(YearMonth.of(2026, 11), 1, 2));
        assertThat(house.journal.acts(Office.FOREIGNERS, new Subject(TextModule.KIND, id)))
                .hasSize(noted);
    }

    @Test
    void F5_whoever_does_not_see_the_case_is_given_nothing_for_it() {
        var complaint = holds(cases().submitted());
        library.inForce(reply("Hallo"));
        assertThatThrownBy(() -> library.seen(complaint, NASSER)).isInstanceOf(Unseen.class);
        var it = library.seen(complaint, ALBERS);
        var analyst = House.caller(Office.KESSLER, Role.ANALYST);
        assertThatThrownBy(() -> library.suggest.handle(analyst, it)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> library.insert.handle(analyst, it, UUID.randomUUID(), Purpose.REPLY))
                .isInstanceOf(Denied.class);
    }
}
