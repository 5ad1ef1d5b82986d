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
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Term;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.decision.Cause;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.file.Finding.InTheirs;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.attachment.Uploads.RefusedFile;
import org.vieraugen.web.portal.complaint.ComplainantCase.CasePage;
import org.vieraugen.web.portal.form.KeptAnswers;

/** The complainant's page: what came of its forms, told once, and nothing that was typed is lost. */
class ComplainantCaseTest {
    private final House house = new House();
    private final Screen screen = new Screen(house).at("/case");
    private final Track track =
            new Track(house.complaints, house.receipts, house.journal, house.departments, house.clock);
    private final KeptAnswers answers = new KeptAnswers(screen.visits, screen.visitor, house.clock);
    private final ComplainantCase page = new ComplainantCase(screen.pages, screen.visitor, track, answers);
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

    /** A form that was refused leads to its page, which shows it however often it is read. */
    private CasePage readAnew(Response answer) {
        Screen.leads(answer, "/de/case");
        screen.at("/case");
        var html = Screen.html(page.show(receipt, Screen.info()));
        var shown = screen.shown(CasePage.class);
        assertThat(html)
                .contains("<title>" + shown.frame().say("page.error", "").strip());
        return shown;
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
        var shown = readAnew(page.act("answer", typed, Screen.info(), (code, key) -> keys.add(key)));
        assertThat(shown.typedIn("answer").wrongFields()).containsExactly("text");
        assertThat(shown.trouble()).isEmpty();
        assertThat(keys).isEmpty();
    }

    @Test
    void what_a_rule_forbids_is_told_above_the_form_with_everything_in_it() {
        following();
        var shown =
                readAnew(page.act("object", screen.typed("text", "Nein."), Screen.info(), List.of(), (code, key) -> {
                    throw new RuleBroken("F7", "none", "not now");
                }));
        assertThat(shown.trouble()).contains("rule-f7");
        assertThat(shown.done()).isEmpty();
        assertThat(shown.typedIn("object").value("text")).isEqualTo("Nein.");
    }

    @Test
    void what_was_refused_is_there_in_another_language_too_until_a_form_is_taken() {
        following();
        var typed = screen.typed("text", "Nein.", "ticket", "7");
        typed.refuse("text", "too-long");
        readAnew(page.act("objection", typed, Screen.info(), (code, key) -> keys.add(key)));
        screen.at("/case").in("ar");
        page.show(receipt, Screen.info());
        assertThat(screen.shown(CasePage.class).typedIn("objection").value("text"))
                .isEqualTo("Nein.");
        screen.in("de");
        Screen.leads(answering("ticket", "8"), "/de/case");
        screen.at("/case");
        assertThat(shown(200, page.show(receipt, Screen.info()))
                        .typedIn("objection")
                        .all("text"))
                .isEmpty();
    }

    @Test
    void what_was_typed_about_one_complaint_is_not_shown_with_another() {
        following();
        var typed = screen.typed("text", "Nein.");
        typed.refuse("text", "too-long");
        readAnew(page.act("objection", typed, Screen.info(), (code, key) -> keys.add(key)));
        var other = house.holds(Cases.in(house.settings.now()).awaiting());
        FollowedComplaint.put(screen.visitor, other);
        screen.visitor.keep();
        screen.at("/case");
        page.show(other, Screen.info());
        assertThat(screen.shown(CasePage.class).act()).isEmpty();
    }

    @Test
    void I5_the_words_of_a_second_secret_are_not_kept_with_the_visit() {
        following();
        var typed = screen.typed("secret", "Der Mond ist rund");
        typed.refuse("secret", "too-short");
        shown(422, page.act("secret", typed, Screen.info(), (code, key) -> keys.add(key)));
        screen.at("/case");
        assertThat(screen.visitor.words()).doesNotContainValue("Der Mond ist rund");
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
        var shown = readAnew(
                page.act("files", screen.typed("ticket", "1"), Screen.info(), refused, (code, key) -> keys.add(key)));
        assertThat(shown.refused()).isEqualTo(refused);
        assertThat(shown.done()).contains("files");
        assertThat(keys).hasSize(1);
        screen.at("/case");
        assertThat(shown(200, page.show(receipt, Screen.info())).done()).isEmpty();
        assertThat(screen.shown(CasePage.class).refused()).isEqualTo(refused);
    }

