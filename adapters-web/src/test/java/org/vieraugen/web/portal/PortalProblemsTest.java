package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.web.Places;
import org.vieraugen.web.faces.Portal;
import org.vieraugen.web.failure.Crowded;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.ErrorPages.Trouble;
import org.vieraugen.web.portal.ErrorPages.Ways;
import org.vieraugen.web.testing.PageRequest;

/** What goes wrong is a page in the reader's language, and the way back for whoever must sign in again. */
class PortalProblemsTest {
    private static final String CASE = "/staff/cases/ABH-2026-00017-K";

    private static final Ways NOWHERE = new Ways(Optional.empty(), Optional.empty());

    private final House house = new House();
    private final Screen screen = new Screen(house);

    @SuppressWarnings("UnnecessaryAssignment")
    private Response answer(PageRequest request, Throwable thrown) {
        var problems = new PortalProblems();
        problems.info = request.info();
        problems.request = request.request();
        problems.errors = new ErrorPages(screen.pages, screen.visitor);
        problems.visitor = screen.visitor;
        problems.places = new Places(new Portal().getClasses());
        problems.refusals = screen.refusals;
        return problems.toResponse(thrown);
    }

    private Response answer(Throwable thrown) {
        return answer(PageRequest.get(""), thrown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void whoever_reads_comes_back_to_the_same_page_after_signing_in(String method) {
        screen.at(CASE + "/candidates/FIRST").in("en");
        Screen.leads(
                answer(PageRequest.by(method, ""), NotSignedIn.staff()),
                "/en/staff/sign-in?to=%2Fstaff%2Fcases%2FABH-2026-00017-K%2Fcandidates%2FFIRST");
        assertThat(screen.visits.size()).isZero();
    }

    @Test
    void whoever_sent_a_form_comes_back_to_its_page() {
        screen.at(CASE + "/find");
        screen.visitor.sent(Typing.typed("text", "Ja."));
        Screen.leads(
                answer(PageRequest.post(""), NotSignedIn.staff()),
                "/de/staff/sign-in?to=%2Fstaff%2Fcases%2FABH-2026-00017-K");
    }

    @Test
    void F13_a_rule_and_a_denial_are_told_and_noted() {
        screen.at(CASE).by(ALBERS);
        assertThat(answer(new RuleBroken("F9", "none", "detail for programs")).getStatus())
                .isEqualTo(409);
        assertThat(screen.shown(Trouble.class).kind()).isEqualTo("rule-f9");
        assertThat(answer(new Denied("secret reason")).getStatus()).isEqualTo(403);
        assertThat(house.atDesk())
                .extracting(act -> act.facts().get("what") + " " + act.facts().get("rule"))
                .containsExactly(CASE + " F9", CASE + " role");
    }

    @Test
    void a_page_of_trouble_never_says_what_only_programs_should_read() {
        screen.at(CASE).by(ALBERS);
        assertThat(Screen.html(answer(new Denied("secret reason")))).doesNotContain("secret reason");
        assertThat(Screen.html(answer(new RuleBroken("F9", "none", "detail for programs"))))
                .doesNotContain("detail for programs");
    }

    @Test
    void a_page_that_is_not_there_is_the_visitors_mistake_and_a_database_that_is_away_is_ours() {
        assertThat(answer(new NotFoundException()).getStatus()).isEqualTo(404);
        var missing = screen.shown(Trouble.class);
        assertThat(missing.isOurs()).isFalse();
        assertThat(missing.title()).isEqualTo(missing.frame().say("problem.http-404"));
        var away = answer(new IllegalStateException(new SQLException("gone", "08006")));
        assertThat(away.getStatus()).isEqualTo(503);
        assertThat(screen.shown(Trouble.class).isOurs()).isTrue();
        assertThat(away.getHeaderString("Retry-After")).isEqualTo("5");
        assertThat(Screen.html(away)).contains(screen.shown(Trouble.class).title());
    }

    @Test
    void when_it_may_be_tried_again_is_said_only_where_that_helps() {
        assertThat(answer(new Crowded()).getHeaderString("Retry-After")).isEqualTo("5");
        assertThat(answer(new NotAllowedException(Response.status(405).build())).getHeaderString("Retry-After"))
                .isNull();
    }

    @Test
    void a_kind_of_trouble_without_a_text_of_its_own_is_told_as_a_rule() {
        var frame = screen.pages.frame(Screen.info());
        assertThat(new Trouble(frame, 409, "no-such-kind", NOWHERE).title()).isEqualTo(frame.say("problem.rule"));
        assertThat(new Trouble(frame, 499, "x", NOWHERE).isOurs()).isFalse();
        assertThat(new Trouble(frame, 500, "x", NOWHERE).isOurs()).isTrue();
    }

    @Test
    void what_is_no_trouble_passes_as_it_is() {
        var elsewhere = new RedirectionException(303, URI.create("/de/follow"));
        assertThat(answer(elsewhere)).isSameAs(elsewhere.getResponse());
    }

    @ParameterizedTest
    @CsvSource({
        "/case/answer, /uk/case",
        "/partner/sign-out, /uk/partner",
    })
    void whoever_reads_the_address_of_an_act_comes_to_the_page_with_its_form(String act, String page) {
        for (var method : List.of("GET", "HEAD")) {
            screen.at(act).in("uk");
            Screen.leads(answer(PageRequest.by(method, ""), new NotAllowedException("POST")), page);
        }
        screen.at(act);
        assertThat(answer(PageRequest.by("DELETE", ""), new NotAllowedException("POST"))
                        .getStatus())
                .isEqualTo(405);
    }

    @Test
    void whoever_signs_in_again_comes_back_to_the_page_of_the_very_thing() {
        var body = "/staff/bodies/00000000-0000-4000-8000-000000000001";
        screen.at(body + "/members");
        Screen.leads(
                answer(PageRequest.post(""), NotSignedIn.staff()), "/de/staff/sign-in?to=" + body.replace("/", "%2F"));
    }

    @Test
    void every_page_of_trouble_has_a_way_back_to_where_it_was_asked_for() {
        screen.at(CASE + "/find").by(ALBERS);
        var html = Screen.html(answer(PageRequest.post(""), new RuleBroken("F9", "none", "x")));
        var frame = screen.shown(Trouble.class).frame();
        assertThat(html)
                .contains("href=\"/de" + CASE + "\"", frame.say("trouble.back"), frame.say("trouble.nothing"))
                .doesNotContain(frame.say("trouble.yours"));
        screen.at(CASE);
        assertThat(Screen.html(answer(new NotFoundException())))
                .contains("href=\"/de/staff\"", frame.say("trouble.yours"))
                .doesNotContain(frame.say("trouble.back"));
        screen.at("/partner/data/passkeys");
        assertThat(Screen.html(answer(PageRequest.post(""), new Denied("x"))))
                .contains("href=\"/de/partner/data\"", "href=\"/de/partner\"");
    }

    @Test
    void what_fails_for_now_can_be_asked_for_again_and_a_form_is_sent_again_from_its_page() {
        screen.at("/case");
        var again = screen.pages.frame(Screen.info()).say("trouble.again");
        assertThat(Screen.html(answer(new Crowded())))
                .contains(again, "class=\"kern-btn kern-btn--primary\" href=\"/de/case\"");
        screen.at("/case/answer");
        assertThat(Screen.html(answer(PageRequest.post(""), new Crowded())))
                .doesNotContain(again)
                .contains("class=\"kern-btn kern-btn--primary\" href=\"/de/case\"");
    }

    @Test
    void before_anything_is_known_the_page_speaks_the_language_of_the_address() {
        var page = new String(
                new ErrorPages(screen.pages, screen.visitor).written(400, "http-400", "/uk/follow", List.of()),
                StandardCharsets.UTF_8);
        assertThat(page).contains("<html lang=\"uk\"");
    }
}
