package org.vieraugen.web.portal.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.NASSER;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.due.CalendarFormat;
import org.vieraugen.application.due.KeepCalendar;
import org.vieraugen.application.due.OwnDue;
import org.vieraugen.application.due.ReadCalendar;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryCalendarFeeds;
import org.vieraugen.application.testing.MemoryDueList;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.brake.GuessBrake;
import org.vieraugen.web.portal.Screen;

/** What a calendar program reads under a secret address. */
class CalendarFileTest {
    private static final CalendarFormat LINES = (name, made, days) -> (name + " " + made + "\n"
                    + days.stream()
                            .map(day -> day.on() + " " + day.summary() + " " + day.uid())
                            .collect(Collectors.joining("\n")))
            .getBytes(StandardCharsets.UTF_8);

    private final House house = new House();
    private final Screen screen = new Screen(house).at("/staff/calendar");
    private final MemoryCalendarFeeds feeds = new MemoryCalendarFeeds();
    private final String secret =
            new KeepCalendar(feeds, house.departments, house.desk, house.clock).open(house.caller(NASSER));
    private final CalendarFile file = new CalendarFile(
            screen.visitor,
            new ReadCalendar(
                    feeds, new OwnDue(new MemoryDueList(house), house.departments), house.departments, house.clock),
            LINES,
            new GuessBrake());

    private Response read(@Nullable String seen) {
        return file.read(secret, seen);
    }

    private String text() {
        return new String((byte[]) read(null).getEntity(), StandardCharsets.UTF_8);
    }

    @Test
    void nobody_signs_in_and_it_says_what_is_due_when_and_nothing_of_the_complaint() {
        house.holds(Cases.in(house.settings.now()).saying("Frau Haddad wartet.").underReview(), House.SAMIRA);
        var answer = read(null);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaderString("Content-Type")).isEqualTo("text/calendar; charset=UTF-8");
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(text())
                .startsWith("Fristen (Vieraugen) 2026-11-23T23:00:00Z\n2026-12-04 Prüfergebnis ABH-2026-")
                .doesNotContain("Haddad", "Samira", "wartet", "nasser", "Nasser");
        screen.in("en");
        assertThat(text()).contains("2026-12-04 Finding ABH-2026-");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        house.holds(Cases.in(house.settings.now()).underReview());
        var mark = read(null).getHeaderString("ETag");
        assertThat(mark).matches("\"[0-9a-f]{64}\"");
        house.clock.at(house.clock.instant().plusSeconds(3600));
        for (var seen : new String[] {mark, "\"other\", " + mark}) {
            var again = read(seen);
            assertThat(again.getStatus()).isEqualTo(304);
            assertThat(again.hasEntity()).isFalse();
            assertThat(again.getHeaderString("ETag")).isEqualTo(mark);
            assertThat(again.getHeaderString("Cache-Control")).isEqualTo("no-store");
        }
        house.become(Office.office());
        house.holds(Cases.in(house.settings.now()).underReview());
        assertThat(read(mark).getStatus()).isEqualTo(200);
        assertThat(read("\"other\"").getStatus()).isEqualTo(200);
    }

    @Test
    void a_wrong_address_is_none_and_each_one_makes_the_next_slower() {
        long began = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            var wrong = secret.substring(0, 42) + (secret.endsWith("A") ? "B" : "A");
            assertThatThrownBy(() -> file.read(wrong, null)).isInstanceOf(Unknown.class);
        }
        assertThat(System.nanoTime() - began).isGreaterThan(500_000_000L);
        assertThat(read(null).getStatus()).isEqualTo(200);
    }

    @Test
    void what_was_withdrawn_is_none() {
        feeds.drop(NASSER);
        assertThatThrownBy(() -> read(null)).isInstanceOf(Unknown.class);
    }
}
