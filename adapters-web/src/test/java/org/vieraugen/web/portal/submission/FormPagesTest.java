package org.vieraugen.web.portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.brake.Crowd;
import org.vieraugen.application.brake.Door;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.PlainStamps;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typing;
import org.vieraugen.web.testing.PageRequest;

/** What each step of the form shows. */
class FormPagesTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/complain/foreigners/what");
    private final FormPages pages = pages(Optional.empty());
    private final ComplaintForm form = new ComplaintForm(
            screen.visitor.visit(), house.organisation().department(Office.FOREIGNERS), ComplaintForm.FIRST);

    private FormPages pages(Optional<List<String>> open) {
        var crowd = new Crowd() {
            @Override
            public void came(byte[] network) {
                throw new AssertionError("showing a page sends nothing");
            }

            @Override
            public int from(byte[] network) {
                return 0;
            }

            @Override
            public int fromAll() {
                return 0;
            }
        };
        return new FormPages(
                screen.pages,
                house.departments,
                new Door(crowd, new PlainStamps(), house.clock, 300),
                new Networks(PageRequest.from("203.0.113.7"), open, false));
    }

    private FormPages.Form page(FormStep step, String... pairs) {
        return pages.page(step, form, Typing.typed(pairs), Screen.info());
    }

    @Test
    void the_departments_categories_are_offered_in_its_words() {
        var page = page(FormStep.WHAT);
        assertThat(page.categories()).extracting(FormPages.Option::key).containsExactly("PROCESSING_TIME", "DECISION");
        assertThat(page.categories().get(0).name()).isEqualTo(page.frame().sayOr("Dauer", "category.PROCESSING_TIME"));
        assertThat(page.path()).isEqualTo("/complain/foreigners/what");
        assertThat(page.ticket()).isEqualTo(form.ticket());
        assertThat(page.busy()).isFalse();
    }

    @Test
    void a_legal_deadline_is_warned_of_where_a_decision_is_meant() {
        assertThat(page(FormStep.WHAT, "category", "DECISION").legalDeadline()).isTrue();
        assertThat(page(FormStep.WHAT, "category", "PROCESSING_TIME").legalDeadline())
                .isFalse();
        assertThat(page(FormStep.WHAT, "category", "WEATHER").legalDeadline()).isFalse();
        assertThat(page(FormStep.WHAT).legalDeadline()).isFalse();
    }

    @Test
    void L3_before_anything_is_sent_everybody_reads_that_no_legal_deadline_stops() {
        for (var category : List.of("DECISION", "PROCESSING_TIME")) {
            var last = page(FormStep.CHECK, "category", category);
            assertThat(Screen.html(screen.pages.ok("submission/check", last)))
                    .contains(last.frame().say("legal.title"), last.frame().say("legal.text"));
        }
    }

    @Test
    void work_is_asked_for_on_the_last_page_only_and_of_no_open_network() {
        assertThat(page(FormStep.CONTACT).task()).isEmpty();
        assertThat(page(FormStep.CHECK).task())
                .hasValueSatisfying(task -> assertThat(task.bits()).isEqualTo(14));
        assertThat(pages(Optional.of(List.of("203.0.113.0/24")))
                        .page(FormStep.CHECK, form, Typing.typed(), Screen.info())
                        .task())
                .isEmpty();
    }

    @Test
    void the_last_page_says_when_too_many_come_at_once() {
        assertThat(pages.page(FormStep.CHECK, form, Typing.typed(), Optional.of(FormPages.Notice.BUSY), Screen.info())
                        .busy())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = FormStep.class, mode = EnumSource.Mode.EXCLUDE, names = "FILES")
    void every_step_shows_what_was_typed_and_what_is_wrong_with_it(FormStep step) {
        var typed = Typing.typed("text", "Ist <das> so?", "identity", "OPEN", "name", "Ist <das> so?");
        for (var language : List.of("de", "ar")) {
            screen.in(language);
            var right = Screen.html(
                    screen.pages.ok("submission/" + step.word(), pages.page(step, form, typed, Screen.info())));
            assertThat(right).doesNotContain("<das>").doesNotContain("data-summary");
        }
        step.fields().forEach(field -> typed.refuse(field, "too-long"));
        var page = pages.page(step, form, typed, Screen.info());
        var html = Screen.html(screen.pages.wrong("submission/" + step.word(), page));
        step.fields().forEach(field -> assertThat(html).contains("href=\"#" + field + "\""));
        assertThat(html.contains(page.frame().say("wrong.too-long")))
                .isEqualTo(!step.fields().isEmpty());
    }

    private String html(FormStep step, String... pairs) {
        return Screen.html(screen.pages.ok("submission/" + step.word(), page(step, pairs)));
    }

    @Test
    void L1_whoever_is_anonymous_is_asked_for_no_file_number_and_warned_of_files() {
        form.take(FormStep.CONTACT, Typing.typed("identity", "OPEN", "name", "Samira"));
        assertThat(html(FormStep.WHERE)).contains("name=\"fileNumber\"");
        form.take(FormStep.CONTACT, Typing.typed("identity", "ANONYMOUS"));
        var shown = page(FormStep.WHERE);
        assertThat(html(FormStep.WHERE))
                .doesNotContain("name=\"fileNumber\"")
                .contains(shown.frame().say("where.anonymous"));
        var files = new FilesStepResource.FilesPage(page(FormStep.FILES), List.of(), List.of());
        assertThat(Screen.html(screen.pages.ok("submission/files", files)))
                .contains(shown.frame().say("files.anonymous.text"));
    }

    @Test
    void L2_the_last_page_never_shows_what_is_not_kept() {
        form.take(FormStep.CONTACT, Typing.typed("identity", "ANONYMOUS"));
        assertThat(html(
                        FormStep.CHECK,
                        "identity",
                        "ANONYMOUS",
                        "name",
                        "Samira",
                        "email",
                        "samira@example.org",
                        "fileNumber",
                        "32-17",
                        "text",
                        "Warum?"))
                .contains("Warum?")
                .doesNotContain("Samira", "samira@example.org", "32-17");
    }

    @Test
    void L1_what_falls_away_without_a_name_is_said_where_that_is_chosen() {
        var page = page(FormStep.CONTACT);
        assertThat(html(FormStep.CONTACT))
                .contains(
                        page.frame().say("form.anonymous.text"),
                        page.frame().say("start.papers.law"),
                        page.frame().say("start.papers.anonymous"));
    }

    @Test
    void the_step_for_files_lists_those_that_came() {
        form.add(Given.file("brief.pdf"));
        var page = pages.page(FormStep.FILES, form, Typing.typed(), Screen.info());
        assertThat(page.files()).hasSize(1);
        assertThat(Screen.html(screen.pages.ok(
                        "submission/files", new FilesStepResource.FilesPage(page, page.files(), List.of()))))
                .contains("brief.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "Not A Key", ""})
    void a_department_that_is_not_there_is_a_page_that_is_not_there(String key) {
        assertThatThrownBy(() -> pages.department(key)).isInstanceOf(NotFoundException.class);
    }
}
