package org.vieraugen.web.portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.brake.Crowd;
import org.vieraugen.application.brake.Door;
import org.vieraugen.application.reception.Draft;
import org.vieraugen.application.reception.SubmitComplaint;
import org.vieraugen.application.reception.Submitted;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.PlainStamps;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typing;
import org.vieraugen.web.portal.complaint.ReceiptToShow;
import org.vieraugen.web.portal.submission.DraftsResource.Begun;
import org.vieraugen.web.portal.submission.DraftsResource.DraftsPage;
import org.vieraugen.web.portal.submission.FormPages.Form;
import org.vieraugen.web.portal.submission.FormPages.Notice;
import org.vieraugen.web.testing.PageRequest;

/** One browser holds several complaints that are not sent yet, and no window overwrites what was typed in another. */
class DraftsTest {
    private static final String KEY = Office.FOREIGNERS.text();
    private static final String CATEGORY = "DECISION";
    private static final StoredFile FILE = new StoredFile(UUID.randomUUID(), "key");

    private final House house = new House();
    private final Screen screen = new Screen(house);
    private final Networks networks =
            new Networks(PageRequest.from("203.0.113.7"), Optional.of(List.of("203.0.113.0/24")), false);
    private final Door door = new Door(new Nobody(), new PlainStamps(), house.clock, 300);
    private final FormPages forms = new FormPages(screen.pages, house.departments, door, networks);
    private final FormResource form =
            new FormResource(screen.pages, screen.visitor, forms, new SubmitComplaint(house.intake), door, networks);
    private final DraftsResource drafts =
            new DraftsResource(screen.pages, screen.visitor, forms, house.departments, house.files);

    private static final class Nobody implements Crowd {
        @Override
        public void came(byte[] network) {
            // Nobody counts.
        }

        @Override
        public int from(byte[] network) {
            return 0;
        }

        @Override
        public int fromAll() {
            return 0;
        }
    }

    /** What a window shows of a step; it is sent later, whatever happens meanwhile. */
    private Form window(String step, String draft) {
        screen.at("/complain/" + KEY + "/" + step);
        assertThat(form.show(KEY, step, draft, Screen.info()).getStatus()).isEqualTo(200);
        return screen.shown(Form.class);
    }

    private Response send(Form window, String draft, String... pairs) {
        screen.at("/complain/" + KEY + "/" + window.step().word());
        var all = new ArrayList<>(List.of(pairs));
        all.addAll(List.of("seen", window.seen(), "ticket", window.ticket()));
        return form.take(KEY, window.step().word(), draft, screen.typed(all.toArray(String[]::new)), Screen.info());
    }

    private Response told(String draft, String text) {
        return send(window("what", draft), draft, "category", CATEGORY, "text", text);
    }

    private String text(String draft) {
        return window("what", draft).typed().value("text");
    }

    private DraftsPage asked() {
        screen.at("/complain/" + KEY + "/drafts");
        assertThat(drafts.ask(KEY, Screen.info()).getStatus()).isEqualTo(200);
        return screen.shown(DraftsPage.class);
    }

    private Response start() {
        screen.at("/complain/" + KEY);
        Screen.leads(form.begin(KEY), "/de/complain/foreigners/drafts");
        return drafts.ask(KEY, Screen.info());
    }

    private String[] whole(Form window) {
        return new String[] {
            "category", CATEGORY, "text", window.typed().value("text"), "identity", "ANONYMOUS",
        };
    }

    private Form checked(String draft) {
        send(window("contact", draft), draft, "identity", "ANONYMOUS");
        return window("check", draft);
    }

    @Test
    void whoever_has_begun_nothing_is_asked_nothing() {
        Screen.leads(start(), "/de/complain/foreigners/contact");
    }

    @Test
    void whoever_starts_anew_is_asked_whether_to_continue_or_to_begin_another() {
        told("1", "Warum <so>?");
        assertThat(start().getStatus()).isEqualTo(200);
        var page = screen.shown(DraftsPage.class);
        assertThat(page.begun()).extracting(Begun::to).containsExactly("/complain/foreigners/what");
        assertThat(page.begun()).extracting(Begun::text).containsExactly("Warum <so>?");
        assertThat(page.another()).contains("/complain/foreigners/contact/2");
        assertThat(Screen.html(start()))
                .contains("Warum &lt;so&gt;?", "href=\"/de/complain/foreigners/contact/2\"")
                .contains(page.frame().say("drafts.continue"), page.frame().say("drafts.new"));
    }

