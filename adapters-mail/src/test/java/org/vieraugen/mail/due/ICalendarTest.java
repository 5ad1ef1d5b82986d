package org.vieraugen.mail.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.due.CalendarFormat.Day;

/** What goes out is iCalendar: read again by the library, and line by line by RFC 5545. */
class ICalendarTest {
    private static final Instant MADE = Instant.parse("2026-11-23T23:00:00Z");
    private static final String LONG =
            "Bestätigung oder Ablehnung; mit Komma, Semikolon \\ und Umlauten: äöüß ÄÖÜ 中文 🙂 "
                    .repeat(6)
                    .strip();

    private final ICalendar format = new ICalendar();

    private static Day day(String uid, String on, String summary) {
        return new Day(uid, LocalDate.parse(on), summary);
    }

    private static Calendar read(byte[] bytes) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static String value(Component event, String property) {
        return event.<Property>getRequiredProperty(property).getValue();
    }

    /** Lines end with CRLF, none is longer than 75 octets, and each cut leaves whole letters. */
    private static List<String> lines(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        assertThat(text).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        var lines = Arrays.asList(text.split("\r\n", -1));
        assertThat(lines).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        var whole = Arrays.asList(text.replace("\r\n ", "").split("\r\n", -1));
        assertThat(whole.subList(0, whole.size() - 1))
                .allMatch(line -> line.matches("[A-Z][A-Z0-9-]*(;[A-Z-]+=[^:]+)?:.*"), "NAME;PARAMETER:value");
        return whole;
    }

    @Test
    void an_empty_calendar_is_a_calendar() throws Exception {
        var bytes = format.written("Fristen", MADE, List.of());
        assertThat(lines(bytes)).startsWith("BEGIN:VCALENDAR").contains("VERSION:2.0", "END:VCALENDAR");
        assertThat(read(bytes).getComponents()).isEmpty();
    }

    @Test
    void a_day_is_a_whole_day_with_a_name_that_stays_and_says_nothing_more() throws Exception {
        var bytes = format.written(
                "Fristen", MADE, List.of(day("ABH-2026-00001-K-d1@vieraugen", "2026-12-04", "Prüfergebnis ABH")));
        assertThat(lines(bytes))
                .containsSubsequence(
                        "BEGIN:VEVENT",
                        "UID:ABH-2026-00001-K-d1@vieraugen",
                        "DTSTAMP:20261123T230000Z",
                        "DTSTART;VALUE=DATE:20261204",
                        "DTEND;VALUE=DATE:20261205",
                        "SUMMARY:Prüfergebnis ABH",
                        "TRANSP:TRANSPARENT",
                        "CLASS:PRIVATE",
                        "END:VEVENT");
        assertThat(lines(bytes).stream().dropWhile(line -> !line.equals("BEGIN:VEVENT")))
                .as("nothing else stands in an entry")
                .hasSize(11);
        var event = (Component) read(bytes).getComponents().get(0);
        assertThat(value(event, "SUMMARY")).isEqualTo("Prüfergebnis ABH");
        assertThat(value(event, "UID")).isEqualTo("ABH-2026-00001-K-d1@vieraugen");
    }

    @Test
    void long_lines_and_letters_of_many_octets_come_back_as_they_were() throws Exception {
        var bytes = format.written("Fristen für äöü", MADE, List.of(day("one@vieraugen", "2026-12-04", LONG)));
        lines(bytes);
        assertThat(value((Component) read(bytes).getComponents().get(0), "SUMMARY"))
                .isEqualTo(LONG);
    }

    @Test
    void no_text_breaks_out_of_its_line() throws Exception {
        var bytes = format.written(
                "Fristen", MADE, List.of(day("one@vieraugen", "2026-12-04", "a\r\nEND:VEVENT\r\nBEGIN:VALARM")));
        assertThat(lines(bytes)).doesNotContain("BEGIN:VALARM");
        assertThat(read(bytes).getComponents()).hasSize(1);
    }

    @Test
    void days_around_a_changed_clock_and_the_turn_of_the_year_are_days() throws Exception {
        var bytes = format.written(
                "Fristen",
                MADE,
                List.of(
                        day("1@v", "2026-10-25", "a"),
                        day("2@v", "2026-03-29", "b"),
                        day("3@v", "2026-12-31", "c"),
                        day("4@v", "2028-02-28", "d")));
        assertThat(lines(bytes))
                .contains(
                        "DTSTART;VALUE=DATE:20261025",
                        "DTEND;VALUE=DATE:20261026",
                        "DTSTART;VALUE=DATE:20260329",
                        "DTEND;VALUE=DATE:20260330",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "DTEND;VALUE=DATE:20280229");
        assertThat(read(bytes).getComponents()).hasSize(4);
    }

    @Test
    void the_same_days_are_the_same_bytes() {
        var days = List.of(day("1@v", "2026-10-25", "a"), day("2@v", "2026-03-29", "b"));
        assertThat(format.written("Fristen", MADE, days)).isEqualTo(format.written("Fristen", MADE, days));
        assertThat(format.written("Fristen", MADE, days))
                .isNotEqualTo(format.written("Fristen", MADE, days.subList(0, 1)));
    }

    @Test
    void five_hundred_days_are_read_again() throws Exception {
        var days = java.util.stream.IntStream.range(0, 500)
                .mapToObj(i -> day(i + "@v", "2026-12-04", "Prüfergebnis " + i))
                .toList();
        var bytes = format.written("Fristen", MADE, days);
        lines(bytes);
        assertThat(read(bytes).getComponents()).hasSize(500);
    }
}
