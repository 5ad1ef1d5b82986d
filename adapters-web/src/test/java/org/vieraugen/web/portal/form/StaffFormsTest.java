package org.vieraugen.web.portal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.form.KeepDrafts;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryStaffDrafts;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.Places;
import org.vieraugen.web.faces.Portal;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Templates;
import org.vieraugen.web.portal.Typed;

/** Whatever staff type on whichever page: it is lost to nobody, and shown to nobody else. */
class StaffFormsTest {
    private static final Pattern MARK = Pattern.compile("name=\"draft\" value=\"([^\"]*)\"");
    private static final String REQUEST = "/staff/requests/ABH-A-2026-00000017-K";
    private static final String WORDS = "Guten Tag, wir prüfen <das> & melden uns.";
    private static final String SHOWN = "Guten Tag, wir prüfen &lt;das&gt; &amp; melden uns.";

    private final House house = new House();
    private final Screen screen = new Screen(house);
    private final MemoryStaffDrafts store = new MemoryStaffDrafts();
    private final KeepDrafts drafts = new KeepDrafts(
            store,
            house.complaints,
            house.looks,
            house.departments,
            text -> "mark-" + Integer.toHexString(text.hashCode()),
            house.clock);
    private final StaffForms forms = new StaffForms(
            screen.visitor,
            new Callers(screen.gate.sessions, house.departments, house.clock),
            drafts,
            screen.unsent,
            new Places(new Portal().getClasses()),
            new Templates());
    private final StaffDraftsResource resource =
            new StaffDraftsResource(screen.pages, screen.visitor, screen.desk, forms, drafts, screen.unsent);

    private String form(String action, String version, String inside) {
        return "<form method=\"post\" action=\"/de" + action + "\"><input type=\"hidden\" name=\"token\" value=\""
                + screen.visitor.formToken() + "\"><input type=\"hidden\" name=\"version\" value=\"" + version + "\">"
                + inside + "<button>x</button></form>";
    }

    private static String area(String words) {
        return "<textarea name=\"text\">\n" + words + "</textarea>";
    }

    private static String page(String... forms) {
        return "<html><body><main id=\"main\"><details id=\"d\"><summary>x</summary>" + String.join("", forms)
                + "</details></main></body></html>";
    }

    /** The page as it is read there. */
    private String read(String path, String html) {
        screen.at(path);
        return forms.shown(html, Optional.empty());
    }

    private static String mark(String html) {
        var all = new ArrayList<String>();
        MARK.matcher(html).results().forEach(found -> all.add(found.group(1)));
        assertThat(all).isNotEmpty();
        return all.get(all.size() - 1);
    }

    private Typed typed(String html, String... pairs) {
        var all = new ArrayList<>(List.of(pairs));
        all.addAll(List.of("draft", mark(html)));
        return screen.typed(all.toArray(String[]::new));
    }

    /** Somebody sends the form, and this is answered. */
    private Optional<FormMark> sent(String path, Typed typed, int status, String answered) {
        screen.at(path);
        screen.sends(typed);
        return forms.sent(status, answered);
    }

    private String answerForm() {
        return page(form(REQUEST + "/answer", "3", area("")));
    }

    private Complaint complaint(int number, String... names) {
        var complaint =
                Cases.in(house.settings.now()).numbered(number).naming(names).submitted();
        house.holds(complaint);
        return complaint;
    }

    private void by(StaffKey who) {
        screen.at(REQUEST).by(who);
    }

    @Test
    void what_was_handed_over_while_typing_stands_in_its_field_again_and_its_form_is_open() {
        by(ALBERS);
        var html = read(REQUEST, answerForm());
        assertThat(resource.keep(typed(html, "text", WORDS)).getStatus()).isEqualTo(200);
        var again = read(REQUEST, answerForm());
        assertThat(again)
                .contains("<textarea name=\"text\">\n" + SHOWN + "</textarea>", "<details id=\"d\" open>")
                .contains("Ihr Entwurf vom 24. November 2026", "Entwurf verwerfen");
        resource.discard(typed(again));
        assertThat(read(REQUEST, answerForm())).doesNotContain(SHOWN, "Entwurf verwerfen");
    }

    @Test
    void each_form_keeps_its_own_text_whatever_the_language_and_whichever_of_two_it_is() {
        by(ALBERS);
        var two = page(
                form("/staff/requests/new", "", "<input type=\"hidden\" name=\"point\" value=\"1\">" + area("")),
                form("/staff/requests/new", "", "<input type=\"hidden\" name=\"point\" value=\"2\">" + area("")));
        resource.keep(typed(read("/staff/requests/new", two), "text", WORDS));
        var again = read("/staff/requests/new", two.replace("\"/de/", "\"/en/"));
        assertThat(again.split(Pattern.quote(SHOWN), -1)).hasSize(2);
        assertThat(again.indexOf(SHOWN)).isGreaterThan(again.indexOf("value=\"2\""));
    }