    @Test
    void a_category_is_shown_by_its_text_or_else_by_its_key() {
        following();
        var shown = shown(200, page.show(receipt, Screen.info()));
        assertThat(shown.category()).isEqualTo(shown.frame().sayOr("PROCESSING_TIME", "category.PROCESSING_TIME"));
        assertThat(shown.tracked().reference()).isEqualTo(complaint.reference().text());
    }

    private String seenIn(String language, Complaint seen) {
        FollowedComplaint.put(screen.visitor, house.holds(seen));
        screen.visitor.keep();
        screen.at("/case").in(language);
        return Screen.html(page.show(FollowedComplaint.receipt(screen.visitor).orElseThrow(), Screen.info()));
    }

    private Complaint asked(Optional<String> inTheirs) {
        return Cases.in(house.settings.now())
                .numbered(7)
                .speaking("ar")
                .underReview()
                .in(house.settings.now(), Reviewing::new)
                .ask(Office.NASSER, "Seit wann?", inTheirs)
                .next();
    }

    @Test
    void the_readers_language_comes_first_and_the_german_is_folded_below_it() {
        var html = seenIn("ar", asked(Optional.of("منذ متى؟")));
        assertThat(html)
                .contains(
                        "lang=\"ar\" dir=\"rtl\">منذ متى؟",
                        "<summary>بالألمانية</summary><p class=\"v-words\" lang=\"de\" dir=\"ltr\">Seit wann?")
                .doesNotContain("بالألمانية فقط", "href=\"#answer-text\"");
        assertThat(html.indexOf("منذ متى؟")).isLessThan(html.indexOf("Seit wann?"));
        var german = seenIn("de", asked(Optional.of("منذ متى؟")));
        assertThat(german.indexOf("Seit wann?")).isPositive().isLessThan(german.indexOf("منذ متى؟"));
        assertThat(german).contains("<summary>Arabisch</summary>");
    }

    @Test
    void L2_what_is_in_german_only_is_said_to_be_and_marked_and_comes_with_the_offer_of_an_explanation() {
        assertThat(seenIn("ar", asked(Optional.empty())))
                .contains(
                        "جزء من هذه الصفحة بالألمانية فقط",
                        "href=\"#answer-text\"",
                        "id=\"answer-text\"",
                        "<p class=\"v-words\" lang=\"de\" dir=\"ltr\">Seit wann?");
        assertThat(seenIn("de", asked(Optional.empty()))).doesNotContain("#answer-text\"", "nur auf Deutsch");
        assertThat(seenIn("de-simple", asked(Optional.empty()))).contains("in schwerem Deutsch");
    }

