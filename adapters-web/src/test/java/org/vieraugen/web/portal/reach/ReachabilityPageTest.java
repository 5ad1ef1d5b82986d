package org.vieraugen.web.portal.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.figure.Quarter;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reach.By;
import org.vieraugen.domain.reach.Period;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Door;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.reach.Arrivals;
import org.vieraugen.web.testing.PageRequest;

/** The page on which the office reads how long people waited (K6, P3). */
class ReachabilityPageTest {
    private static final Quarter NOW = new Quarter(2026, 4);

    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff/reachability").by(KESSLER);
    private final Arrivals arrivals = new Arrivals(house);
    private final ReachabilityPage page =
            new ReachabilityPage(screen.pages, screen.desk, arrivals.read(), house.departments, house.clock);

    @BeforeEach
    void yesterday() {
        arrivals.answered(9, Channel.PORTAL, "office", 1)
                .answered(1, Channel.PORTAL, "office", 7)
                .forgotten(2, Channel.EMAIL, "t4")
                .answered(3, Channel.POST, "t4", 2);
    }

    private String html(PageRequest request) {
        return Screen.html(page.show(request.info())).replaceAll("\\s+", " ");
    }

    private static PageRequest asking(String from, String to) {
        return PageRequest.get("").with("from", from).with("to", to);
    }

    /** The cells of the row with that heading. */
    private static String row(String html, String heading) {
        var row = Pattern.compile("<th scope=\"row\">" + heading + "</th>(.*?)</tr>")
                .matcher(html);
        assertThat(row.find()).as(heading).isTrue();
        return row.group(1).replaceAll("<[^>]*>", "|").replaceAll("[| ]*\\|[| ]*", "|");
    }

    @Test
    void K6_P3_the_whole_and_its_parts_are_shown_in_words_and_numbers() {
        var html = html(PageRequest.get(""));
        assertThat(row(html, "Alles zusammen")).isEqualTo("|15|80 % (12)|1 AT / 24 h|2 AT / 48 h|0|2|");
        assertThat(row(html, "Portal")).isEqualTo("|10|90 % (9)|1 AT / 24 h|1 AT / 24 h|0|0|");
        assertThat(row(html, "Übrige")).isEqualTo("|5|60 % (3)|2 AT / 48 h|2 AT / 48 h|0|2|");
        assertThat(row(html, "Team office")).startsWith("|10|");
        assertThat(row(html, "Team t4")).startsWith("|5|");
        assertThat(row(html, "Dienstag")).startsWith("|15|");
        assertThat(row(html, "Oktober 2026")).startsWith("|15|");
        assertThat(row(html, "Anfrage an ein Team")).startsWith("|15|");
    }

    @Test
    void P3_the_page_says_what_is_counted_and_P1_that_it_is_for_the_office_alone() {
        var frame = screen.pages.frame(Screen.info());
        assertThat(html(PageRequest.get("")))
                .contains(frame.say("reach.begins"), frame.say("reach.ends"), frame.say("reach.in-time.text"))
                .contains(frame.say("reach.unanswered.text"), frame.say("reach.length.text"))
                .contains(frame.say("reach.inside"))
                .contains("1. Oktober 2025")
                .contains("31. Dezember 2026");
    }

    @Test
    void each_table_has_a_caption_and_headings_of_columns_and_rows() {
        var html = html(PageRequest.get(""));
        assertThat(Pattern.compile("<table").matcher(html).results()).hasSize(By.values().length + 1);
        assertThat(Pattern.compile("<caption").matcher(html).results()).hasSize(By.values().length + 1);
        assertThat(html).contains("<th scope=\"col\">Rechtzeitig</th>");
    }

    @Test
    void the_period_is_chosen_and_stays_chosen() {
        var html = html(asking("2026-3", "2026-4"));
        var shown = screen.shown(ReachabilityShown.class);
        assertThat(shown.told().orElseThrow().period()).isEqualTo(new Period(new Quarter(2026, 3), NOW));
        assertThat(shown.isChosen("from", new Quarter(2026, 3))).isTrue();
        assertThat(shown.isChosen("from", NOW)).isFalse();
        assertThat(shown.isChosen("to", NOW)).isTrue();
        assertThat(html).contains("/de/staff/reachability/export?from=2026-3&amp;to=2026-4");
    }

    @Test
    void what_is_often_asked_is_one_press_away() {
        assertThat(html(PageRequest.get("")))
                .contains("?from=2026-4&amp;to=2026-4")
                .contains("?from=2026-3&amp;to=2026-3")
                .contains("?from=2026-1&amp;to=2026-4")
                .contains("?from=2025-1&amp;to=2025-4");
        house.clock.at(Office.at("2026-02-01"));
        assertThat(html(PageRequest.get("")))
                .as("the year as far as it has come")
                .contains("?from=2026-1&amp;to=2026-1")
                .contains("?from=2025-4&amp;to=2025-4");
    }

    @Test
    void F5_where_there_are_too_few_nothing_is_shown_but_that() {
        var html = html(asking("2026-1", "2026-1"));
        assertThat(html)
                .contains(screen.pages.frame(Screen.info()).say("reach.too-few", 5))
                .doesNotContain("<table");
    }

    @Test
    void a_period_that_is_none_is_said_beside_its_field() {
        assertThat(page.show(asking("2026-4", "2026-1").info()).getStatus()).isEqualTo(422);
        var shown = screen.shown(ReachabilityShown.class);
        assertThat(shown.told()).isEmpty();
        assertThat(shown.typed().wrong("to")).contains("contradictory");
        assertThat(page.show(asking("morgen", "2026-5").info()).getStatus()).isEqualTo(422);
        assertThat(screen.shown(ReachabilityShown.class).typed().wrongFields()).containsExactly("from", "to");
        assertThat(page.show(asking("", "").info()).getStatus()).isEqualTo(200);
    }

    @Test
    void the_file_has_the_numbers_of_the_page() {
        var file = page.export(asking("2026-4", "2026-4").info());
        assertThat(file.getHeaderString("Content-Disposition")).contains("reachability-2026-4-2026-4.csv");
        assertThat((String) file.getEntity())
                .contains("2026-4,2026-4,ALL,,15,12,80,1,0,2,1,2,24,48")
                .contains("2026-4,2026-4,TEAM,t4,5,3,60,0,0,2,2,2,48,48");
        assertThat(page.export(asking("2026-4", "2026-1").info()).getStatus()).isEqualTo(422);
    }

    @Test
    void only_whoever_has_the_duty_comes_in_and_sees_the_door() {
        screen.by(NASSER);
        assertThatThrownBy(() -> page.show(Screen.info())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> page.export(Screen.info())).isInstanceOf(Denied.class);
        assertThat(screen.pages.frame(Screen.info()).desk().orElseThrow().doors())
                .doesNotContain(Door.REACHABILITY);
        screen.by(ALBERS);
        assertThat(html(PageRequest.get(""))).contains("href=\"/de/staff/reachability\"");
    }

    @Test
    void in_English_days_months_and_texts_are_English() {
        screen.in("en");
        assertThat(html(PageRequest.get(""))).contains("Tuesday", "October 2026", "Everything together");
    }
}