    @Test
    void what_was_refused_is_kept_and_what_was_taken_is_no_draft_any_more() {
        by(ALBERS);
        var html = read(REQUEST, answerForm());
        var mark = sent(REQUEST + "/answer", typed(html, "text", WORDS), 422, answerForm());
        assertThat(mark.flatMap(FormMark::seen)).isPresent();
        assertThat(forms.shown(page(form(REQUEST + "/answer", "3", area(SHOWN))), mark))
                .as("the refused page itself says no more than it did")
                .doesNotContain("Entwurf verwerfen");
        var again = read(REQUEST, answerForm());
        assertThat(again).contains(SHOWN);
        sent(REQUEST + "/answer", typed(again, "text", WORDS), 303, "");
        assertThat(read(REQUEST, answerForm())).doesNotContain(SHOWN);
        assertThat(store.authors()).isEmpty();
    }

    @Test
    void a_form_that_was_sent_empty_is_no_draft_but_clears_one() {
        by(ALBERS);
        sent(REQUEST + "/answer", typed(read(REQUEST, answerForm()), "text", " "), 422, answerForm());
        assertThat(store.authors()).isEmpty();
        resource.keep(typed(read(REQUEST, answerForm()), "text", WORDS));
        sent(REQUEST + "/answer", typed(read(REQUEST, answerForm()), "text", ""), 422, answerForm());
        assertThat(read(REQUEST, answerForm())).doesNotContain(SHOWN);
    }

    @Test
    void a_page_that_asks_once_more_takes_nothing_yet() {
        by(ALBERS);
        var html = read(REQUEST, answerForm());
        var asks = "<main><form method=\"post\"><input type=\"hidden\" name=\"text\" value=\"" + SHOWN
                + "\"></form></main>";
        sent(REQUEST + "/answer", typed(html, "text", WORDS), 200, asks);
        assertThat(store.authors()).isNotEmpty();
        var again = read(REQUEST, answerForm());
        sent(
                REQUEST + "/answer",
                typed(again, "text", WORDS, "go", "insert"),
                200,
                page(form(REQUEST + "/answer", "3", area(SHOWN + " Und ein Baustein."))));
        assertThat(store.authors()).isNotEmpty();
        sent(REQUEST + "/answer", typed(read(REQUEST, answerForm()), "text", WORDS), 200, "<main></main>");
        assertThat(store.authors()).isEmpty();
    }

    @Test
    void what_a_page_says_it_has_taken_is_no_draft_though_it_still_shows_it() {
        by(ALBERS);
        sent(REQUEST + "/answer", typed(read(REQUEST, answerForm()), "text", WORDS), 422, answerForm());
        var again = read(REQUEST, answerForm());
        screen.at(REQUEST + "/answer");
        var taken = typed(again, "text", WORDS);
        taken.markTaken();
        screen.sends(taken);
        forms.sent(200, page(form(REQUEST + "/answer", "3", area(SHOWN))));
        assertThat(store.authors()).isEmpty();
    }

    @Test
    void what_was_typed_on_another_device_is_not_overwritten_until_somebody_says_so() {
        by(ALBERS);
        var here = read(REQUEST, answerForm());
        var there = read(REQUEST, answerForm());
        house.clock.pass(Duration.ofMinutes(1));
        resource.keep(typed(there, "text", "Im Zug geschrieben, mit Mühe."));
        house.clock.pass(Duration.ofMinutes(1));
        var answer = resource.keep(typed(here, "text", WORDS));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(read(REQUEST, answerForm())).contains("Im Zug geschrieben");
        var mine = mark(here).replace(" - ", " " + answer.getEntity() + " ");
        assertThat(resource.keep(screen.typed("text", WORDS, "draft", mine)).getStatus())
                .isEqualTo(200);
        assertThat(read(REQUEST, answerForm())).contains(SHOWN);
    }

