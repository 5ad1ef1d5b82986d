package org.vieraugen.web.portal.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.visit.Visit;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Typing;

/** What is typed step by step is kept, checked beside its fields, and becomes one draft. */
class ComplaintFormTest {
    private final Department office = new House().organisation().department(Office.FOREIGNERS);
    private final Visit visit = Visit.begun();
    private final ComplaintForm form = new ComplaintForm(visit, office, ComplaintForm.FIRST);

    private void wrong(FormStep step, Typed typed, String... fields) {
        form.check(step, typed);
        assertThat(typed.wrongFields())
                .map(field -> field + " " + typed.wrong(field).orElseThrow())
                .containsExactly(fields);
    }

    private static Typed whole() {
        return Typing.typed(
                "category",
                "DECISION",
                "text",
                " Warum? ",
                "circumstances",
                " Im Mai. ",
                "fileNumber",
                " 32-17 ",
                "namedStaff",
                "Frau A\n\n  Herr B  \r\nZimmer 12",
                "representative",
                " Beratung ",
                "wish",
                " Gründe. ",
                "urgent",
                "yes",
                "identity",
                "OPEN",
                "name",
                " Samira Haddad ",
                "address",
                "",
                "email",
                "samira@example.org",
                "phone",
                "");
    }

    @Test
    void a_step_that_was_refused_says_so_however_often_it_is_read_until_it_is_good() {
        form.take(FormStep.WHAT, Typing.typed("category", "DECISION"));
        assertThat(form.shown(FormStep.WHAT).isGood())
                .as("nothing was sent yet")
                .isTrue();
        form.mark(FormStep.WHAT, true);
        for (int i = 0; i < 2; i++) {
            var again = new ComplaintForm(visit, office, ComplaintForm.FIRST);
            assertThat(again.shown(FormStep.WHAT).wrongFields()).containsExactly("text");
            assertThat(again.shown(FormStep.WISH).isGood()).isTrue();
        }
        form.mark(FormStep.WISH, false);
        assertThat(form.shown(FormStep.WHAT).isGood())
                .as("another step was good")
                .isFalse();
        form.mark(FormStep.WHAT, false);
        assertThat(form.shown(FormStep.WHAT).isGood()).isTrue();
    }

    @Test
    void a_step_keeps_its_own_fields_as_they_were_typed() {
        form.take(FormStep.WHAT, Typing.typed("category", "DECISION", "text", " Warum? ", "wish", "Gründe."));
        var again = new ComplaintForm(visit, office, ComplaintForm.FIRST).typed();
        assertThat(again.value("category")).isEqualTo("DECISION");
        assertThat(again.value("text")).isEqualTo(" Warum? ");
        assertThat(again.all("wish")).isEmpty();
    }

    @Test
    void what_is_emptied_is_not_kept_any_more() {
        form.take(FormStep.WHAT, Typing.typed("category", "DECISION", "text", "Warum?"));
        form.take(FormStep.WHAT, Typing.typed("category", "DECISION", "text", "  "));
        assertThat(form.typed().all("text")).isEmpty();
        assertThat(form.typed().value("category")).isEqualTo("DECISION");
    }

    @Test
    void a_form_keeps_its_ticket_and_another_visit_has_another() {
        assertThat(form.ticket()).hasSize(36);
        assertThat(new ComplaintForm(visit, office, ComplaintForm.FIRST).ticket())
                .isEqualTo(form.ticket());
        assertThat(new ComplaintForm(Visit.begun(), office, ComplaintForm.FIRST).ticket())
                .isNotEqualTo(form.ticket());
    }

    @Test
    void what_is_typed_for_another_department_or_in_another_draft_is_a_complaint_of_its_own() {
        form.take(FormStep.WHAT, Typing.typed("category", "DECISION", "text", "Warum?"));
        form.add(Given.file("brief.pdf"));
        var other = new House().organisation().department(new DepartmentKey("registry"));
        for (var there : List.of(new ComplaintForm(visit, other, 1), new ComplaintForm(visit, office, 2))) {
            assertThat(there.isBegun()).isFalse();
            assertThat(there.files()).isEmpty();
            assertThat(there.typed().value("text")).isEmpty();
            assertThat(there.ticket()).isNotEqualTo(form.ticket());
            there.take(FormStep.WHAT, Typing.typed("text", "Anders."));
            there.add(Given.file("foto.jpg"));
            there.end();
        }
        var again = new ComplaintForm(visit, office, ComplaintForm.FIRST);
        assertThat(again.typed().value("text")).isEqualTo("Warum?");
        assertThat(again.files()).hasSize(1);
    }