    @Test
    void a_category_that_ended_meanwhile_is_asked_for_again_and_nothing_else_is_lost() {
        told("1", "Warum so?");
        var check = checked("1");
        house.become(Office.office().ending(CATEGORY));
        Screen.leads(send(check, "1", whole(check)), "/de/complain/foreigners/check");
        screen.at("/complain/" + KEY + "/check");
        assertThat(form.show(KEY, "check", "1", Screen.info()).getStatus()).isEqualTo(200);
        assertThat(screen.shown(Form.class).typed().wrong("category")).contains("unknown");
        assertThat(text("1")).isEqualTo("Warum so?");
        assertThat(screen.shown(Form.class).categories())
                .extracting(FormPages.Option::key)
                .containsExactly("PROCESSING_TIME");
        send(window("what", "1"), "1", "category", "PROCESSING_TIME", "text", text("1"));
        var again = window("check", "1");
        Screen.leads(
                send(again, "1", "category", "PROCESSING_TIME", "text", "Warum so?", "identity", "ANONYMOUS"),
                "/de/receipt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"category", "files"})
    void what_is_refused_in_the_moment_of_sending_takes_files_away_only_if_they_are_gone(String field) {
        var refusing = new SubmitComplaint(house.intake) {
            @Override
            public Submitted handle(Draft draft, Optional<String> key) {
                throw new Malformed(field, "unknown", "is gone");
            }
        };
        told("1", "Warum so?");
        var check = checked("1");
        forms.draft(screen.visitor.visit(), forms.department(KEY), "1")
                .add(new Upload(new FileName("a.pdf"), FileKind.PDF, 10, FILE, FILE, List.of(), false, true));
        screen.visitor.keep();
        var late = new FormResource(screen.pages, screen.visitor, forms, refusing, door, networks);
        screen.at("/complain/" + KEY + "/check");
        var whole = new ArrayList<>(List.of(whole(check)));
        whole.addAll(List.of("ticket", check.ticket()));
        var answer = late.take(KEY, "check", "1", screen.typed(whole.toArray(String[]::new)), Screen.info());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(screen.shown(Form.class).typed().wrong(field)).contains("unknown");
        assertThat(forms.draft(screen.visitor.visit(), forms.department(KEY), "1")
                        .files())
                .hasSize(field.equals("files") ? 0 : 1);
        assertThat(text("1")).isEqualTo("Warum so?");
    }

    @Test
    void another_one_leaves_the_first_as_it_is() {
        told("1", "Die erste.");
        Screen.leads(told("2", "Die zweite."), "/de/complain/foreigners/where/2");
        assertThat(text("1")).isEqualTo("Die erste.");
        assertThat(text("2")).isEqualTo("Die zweite.");
        assertThat(asked().begun()).hasSize(2);
    }

    @Test
    void two_windows_in_which_nothing_was_typed_yet_become_two_complaints() {
        var one = window("what", "1");
        var other = window("what", "1");
        Screen.leads(send(one, "1", "category", CATEGORY, "text", "Hier."), "/de/complain/foreigners/where");
        Screen.leads(send(other, "1", "category", CATEGORY, "text", "Dort."), "/de/complain/foreigners/where/2");
        assertThat(text("1")).isEqualTo("Hier.");
        assertThat(text("2")).isEqualTo("Dort.");
    }

    @Test
    void a_second_window_of_the_same_complaint_never_overwrites_what_the_first_keeps() {
        told("1", "Erst.");
        var one = window("what", "1");
        var other = window("what", "1");
        send(other, "1", "category", CATEGORY, "text", "Dann.");
        Screen.leads(
                send(one, "1", "category", CATEGORY, "text", "Zuletzt.", "go", "check"),
                "/de/complain/foreigners/check/2");
        assertThat(text("1")).isEqualTo("Dann.");
        assertThat(text("2")).isEqualTo("Zuletzt.");
    }

    @Test
    void a_step_that_is_sent_twice_or_changes_another_field_stays_in_its_complaint() {
        told("1", "Erst.");
        var what = window("what", "1");
        var where = window("where", "1");
        for (int twice = 0; twice < 2; twice++) {
            Screen.leads(send(what, "1", "category", CATEGORY, "text", "Dann."), "/de/complain/foreigners/where");
        }
        Screen.leads(send(where, "1", "circumstances", "Im Mai."), "/de/complain/foreigners/who");
        assertThat(asked().begun()).hasSize(1);
    }

    @Test
    void what_was_changed_in_another_window_is_looked_at_before_it_is_sent() {
        told("1", "Erst.");
        var old = checked("1");
        send(window("what", "1"), "1", "category", CATEGORY, "text", "Dann.");
        assertThat(send(old, "1", whole(old)).getStatus()).isEqualTo(422);
        var now = screen.shown(Form.class);
        assertThat(now.notice()).contains(Notice.ELSEWHERE);
        assertThat(now.path()).isEqualTo("/complain/foreigners/check/2");
        assertThat(now.ticket()).isNotEqualTo(old.ticket());
        assertThat(screen.visitor.words()).doesNotContainKey(ReceiptToShow.REFERENCE);
        Screen.leads(send(now, "2", whole(now)), "/de/receipt");
        assertThat(text("1")).isEqualTo("Dann.");
    }

    @Test
    void files_that_were_added_in_another_window_are_shown_before_they_are_sent() {
        told("1", "Erst.");
        var old = checked("1");
        screen.at("/complain/foreigners/files");
        forms.draft(screen.visitor.visit(), forms.department(KEY), "1").add(Given.file("brief.pdf"));
        screen.visitor.keep();
        assertThat(send(old, "1", whole(old)).getStatus()).isEqualTo(422);
        var now = screen.shown(Form.class);
        assertThat(now.typed().isStale()).isTrue();
        assertThat(now.files()).hasSize(1);
        assertThat(now.notice()).isEmpty();
    }

    @Test
    void where_there_is_no_room_for_another_nothing_is_overwritten_and_nothing_typed_is_lost() {
        for (int draft = 1; draft <= Drafts.MOST; draft++) {
            told(Integer.toString(draft), "Nummer " + draft);
        }
        assertThat(asked().another()).isEmpty();
        var old = window("what", "1");
        told("1", "Neuer.");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(send(old, "1", "category", CATEGORY, "text", "Getippt.").getStatus())
                    .isEqualTo(422);
            old = screen.shown(Form.class);
            assertThat(old.notice()).contains(Notice.FULL);
            assertThat(old.typed().value("text")).isEqualTo("Getippt.");
            assertThat(text("1")).isEqualTo("Neuer.");
        }
    }

    @Test
    void after_one_was_sent_its_pages_lead_to_the_receipt_and_another_can_be_begun() {
        told("1", "Erst.");
        var check = checked("1");
        Screen.leads(send(check, "1", whole(check)), "/de/receipt");
        screen.at("/complain/foreigners/what");
        Screen.leads(form.show(KEY, "what", Screen.info()), "/de/receipt");
        Screen.leads(send(check, "1", whole(check)), "/de/receipt");
        Screen.leads(start(), "/de/complain/foreigners/contact/2");
        Screen.leads(told("2", "Noch etwas."), "/de/complain/foreigners/where/2");
        assertThat(asked().begun()).extracting(Begun::text).containsExactly("Noch etwas.");
    }

    @Test
    void one_that_is_not_wanted_is_forgotten_alone() {
        told("1", "Die erste.");
        told("2", "Die zweite.");
        screen.at("/complain/foreigners/drafts");
        Screen.leads(drafts.drop(KEY, screen.typed("drop", KEY + ".1")), "/de/complain/foreigners/drafts");
        assertThat(asked().begun()).extracting(Begun::text).containsExactly("Die zweite.");
    }

    @Test
    void nobody_elses_page_forgets_one() {
        told("1", "Die erste.");
        screen.at("/complain/foreigners/drafts");
        drafts.drop(KEY, Typing.typed("drop", KEY + ".1", "token", "foreign"));
        assertThat(asked().begun()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "x", "-1", "01", "99999999999"})
    void there_are_no_other_drafts_than_these(String draft) {
        assertThatThrownBy(() -> form.show(KEY, "what", draft, Screen.info())).isInstanceOf(NotFoundException.class);
    }
}