    @Test
    void whoever_comes_back_is_told_what_has_changed_and_overwrites_nobodys_words() {
        by(ALBERS);
        var html = read(REQUEST, page(form(REQUEST + "/answer", "3", area("Was da stand."))));
        resource.keep(typed(html, "text", WORDS, "version", "3"));
        assertThat(read(REQUEST, page(form(REQUEST + "/answer", "4", area("Was eine andere schrieb."))))
                        .split("Seitdem hat sich", -1))
                .hasSize(2);
        assertThat(read(REQUEST, page(form(REQUEST + "/answer", "4", area("Was eine andere schrieb.")))))
                .as("the form says of which version it is")
                .contains("name=\"version\" value=\"3\"");
        assertThat(read(REQUEST, page(form(REQUEST + "/answer", "4", area("")))))
                .contains("name=\"version\" value=\"4\"", "Seitdem hat sich");
        assertThat(read(REQUEST, page(form(REQUEST + "/answer", "3", area("")))))
                .doesNotContain("Seitdem hat sich");
    }

    @Test
    void a_text_whose_form_is_gone_is_shown_on_its_page() {
        by(ALBERS);
        resource.keep(typed(read(REQUEST, answerForm()), "text", WORDS));
        assertThat(read(REQUEST, page()))
                .contains("<p dir=\"auto\">" + SHOWN + "</p>", "Entwurf verwerfen", "nicht mehr");
        assertThat(read("/staff/requests", page())).doesNotContain(SHOWN);
    }

    @Test
    void what_stands_there_already_is_no_draft() {
        by(ALBERS);
        resource.keep(typed(read(REQUEST, answerForm()), "text", WORDS));
        assertThat(read(REQUEST, page(form(REQUEST + "/answer", "3", area(SHOWN)))))
                .doesNotContain("Entwurf verwerfen");
        assertThat(store.authors()).isEmpty();
    }

    @Test
    void F5_whoever_has_no_such_page_any_more_has_no_draft_of_it_either() {
        by(ALBERS);
        resource.keep(typed(read(REQUEST, answerForm()), "text", WORDS));
        screen.at(REQUEST);
        forms.lost();
        assertThat(store.authors()).isEmpty();

        var complaint = complaint(1);
        var path = "/staff/cases/" + complaint.reference().text();
        var html = read(path, page(form(path + "/reply", "1", area(""))));
        resource.keep(typed(html, "text", WORDS));
        assertThat(store.authors()).isNotEmpty();
        var named = complaint(2, "Albers");
        var moved = mark(html).replace(path, "/staff/cases/" + named.reference().text());
        assertThatThrownBy(() -> resource.keep(screen.typed("text", WORDS, "draft", moved)))
                .isInstanceOf(Unseen.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input type=\"password\" name=\"password\"><textarea name=\"text\">\n</textarea>",
                "<input name=\"code\" autocomplete=\"one-time-code\"><textarea name=\"text\">\n</textarea>"
            })
    void a_form_that_asks_for_a_secret_is_never_kept(String inside) {
        by(ALBERS);
        assertThat(read("/staff/account", page(form("/staff/account/password", "", inside))))
                .doesNotContain("name=\"draft\"");
    }

    @Test
    void who_somebody_is_and_what_a_page_does_not_want_kept_is_in_no_draft() {
        by(ALBERS);
        var inside = "<input name=\"name\" data-unkept=\"true\" value=\"\">" + area("");
        var html = read("/staff/record", page(form("/staff/record", "", inside)));
        assertThat(mark(html)).endsWith(" text");
        resource.keep(typed(html, "text", WORDS, "name", "Samira Haddad", "password", "geheim"));
        assertThat(drafts.of(house.caller(ALBERS), "/staff/record", Set.of()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.draft().fields()).containsOnlyKeys("text"));
    }

    @Test
    void of_a_form_with_files_only_what_is_typed_is_kept() {
        by(ALBERS);
        var html = read(
                "/staff/record", page(form("/staff/record", "", "<input type=\"file\" name=\"files\">" + area(""))));
        assertThat(mark(html)).endsWith(" text");
    }

    @Test
    void a_form_without_anything_long_hands_nothing_over() {
        by(ALBERS);
        var html = read("/staff/due", page(form("/staff/due/digest", "", "<input name=\"day\" value=\"\">")));
        assertThat(html).contains("name=\"draft\"").doesNotContain("data-draft");
        assertThatThrownBy(() -> resource.keep(typed(html, "day", "3"))).isInstanceOf(Malformed.class);
    }

    @Test
    void a_form_that_no_page_of_ours_made_keeps_and_throws_away_nothing() {
        by(ALBERS);
        var html = read(REQUEST, answerForm());
        var foreign = new Typed(Map.of("draft", List.of(mark(html)), "text", List.of(WORDS)));
        assertThatThrownBy(() -> resource.keep(foreign)).isInstanceOf(Malformed.class);
        resource.keep(typed(html, "text", WORDS));
        resource.discard(foreign);
        assertThat(store.authors()).isNotEmpty();
    }