    @Test
    void a_file_that_is_removed_leaves_nothing_begun() {
        var file = Given.file("brief.pdf");
        form.add(file);
        assertThat(form.isBegun()).isTrue();
        assertThat(form.last()).isEqualTo(FormStep.FILES);
        form.remove(file);
        assertThat(form.isBegun()).isFalse();
        assertThat(form.files()).isEmpty();
        assertThat(visit.files()).isEmpty();
    }

    @Test
    void whoever_continues_comes_to_the_last_step_with_something_in_it() {
        assertThat(form.last()).isEqualTo(FormStep.CONTACT);
        form.take(FormStep.WHAT, Typing.typed("text", "Warum?"));
        assertThat(form.last()).isEqualTo(FormStep.WHAT);
        form.take(FormStep.WISH, Typing.typed("wish", "Gründe."));
        form.take(FormStep.WHERE, Typing.typed("fileNumber", "32-17"));
        assertThat(form.last()).isEqualTo(FormStep.WISH);
    }

    @Test
    void the_last_page_brings_everything_along_should_the_visit_be_forgotten() {
        var ticket = "01234567-0123-0123-0123-0123456789ab";
        var typed = Typing.typed("ticket", ticket, "category", "DECISION", "text", "Warum?", "phone", "0341");
        form.takeAll(typed);
        assertThat(form.ticket()).isEqualTo(ticket);
        assertThat(form.typed().value("text")).isEqualTo("Warum?");
        assertThat(form.typed().value("phone")).isEqualTo("0341");
        form.takeAll(Typing.typed("ticket", "short"));
        assertThat(form.ticket()).isEqualTo(ticket);
        assertThat(form.typed().all("text")).isEmpty();
    }

    @Test
    void what_happened_needs_a_category_of_the_department_and_words() {
        wrong(FormStep.WHAT, Typing.typed(), "category missing", "text empty");
        wrong(FormStep.WHAT, Typing.typed("category", "WEATHER", "text", "Warum?"), "category unknown");
        wrong(FormStep.WHAT, Typing.typed("category", "DECISION", "text", "x".repeat(20_001)), "text too-long");
        wrong(FormStep.WHAT, Typing.typed("category", "DECISION", "text", "x".repeat(20_000)));
    }

    @Test
    void where_it_happened_may_be_left_empty() {
        wrong(FormStep.WHERE, Typing.typed());
        wrong(
                FormStep.WHERE,
                Typing.typed("circumstances", "x".repeat(2_001), "fileNumber", "x".repeat(101)),
                "circumstances too-long",
                "fileNumber too-long");
    }

    @Test
    void up_to_20_names_stand_in_a_line_each() {
        wrong(FormStep.WHO, Typing.typed());
        wrong(FormStep.WHO, Typing.typed("namedStaff", "A\n".repeat(20)));
        wrong(FormStep.WHO, Typing.typed("namedStaff", "A\n".repeat(21)), "namedStaff too-many");
        wrong(FormStep.WHO, Typing.typed("namedStaff", "A\n" + "x".repeat(201)), "namedStaff too-long");
        wrong(FormStep.WHO, Typing.typed("representative", "x".repeat(301)), "representative too-long");
    }

    @Test
    void a_wish_may_be_left_empty_and_files_were_looked_at_before() {
        wrong(FormStep.WISH, Typing.typed());
        wrong(FormStep.WISH, Typing.typed("wish", "x".repeat(20_001)), "wish too-long");
        wrong(FormStep.FILES, Typing.typed());
    }

    @ParameterizedTest
    @CsvSource({"''", "SECRET", "open"})
    void I1_one_way_to_be_known_or_not_is_chosen(String mode) {
        wrong(FormStep.CONTACT, Typing.typed("identity", mode, "email", "x"), "identity missing");
    }

    @Test
    void I1_whoever_stays_anonymous_is_asked_for_nothing() {
        wrong(FormStep.CONTACT, Typing.typed("identity", "ANONYMOUS", "email", "no address"));
    }

