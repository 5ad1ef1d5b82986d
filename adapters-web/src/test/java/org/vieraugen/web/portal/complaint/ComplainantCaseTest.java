package org.vieraugen.web.portal.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.correspondence.Answer;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Term;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.attachment.Uploads.RefusedFile;
import org.vieraugen.web.portal.complaint.ComplainantCase.CasePage;

/** The complainant's page: what came of its forms, told once, and nothing that was typed is lost. */
class ComplainantCaseTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/case");
    private final ComplainantCase page = new ComplainantCase(
            screen.pages,
            screen.visitor,
            new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock));
    private final Complaint complaint = Cases.in(house.settings.now()).awaiting();
    private final Receipt receipt = house.holds(complaint);
    private final List<Optional<String>> keys = new ArrayList<>();

    private void following() {
        FollowedComplaint.put(screen.visitor, receipt);
        screen.visitor.keep();
    }

    private CasePage shown(int status, Response answer) {
        assertThat(answer.getStatus()).isEqualTo(status);
        return screen.shown(CasePage.class);
    }

    private Response answering(String... pairs) {
        return page.act("answer", screen.typed(pairs), Screen.info(), (code, key) -> {
            assertThat(code).isEqualTo(receipt);
            keys.add(key);
            new Answer(house.acts).handle(code, key, "Seit Mai.");
        });
    }

    @Test
    void without_a_code_nothing_is_shown_and_nothing_is_done() {
        assertThat(page.followed()).isEmpty();
        Screen.leads(answering("ticket", "1"), "/de/follow");
        assertThat(keys).isEmpty();
    }

    @Test
    void what_was_done_is_told_once_on_the_page_itself() {
        following();
        Screen.leads(answering("ticket", "1"), "/de/case");
        assertThat(keys).containsExactly(Optional.of("page-1"));
        screen.at("/case");
        assertThat(shown(200, page.show(receipt, Screen.info())).done()).contains("answer");
        screen.at("/case");
        assertThat(shown(200, page.show(receipt, Screen.info())).done()).isEmpty();
    }

    @Test
    void L3_where_a_review_is_asked_for_everybody_is_warned_of_the_legal_deadline_once_more() {
        var decided = house.holds(Given.promising(Cases.in(house.settings.now()), house.settings.now()));
        FollowedComplaint.put(screen.visitor, decided);
        screen.visitor.keep();
        var html = Screen.html(page.show(decided, Screen.info()));
        var shown = screen.shown(CasePage.class);
        assertThat(shown.tracked().progress().legalDeadline()).isFalse();
        var asking = html.indexOf(shown.frame().say("case.objection.text"));
        assertThat(html.indexOf(shown.frame().say("legal.text"))).isPositive().isLessThan(asking);
        assertThat(html.indexOf(shown.frame().say("legal.text"), asking)).isPositive();
    }

    @Test
    void a_form_without_a_ticket_has_no_key() {
        following();
        answering();
        assertThat(keys).containsExactly(Optional.empty());
    }

    @Test
    void a_stale_form_does_nothing_and_keeps_what_was_typed_in_its_own_form() {
        following();
        var typed = screen.typed("text", "Seit Mai.", "ticket", "7");
        screen.visitor.leave();
        screen.at("/case");
        following();
        var answer = page.act("answer", typed, Screen.info(), (code, key) -> keys.add(key));
        var shown = shown(422, answer);
        assertThat(shown.typedIn("answer").value("text")).isEqualTo("Seit Mai.");
        assertThat(shown.typedIn("answer").isStale()).isTrue();
        assertThat(shown.typedIn("object").all("text")).isEmpty();
        assertThat(shown.ticket()).isEqualTo("7");
        assertThat(keys).isEmpty();
    }

    @Test
    void a_field_that_is_wrong_stops_the_act() {
        following();
        var typed = screen.typed("text", " ");
        typed.refuse("text", "empty");
        var shown = shown(422, page.act("answer", typed, Screen.info(), (code, key) -> keys.add(key)));
        assertThat(shown.typedIn("answer").wrongFields()).containsExactly("text");
        assertThat(shown.trouble()).isEmpty();
        assertThat(keys).isEmpty();
    }

    @Test
    void what_a_rule_forbids_is_told_above_the_form_with_everything_in_it() {
        following();
        var shown =
                shown(422, page.act("object", screen.typed("text", "Nein."), Screen.info(), List.of(), (code, key) -> {
                    throw new RuleBroken("F7", "none", "not now");
                }));
        assertThat(shown.trouble()).contains("rule-f7");
        assertThat(shown.done()).isEmpty();
        assertThat(shown.typedIn("object").value("text")).isEqualTo("Nein.");
    }

    @Test
    void what_is_our_fault_is_no_matter_of_the_form() {
        following();
        var away = new IllegalStateException(new SQLException("gone", "08006"));
        assertThatThrownBy(() -> page.act("answer", screen.typed(), Screen.info(), (code, key) -> {
                    throw away;
                }))
                .isSameAs(away);
    }

    @Test
    void whoever_was_treated_worse_gets_the_receipt_of_the_new_complaint() {
        following();
        Screen.leads(
                page.act("worse", screen.typed(), Screen.info(), (code, key) -> screen.visitor
                        .words()
                        .put("sent.reference", "new")),
                "/de/receipt");
        screen.at("/receipt");
        assertThat(screen.visitor.words()).containsEntry("sent.reference", "new");
    }

    @Test
    void files_that_were_not_taken_are_named_though_the_others_were() {
        following();
        var refused = List.of(new RefusedFile("virus.exe", "file-kind"));
        var shown = shown(
                422,
                page.act("files", screen.typed("ticket", "1"), Screen.info(), refused, (code, key) -> keys.add(key)));
        assertThat(shown.refused()).isEqualTo(refused);
        assertThat(shown.done()).contains("files");
        assertThat(keys).hasSize(1);
        screen.at("/case");
        assertThat(shown(200, page.show(receipt, Screen.info())).done()).isEmpty();
    }

    @Test
    void a_category_is_shown_by_its_text_or_else_by_its_key() {
        following();
        var shown = shown(200, page.show(receipt, Screen.info()));
        assertThat(shown.category()).isEqualTo(shown.frame().sayOr("PROCESSING_TIME", "category.PROCESSING_TIME"));
        assertThat(shown.tracked().reference()).isEqualTo(complaint.reference().text());
    }

    @Test
    void F11_a_deadline_that_moved_stands_in_the_course_with_the_day_before_and_the_new_one() {
        house.become(
                Office.office().counting(new Terms(Map.of(DeadlineKind.FINDING, new Term(10, 3)), Office.WEEKDAYS)));
        house.complaints.follow(house.complaint(complaint.reference())
                .in(house.settings.now(), Completion::new)
                .recomputed(Set.of())
                .orElseThrow());
        following();
        screen.at("/case");
        assertThat(Screen.html(page.show(receipt, Screen.info())))
                .contains(
                        "Frist hat einen neuen Tag",
                        "<del>Freitag, 4. Dezember 2026</del>",
                        "<ins>Dienstag, 8. Dezember 2026</ins>");
    }
}