    @Test
    void nobody_who_is_not_signed_in_is_given_anything() {
        screen.at("/staff/sign-in");
        assertThat(forms.shown(answerForm(), Optional.empty())).isEqualTo(answerForm());
        assertThatThrownBy(() -> resource.keep(screen.typed("text", WORDS))).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void what_came_after_the_end_of_the_session_waits_for_its_author_alone() {
        by(ALBERS);
        var html = read(REQUEST, answerForm());
        screen.gate.sessions.closeAll(ALBERS);
        var mark = sent(REQUEST + "/answer", typed(html, "text", WORDS), 303, "");
        assertThat(mark.flatMap(forms::pageOf)).contains(REQUEST);
        by(NASSER);
        assertThat(read(REQUEST, answerForm())).doesNotContain(SHOWN);
        by(ALBERS);
        assertThat(read(REQUEST, answerForm())).contains(SHOWN, "Ihr Entwurf vom");
        assertThat(read(REQUEST, answerForm())).as("a reload loses nothing").contains(SHOWN);
        sent(REQUEST + "/answer", typed(read(REQUEST, answerForm()), "text", WORDS), 303, "");
        assertThat(read(REQUEST, answerForm())).doesNotContain(SHOWN);
    }

    static List<String> acts() {
        return new Portal()
                .getClasses().stream()
                        .filter(one -> one.isAnnotationPresent(Path.class)
                                && one.getAnnotation(Path.class).value().startsWith("/{language}/staff"))
                        .flatMap(one -> Arrays.stream(one.getMethods())
                                .filter(act -> act.isAnnotationPresent(POST.class))
                                .map(act -> Places.template(one, act)))
                        .map(template -> template.replaceAll(
                                        "\\{[a-z]+:\\[0-9a-f-]\\{36}}", "00000000-0000-4000-8000-000000000001")
                                .replace(
                                        "{number:[A-Za-z]{2,5}-[Aa]-[0-9]{4}-[0-9]{8}-[A-Za-z]}",
                                        "ABH-A-2026-00000017-K")
                                .replaceAll("\\{[a-z]+:(?:\\\\d|\\[0-9])\\{1,\\d+}}", "7")
                                .replaceAll("\\{[a-z]+:([a-z-]+)\\|[^}]*}", "$1")
                                .replaceAll("\\{[a-z]+}", "some"))
                        .filter(path -> !path.startsWith(StaffDraftsResource.PLACE))
                        .sorted()
                        .distinct()
                        .toList();
    }

    @Test
    void there_are_many_forms_of_the_staff() {
        assertThat(acts()).hasSizeGreaterThan(60).noneMatch(path -> path.contains("{"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void no_form_of_the_staff_loses_a_field_when_the_session_ends_while_somebody_types(String act) {
        var inside = area("") + "<input name=\"reason\" value=\"\"><input type=\"date\" name=\"until\" value=\"\">"
                + "<input name=\"name\" data-unkept=\"true\" value=\"\"><input type=\"checkbox\" name=\"consent\" value=\"yes\">"
                + "<input type=\"radio\" name=\"way\" value=\"A\" checked><input type=\"radio\" name=\"way\" value=\"B\">"
                + "<select name=\"kind\"><option value=\"\">–</option><option value=\"K\">K</option></select>"
                + "<select name=\"many\" multiple><option value=\"1\">1</option><option value=\"2\">2</option></select>";
        by(ALBERS);
        var place = new Places(new Portal().getClasses()).page(act).orElseThrow();
        var html = read(place, page(form(act, "3", inside)));
        screen.gate.sessions.closeAll(ALBERS);
        var mark = sent(
                act,
                typed(
                        html,
                        "text",
                        WORDS,
                        "reason",
                        "Ein \"Grund\"",
                        "until",
                        "2026-12-01",
                        "name",
                        "Samira",
                        "consent",
                        "yes",
                        "way",
                        "B",
                        "kind",
                        "K",
                        "many",
                        "1",
                        "many",
                        "2"),
                303,
                "");
        assertThat(mark.flatMap(forms::pageOf)).contains(place);
        by(ALBERS);
        assertThat(read(place, page(form(act, "3", inside))))
                .contains(SHOWN)
                .contains("name=\"reason\" value=\"Ein &#34;Grund&#34;\"", "name=\"until\" value=\"2026-12-01\"")
                .contains("name=\"name\" data-unkept=\"true\" value=\"Samira\"", "value=\"yes\" checked")
                .contains("value=\"A\" >", "value=\"B\" checked", "<option value=\"K\" selected>")
                .contains("<option value=\"1\" selected>", "<option value=\"2\" selected>");
    }
}