    @Test
    void I1_whoever_does_not_says_one_thing_at_least() {
        wrong(FormStep.CONTACT, Typing.typed("identity", "CONFIDENTIAL"), "name empty");
        wrong(FormStep.CONTACT, Typing.typed("identity", "OPEN", "phone", "0341 1"));
        wrong(FormStep.CONTACT, Typing.typed("identity", "OPEN", "email", "no address"), "email bad-email");
        wrong(
                FormStep.CONTACT,
                Typing.typed(
                        "identity",
                        "OPEN",
                        "name",
                        "x".repeat(201),
                        "address",
                        "x".repeat(1_001),
                        "phone",
                        "0".repeat(51)),
                "name too-long",
                "address too-long",
                "phone too-long");
    }

    @Test
    void the_last_step_checks_all_of_them() {
        wrong(FormStep.CHECK, Typing.typed(), "identity missing", "category missing", "text empty");
        wrong(FormStep.CHECK, whole());
    }

    @Test
    void a_draft_holds_everything() {
        form.add(Given.file("brief.pdf"));
        var draft = form.draft(whole(), "uk", Channel.PORTAL);
        assertThat(draft.department()).isEqualTo(Office.FOREIGNERS);
        assertThat(draft.category()).isEqualTo("DECISION");
        assertThat(draft.language()).isEqualTo("uk");
        assertThat(draft.channel()).isEqualTo(Channel.PORTAL);
        assertThat(draft.identityMode()).isEqualTo(IdentityMode.OPEN);
        assertThat(draft.identity())
                .contains(new Identity(
                        Optional.of("Samira Haddad"),
                        Optional.empty(),
                        Optional.of("samira@example.org"),
                        Optional.empty()));
        assertThat(draft.urgent()).isTrue();
        assertThat(draft.files()).isEqualTo(List.copyOf(form.files()));
        var told = draft.particulars();
        assertThat(told.text()).isEqualTo(" Warum? ");
        assertThat(told.wish()).isEqualTo(" Gründe. ");
        assertThat(told.circumstances()).contains("Im Mai.");
        assertThat(told.named()).containsExactly("Frau A", "Herr B", "Zimmer 12");
        assertThat(told.representative()).contains("Beratung");
        assertThat(told.fileNumber()).contains("32-17");
    }

    @Test
    void I1_an_anonymous_draft_holds_nobody_whatever_was_typed_before() {
        var draft = form.draft(
                Typing.typed(
                        "category",
                        "DECISION",
                        "text",
                        "Warum?",
                        "identity",
                        "ANONYMOUS",
                        "name",
                        "Samira",
                        "fileNumber",
                        "32-17"),
                "de",
                Channel.PORTAL);
        assertThat(draft.identity()).isEmpty();
        assertThat(draft.particulars().fileNumber()).isEmpty();
        assertThat(draft.identityMode()).isEqualTo(IdentityMode.ANONYMOUS);
        assertThat(draft.urgent()).isFalse();
        assertThat(draft.particulars().named()).isEmpty();
        assertThat(draft.particulars().circumstances()).isEmpty();
    }

    @Test
    void L1_whoever_chooses_to_be_anonymous_is_forgotten_whatever_was_typed_before_or_is_typed_later() {
        form.takeAll(whole());
        form.take(FormStep.CONTACT, Typing.typed("identity", "ANONYMOUS", "name", "Samira", "phone", "0341"));
        assertThat(form.isAnonymous()).isTrue();
        form.take(FormStep.WHERE, Typing.typed("circumstances", "Im Mai.", "fileNumber", "32-17"));
        assertThat(form.typed().value("circumstances")).isEqualTo("Im Mai.");
        for (var field : List.of("name", "address", "email", "phone", "fileNumber")) {
            assertThat(form.typed().all(field)).as(field).isEmpty();
        }
        assertThat(visit.words().values()).noneMatch(kept -> kept.contains("Samira") || kept.contains("32-17"));
        form.take(FormStep.CONTACT, Typing.typed("identity", "OPEN", "name", "Samira"));
        assertThat(form.typed().value("name")).isEqualTo("Samira");
    }

    @Test
    void L1_a_file_number_that_is_not_kept_stops_nobody() {
        wrong(FormStep.WHERE, Typing.typed("identity", "ANONYMOUS", "fileNumber", "x".repeat(101)));
    }

    @Test
    void what_was_sent_is_forgotten_and_nothing_else() {
        visit.words().putAll(Map.of("follow.receipt", "code", "formless", "stays"));
        form.takeAll(whole());
        form.add(Given.file("brief.pdf"));
        form.end();
        assertThat(visit.words()).isEqualTo(Map.of("follow.receipt", "code", "formless", "stays"));
        assertThat(visit.files()).isEmpty();
    }
}
