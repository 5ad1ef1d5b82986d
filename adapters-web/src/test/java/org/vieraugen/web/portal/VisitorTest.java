package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;

import jakarta.ws.rs.core.NewCookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.access.Devices;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.testing.PageRequest;

/** What a browser keeps is believed only where this house has given it. */
class VisitorTest {
    private static final String SESSION = "a-session-of-the-staff";

    private final House house = new House();
    private final Screen screen = new Screen(house);
    private final Visitor visitor = screen.visitor;

    private void read(PageRequest request) {
        visitor.read(request.context(), Language.GERMAN, "/follow");
    }

    private NewCookie fresh(String name) {
        return visitor.fresh().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a browser keeps once it has begun a visit. */
    private String begun() {
        visitor.formToken();
        return fresh("__Host-visit").getValue();
    }

    @Test
    void a_visit_that_this_house_has_begun_goes_on() {
        visitor.words().put("word", "kept");
        visitor.keep();
        var cookie = begun();
        screen.at("/other");
        read(PageRequest.get("").cookie("__Host-visit", cookie));
        assertThat(visitor.words()).containsEntry("word", "kept");
        assertThat(visitor.path()).isEqualTo("/follow");
        assertThat(visitor.language()).isEqualTo(Language.GERMAN);
    }

    @Test
    void a_visit_whose_secret_somebody_else_chose_is_none() {
        var cookie = begun();
        visitor.words().put("word", "kept");
        visitor.keep();
        for (var other : List.of(
                "x".repeat(60),
                cookie.substring(0, 43),
                cookie.substring(0, cookie.length() - 1),
                other(cookie),
                cookie + "x")) {
            read(PageRequest.get("").cookie("__Host-visit", other));
            screen.at("/follow");
            assertThat(visitor.words()).as(other).isEmpty();
        }
    }

    /** The same but for its first letter. */
    private static String other(String text) {
        return (text.charAt(0) == 'x' ? "y" : "x") + text.substring(1);
    }

    @Test
    void every_visit_has_a_secret_of_its_own() {
        var first = begun();
        screen.browser().visit = null;
        visitor.formToken();
        assertThat(fresh("__Host-visit").getValue()).isNotEqualTo(first).hasSameSizeAs(first);
        assertThat(first).matches("[A-Za-z0-9_-]{50,100}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with blanks in between it", "0123456789012345678;", "1234567890123456789"})
    void a_session_that_is_none_of_our_letters_is_none(String token) {
        read(PageRequest.get("").cookie("__Host-staff", token));
        assertThat(visitor.staffToken()).isEmpty();
    }

    @Test
    void a_session_has_20_to_100_letters() {
        for (int length : new int[] {20, 100}) {
            read(PageRequest.get("").cookie("__Host-staff", "x".repeat(length)));
            assertThat(visitor.staffToken()).contains("x".repeat(length));
        }
        read(PageRequest.get("").cookie("__Host-staff", "x".repeat(101)));
        assertThat(visitor.staffToken()).isEmpty();
        read(PageRequest.get(""));
        assertThat(visitor.staffToken()).isEmpty();
    }

    @Test
    void I3_a_device_is_what_staffs_browsers_keep() {
        read(PageRequest.get("").cookie("__Host-device", "albers.2026~0123456789"));
        assertThat(visitor.device()).contains("albers.2026~0123456789");
        read(PageRequest.get("").cookie("__Host-device", "albers"));
        assertThat(visitor.device()).isEmpty();
        read(PageRequest.get("").cookie("__Host-device", "x".repeat(501)));
        assertThat(visitor.device()).isEmpty();
        visitor.rememberDevice("albers.2026~0123456789");
        assertThat(fresh("__Host-device").getMaxAge()).isEqualTo((int) Devices.GOOD_FOR.toSeconds());
    }

    @Test
    void whoever_signs_in_gets_a_cookie_that_no_other_site_and_no_script_sees() {
        visitor.signIn(SESSION);
        assertThat(visitor.staffToken()).contains(SESSION);
        var cookie = fresh("__Host-staff");
        assertThat(cookie.getValue()).isEqualTo(SESSION);
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.STRICT);
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(NewCookie.DEFAULT_MAX_AGE);
    }

