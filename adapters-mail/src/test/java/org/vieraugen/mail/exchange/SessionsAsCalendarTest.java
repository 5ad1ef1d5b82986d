package org.vieraugen.mail.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.exchange.around.SessionCalendar.Entry;

/** What everybody subscribes to is iCalendar, read again by the library. */
class SessionsAsCalendarTest {
    private static final Instant MADE = Instant.parse("2026-11-23T23:00:00Z");
    private static final Instant BEGINS = Instant.parse("2026-12-01T16:00:00Z");
    private static final UUID UID = new UUID(1, 2);

    private final SessionsAsCalendar format = new SessionsAsCalendar();

    private static Entry entry(String summary, String place, String text, boolean cancelled) {
        return new Entry(UID, 3, BEGINS, BEGINS.plusSeconds(7_200), summary, place, text, cancelled);
    }

    private Component read(Entry entry) throws Exception {
        var bytes = format.written("Austausch", MADE, List.of(entry));
        assertThat(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\r\n", -1)))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.getComponents().get(0);
    }

    private static String value(Component event, String property) {
        return event.<Property>getRequiredProperty(property).getValue();
    }

    @Test
    void a_session_reads_back_with_its_number_its_hours_and_its_words() throws Exception {
        var text = "1. Termine; 2. Formulare,\nund: \\ äöü 中文 ".repeat(5).strip();
        var event = read(entry("Austausch, öffentlich", "Rathaus, Raum 12", text, false));
        assertThat(value(event, "UID")).isEqualTo(UID.toString());
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "DTSTART")).isEqualTo("20261201T160000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20261201T180000Z");
        assertThat(value(event, "SUMMARY")).isEqualTo("Austausch, öffentlich");
        assertThat(value(event, "LOCATION")).isEqualTo("Rathaus, Raum 12");
        assertThat(value(event, "DESCRIPTION")).isEqualTo(text);
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void a_cancelled_session_stays_in_the_calendar_and_says_so() throws Exception {
        var event = read(entry("Austausch", "", "", true));
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(event.getProperty("LOCATION")).isEmpty();
        assertThat(event.getProperty("DESCRIPTION")).isEmpty();
    }

    @Test
    void nobody_breaks_out_of_a_line() throws Exception {
        var event = read(entry("Austausch\r\nATTENDEE:mailto:x@example.org", "a\nBEGIN:VALARM", "", false));
        assertThat(event.getProperty("ATTENDEE")).isEmpty();
        assertThat(value(event, "SUMMARY")).startsWith("Austausch");
    }

    @Test
    void the_same_sessions_are_the_same_bytes() {
        var entries = List.of(entry("Austausch", "Rathaus", "", false));
        assertThat(format.written("A", MADE, entries)).isEqualTo(format.written("A", MADE, entries));
    }
}