    @Test
    void outcome_and_causes_are_in_the_readers_language_whatever_language_the_reasons_are_in() {
        var found = new Judgement(
                Outcome.UPHELD,
                "Es dauerte zu lange.",
                Optional.empty(),
                Set.of(Cause.STAFFING),
                List.of(new Remedy(
                        Remedy.Kind.APOLOGY,
                        "Ein Brief.",
                        Optional.of("رسالة."),
                        Office.WIRTH,
                        house.clock.today().plusDays(9))),
                Optional.empty(),
                5,
                new InTheirs(Optional.of("طال الأمر كثيرا."), Optional.empty(), Optional.empty()));
        var seated = Cases.in(house.settings.now()).numbered(8).speaking("ar").inSecondReview();
        var decided = seated.filing(found.by(Office.NASSER, Seat.FIRST, seated, house.settings.now()))
                .in(house.settings.now(), Reviewing::new)
                .concur(seated.seats().second().orElseThrow())
                .next();
        assertThat(seenIn("ar", decided))
                .contains("أسباب ما حدث", "نقص الموظفين", ">طال الأمر كثيرا.<", ">رسالة.<")
                .doesNotContain("جزء من هذه الصفحة بالألمانية فقط");
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

    private String html() {
        following();
        return Screen.html(page.show(receipt, Screen.info()));
    }

    @Test
    void whoever_owes_an_answer_reads_the_question_first_with_its_day_and_answers_right_there() {
        var html = html();
        var shown = screen.shown(CasePage.class);
        var question = shown.question().orElseThrow();
        assertThat(html.indexOf(shown.frame().say("case.now")))
                .isPositive()
                .isLessThan(html.indexOf(shown.frame().say("case.turn")))
                .isLessThan(html.indexOf(shown.frame().say("legal.text")));
        assertThat(html)
                .contains(shown.frame().say("case.now.answer", shown.frame().moment(question.at())))
                .containsOnlyOnce("/case/answer")
                .doesNotContain(shown.frame().say("case.now.nothing"));
        assertThat(html.indexOf("/case/answer"))
                .isGreaterThan(html.indexOf("v-asked"))
                .isLessThan(html.indexOf(shown.frame().say("legal.text")));
    }

    @Test
    void whoever_can_ask_for_a_review_reads_so_first_with_its_last_day() {
        var decided = house.holds(Given.promising(Cases.in(house.settings.now()), house.settings.now()));
        FollowedComplaint.put(screen.visitor, decided);
        screen.visitor.keep();
        var html = Screen.html(page.show(decided, Screen.info()));
        var shown = screen.shown(CasePage.class);
        var until =
                shown.frame().day(shown.tracked().progress().objectionUntil().orElseThrow());
        assertThat(html.indexOf(shown.frame().say("case.now.objection")))
                .isPositive()
                .isLessThan(html.indexOf(until));
        assertThat(html.indexOf(until)).isLessThan(html.indexOf("v-decision"));
        assertThat(html).contains("href=\"#objection\"", "id=\"objection\"").containsOnlyOnce("/case/objection");
    }

    @Test
    void whoever_owes_nothing_is_told_so() {
        var waiting = house.holds(Cases.in(house.settings.now()).submitted());
        FollowedComplaint.put(screen.visitor, waiting);
        screen.visitor.keep();
        var html = Screen.html(page.show(waiting, Screen.info()));
        assertThat(html)
                .contains(screen.shown(CasePage.class).frame().say("case.now.nothing"))
                .containsOnlyOnce("/case/answer");
    }

    @Test
    void a_review_that_is_refused_because_it_came_too_late_stays_on_the_page_with_what_was_typed() {
        following();
        readAnew(page.act("objection", screen.typed("text", "Das stimmt nicht."), Screen.info(), (code, key) -> {
            throw new RuleBroken("course", "none", "not now");
        }));
        assertThat(Screen.html(page.show(receipt, Screen.info()))).contains("Das stimmt nicht.");
    }

    @Test
    void everything_that_was_submitted_is_shown_again() {
        var told = house.holds(Cases.in(house.settings.now())
                .saying("Ich <warte>.")
                .happening("Im Mai, Zimmer 12", "32-17")
                .naming("Frau Wirth", "Herr Ö")
                .representedBy("Beratung e.V.")
                .urgently()
                .openly()
                .submitted());
        FollowedComplaint.put(screen.visitor, told);
        screen.visitor.keep();
        var html = Screen.html(page.show(told, Screen.info()));
        var shown = screen.shown(CasePage.class);
        assertThat(html)
                .contains("Ich &lt;warte&gt;.", "Im Mai, Zimmer 12", "32-17", "Frau Wirth", "Herr Ö", "Beratung e.V.")
                .contains(
                        shown.category(),
                        shown.frame().say("field.urgent"),
                        shown.frame().say("identity.OPEN"));
    }

    @Test
    void each_form_with_a_text_of_ones_own_hands_over_what_is_typed_and_no_other_does() {
        var html = html();
        assertThat(html)
                .containsPattern("/case/answer\" [^>]*data-keep=\"/de/case/kept\"")
                .containsPattern("/case/treated-worse\" [^>]*data-keep=\"/de/case/kept\"")
                .doesNotContainPattern("/case/secret\" [^>]*data-keep")
                .doesNotContainPattern("/case/withdrawal\" [^>]*data-keep");
    }

    @Test
    void whoever_ends_the_visit_reads_that_the_complaint_stays() {
        assertThat(html()).contains(screen.shown(CasePage.class).frame().say("case.end.text"));
    }
}