    @Test
    void whoever_signs_out_keeps_nothing() {
        visitor.signIn(SESSION);
        visitor.signOut();
        assertThat(visitor.staffToken()).isEmpty();
        assertThat(fresh("__Host-staff").getMaxAge()).isZero();
        assertThat(fresh("__Host-staff").getValue()).isEmpty();
        assertThat(visitor.fresh()).hasSize(1);
    }

    @Test
    void a_form_is_of_this_browser_and_of_no_other() {
        var mine = visitor.formToken();
        screen.at("/case");
        assertThat(visitor.made(mine)).isTrue();
        assertThat(visitor.formToken()).isEqualTo(mine);
        assertThat(visitor.made(mine + "x")).isFalse();
        assertThat(visitor.made("")).isFalse();
        assertThat(visitor.made(null)).isFalse();
        screen.browser().visit = null;
        assertThat(visitor.made(mine)).isFalse();
        assertThat(visitor.formToken()).isNotEqualTo(mine);
        assertThat(visitor.made(mine)).isFalse();
    }

    @Test
    void whoever_has_no_cookie_at_all_has_made_no_form_and_gets_none_for_asking() {
        assertThat(visitor.made("x".repeat(60))).isFalse();
        assertThat(visitor.fresh()).isEmpty();
    }

    @Test
    void the_staffs_forms_belong_to_the_session_and_only_on_the_staffs_pages() {
        screen.at("/staff/bodies").by(ALBERS);
        var staffs = visitor.formToken();
        assertThat(visitor.fresh()).noneMatch(cookie -> cookie.getName().equals("__Host-visit"));
        screen.at("/staff/record");
        assertThat(visitor.made(staffs)).isTrue();
        screen.at("/follow");
        assertThat(visitor.made(staffs)).isFalse();
        screen.at("/staff/record").by(ALBERS);
        assertThat(visitor.made(staffs)).as("another session").isFalse();
    }

    @Test
    void a_token_of_ours_is_known_again_whichever_browser_it_was_for() {
        var other = new Screen(house).visitor.formToken();
        assertThat(visitor.isOurs(other)).isTrue();
        assertThat(visitor.made(other)).isFalse();
        assertThat(visitor.isOurs(other.substring(0, 43))).isFalse();
        assertThat(visitor.isOurs(other(other))).isFalse();
        assertThat(visitor.isOurs("")).isFalse();
        assertThat(visitor.isOurs(begun())).as("the secret of a visit").isFalse();
    }

    @Test
    void what_is_changed_and_not_kept_is_forgotten_with_the_request() {
        visitor.words().put("word", "kept");
        visitor.visit().files().add(Given.file("brief.pdf"));
        visitor.keep();
        visitor.words().put("other", "lost");
        screen.at("/case");
        assertThat(visitor.words()).containsOnlyKeys("word");
        assertThat(visitor.visit().files()).hasSize(1);
    }

    @Test
    void whoever_leaves_is_forgotten_at_once() {
        visitor.words().put("word", "kept");
        visitor.keep();
        visitor.leave();
        assertThat(visitor.words()).isEmpty();
        assertThat(screen.visits.size()).isZero();
        assertThat(fresh("__Host-visit").getMaxAge()).isZero();
    }

    @Test
    void whoever_leaves_without_a_visit_gets_no_cookie() {
        visitor.leave();
        assertThat(visitor.fresh()).isEmpty();
    }

    @Test
    void of_a_stranger_no_more_is_known_than_the_language() {
        begun();
        screen.at("/staff/bodies").by(ALBERS);
        visitor.stranger("/uk/follow/x", List.of(Locale.FRENCH));
        assertThat(visitor.language().tag()).isEqualTo("uk");
        assertThat(visitor.path()).isEmpty();
        assertThat(visitor.staffToken()).isEmpty();
        assertThat(screen.browser().visit).isNull();
        visitor.stranger("follow", List.of(Locale.FRENCH));
        assertThat(visitor.language().tag()).isEqualTo("fr");
        visitor.stranger("", List.of());
        assertThat(visitor.language()).isEqualTo(Language.GERMAN);
        visitor.accept(List.of(Locale.FRENCH, Locale.ENGLISH));
        assertThat(visitor.accepted()).containsExactly(Locale.FRENCH, Locale.ENGLISH);
    }
}
