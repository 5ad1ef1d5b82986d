package org.vieraugen.mail.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.message.Letters;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.InvitationDesk;
import org.vieraugen.application.testing.Programs;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.invitation.Itip;
import org.vieraugen.domain.invitation.Occasion;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;

/** What goes out is understood by two libraries of other people: ical4j, and Python's icalendar with dateutil. */
class ItipWriterTest {
    private static final String PYTHON =
            """
            import sys, icalendar
            from datetime import datetime
            from dateutil.rrule import rrulestr
            from dateutil.tz import gettz
            text = open(sys.argv[1], 'rb').read()
            calendar = icalendar.Calendar.from_ical(text)
            assert not calendar.errors, calendar.errors
            print('METHOD', calendar['METHOD'])
            for event in calendar.walk('VEVENT'):
                assert not event.errors, event.errors
                start = event['DTSTART']
                assert start.params['TZID'] == 'Europe/Berlin'
                print('EVENT', event['UID'], event['SEQUENCE'], event['STATUS'], event['ORGANIZER'], event['ATTENDEE'])
                if 'RRULE' in event:
                    first = start.dt.replace(tzinfo=None)
                    rule = event['RRULE'].to_ical().decode()
                    rule = rule.replace('Z', '') if 'UNTIL' in rule else rule
                    out = [d.dt.replace(tzinfo=None) for d in event['EXDATE'].dts] if 'EXDATE' in event else []
                    for day in rrulestr(rule, dtstart=first).between(first, datetime(2031, 12, 1), inc=True):
                        if day not in out:
                            utc = day.replace(tzinfo=gettz('Europe/Berlin')).astimezone(gettz('UTC'))
                            print('DAY', day.date(), utc.strftime('%H:%M'))
            """;

    private final House house = new House();
    private final InvitationDesk desk = new InvitationDesk(house, new ItipMessages());
    private final Participant amal = desk.invited("Amal Haddad", "amal@beirat.example", "ar");

    @TempDir
    private Path folder;

    private static Calendar read(String text) throws Exception {
        assertThat(text.split("\r\n", -1)).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).as(text).isFalse();
        return calendar;
    }

    private List<String> python(String text) throws Exception {
        var file = Files.writeString(folder.resolve("invite.ics"), text);
        // Debian's own, which brings the library.
        Programs.needOfPython("icalendar", "python3-icalendar");
        var process = new ProcessBuilder("/usr/bin/python3", "-c", PYTHON, file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said.lines().toList();
    }

    private static String value(Component event, String property) {
        return event.<Property>getRequiredProperty(property).getValue();
    }

    private Mail.Calendar sent() {
        var mails = desk.mails();
        assertThat(mails).hasSize(1);
        return mails.get(0).mail().calendar().orElseThrow();
    }

    static Stream<Rhythm> rhythms() {
        return Stream.of(
                new Rhythm(1, Rhythm.Week.FIRST, DayOfWeek.TUESDAY),
                new Rhythm(1, Rhythm.Week.LAST, DayOfWeek.SUNDAY),
                new Rhythm(2, Rhythm.Week.FOURTH, DayOfWeek.THURSDAY),
                new Rhythm(3, Rhythm.Week.LAST, DayOfWeek.FRIDAY),
                new Rhythm(5, Rhythm.Week.THIRD, DayOfWeek.MONDAY),
                new Rhythm(12, Rhythm.Week.SECOND, DayOfWeek.SATURDAY));
    }

    private Plan plan(Rhythm rhythm, Optional<LocalDate> until) {
        var usual = desk.monthly(until);
        return new Plan(
                "Austausch, öffentlich; " + "中文 ".repeat(20),
                usual.purpose(),
                usual.host(),
                usual.partners(),
                usual.body(),
                rhythm,
                usual.term(),
                usual.hours(),
                usual.meeting(),
                usual.closing());
    }

    /** Five years with both changes of the clock: the days are the series' own, and five o'clock stays five o'clock. */
    @ParameterizedTest
    @MethodSource("rhythms")
    void both_libraries_have_the_days_of_the_series_through_summer_and_winter(Rhythm rhythm) throws Exception {
        var last = LocalDate.of(2031, 11, 30);
        for (var until : List.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2029, 10, 31)))) {
            var begun = desk.begin.handle(desk.keeper(), Optional.empty(), plan(rhythm, until));
            var days = desk.series(begun.id()).days(desk.today(), last);
            var text = sent().text();
            var event = (VEvent) read(text).getComponents("VEVENT").get(0);
            var first = days.get(0).atTime(17, 0).atZone(Terms.ZONE);
            assertThat(event
                            .<ZonedDateTime>calculateRecurrenceSet(new net.fortuna.ical4j.model.Period<>(
                                    first, last.atTime(23, 0).atZone(Terms.ZONE)))
                            .stream()
                            .map(period -> period.getStart().withZoneSameInstant(Terms.ZONE)))
                    .containsExactlyElementsOf(days.stream()
                            .map(day -> day.atTime(17, 0).atZone(Terms.ZONE))
                            .toList());
            assertThat(python(text).stream().filter(line -> line.startsWith("DAY")))
                    .containsExactlyElementsOf(days.stream()
                            .map(day -> "DAY " + day + " "
                                    + LocalTime.of(17, 0)
                                            .minusSeconds(day.atTime(17, 0)
                                                    .atZone(Terms.ZONE)
                                                    .getOffset()
                                                    .getTotalSeconds()))
                            .toList());
        }
    }

    @Test
    void a_series_asks_one_person_and_names_no_other() throws Exception {
        desk.invited("Olha Bondar", "olha@beirat.example", "uk");
        var series = desk.begun();
        var mails = desk.mails();
        assertThat(mails).hasSize(2);
        var uids = new ArrayList<String>();
        for (var one : mails) {
            var calendar = one.mail().calendar().orElseThrow();
            assertThat(calendar.method()).isEqualTo("REQUEST");
            var event = read(calendar.text()).getComponents("VEVENT").get(0);
            uids.add(value(event, "UID"));
            assertThat(value(event, "ORGANIZER")).matches("mailto:office\\+[a-z0-9]{42}@amt\\.example");
            assertThat(one.mail().replyTo().orElseThrow())
                    .isEqualTo(value(event, "ORGANIZER").replace("mailto:", ""));
            assertThat(event.getProperties("ATTENDEE")).hasSize(1);
            assertThat(value(event, "ATTENDEE"))
                    .isEqualTo("mailto:" + one.mail().to().get(0));
            assertThat(calendar.text()).doesNotContain("Amal", "Olha");
        }
        assertThat(uids)
                .containsExactlyInAnyOrderElementsOf(desk.stored.of(Office.FOREIGNERS, series.id()).stream()
                        .map(one -> one.uid(Occasion.SERIES).toString())
                        .toList());
    }

    @Test
    void moved_cancelled_and_extra_sessions_and_the_end_reach_who_was_invited_and_whoever_comes_later()
            throws Exception {
        var series = desk.begun();
        var all = new ArrayList<Mail.Calendar>(List.of(sent()));
        var first = desk.first(series.id());
        var day = first.regular().orElseThrow();
        var sixth = new Appointment(day.plusDays(5), new Hours(LocalTime.of(9, 30), 60), InvitationDesk.HALL);

        desk.move.handle(desk.on(first.id()), sixth, "Feiertag.");
        var moved = sent();
        all.add(moved);
        var event = read(moved.text()).getComponents("VEVENT").get(0);
        assertThat(moved.method()).isEqualTo("REQUEST");
        var invitation = desk.of(amal, series.id());
        assertThat(value(event, "UID"))
                .isEqualTo(invitation.uid(Occasion.SERIES).toString());
        assertThat(value(event, "RECURRENCE-ID")).isEqualTo("20261201T170000");
        assertThat(value(event, "DTSTART")).isEqualTo("20261206T093000");
        assertThat(value(event, "SEQUENCE")).isEqualTo("1");

        var olha = desk.invited("Olha Bondar", "olha@beirat.example", "uk");
        desk.clock.handle();
        var late = sent();
        all.add(late);
        assertThat(read(late.text()).getComponents("VEVENT")).hasSize(2);

        desk.cancel.handle(desk.on(first.id()), "Niemand kann.");
        for (var mail : desk.mails()) {
            var cancelled = mail.mail().calendar().orElseThrow();
            all.add(cancelled);
            assertThat(cancelled.method()).isEqualTo("CANCEL");
            event = read(cancelled.text()).getComponents("VEVENT").get(0);
            assertThat(value(event, "RECURRENCE-ID")).isEqualTo("20261201T170000");
            assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
            assertThat(Integer.parseInt(value(event, "SEQUENCE"))).isGreaterThan(1);
        }

        var extra = new Appointment(day.plusDays(15), InvitationDesk.FIVE, InvitationDesk.HALL);
        var planned = desk.plan.handle(desk.keeper(), Optional.empty(), series.id(), extra);
        var beside = desk.mails();
        assertThat(beside).hasSize(2);
        all.add(beside.get(0).mail().calendar().orElseThrow());
        event = read(all.get(all.size() - 1).text()).getComponents("VEVENT").get(0);
        assertThat(desk.stored.of(Office.FOREIGNERS, series.id()))
                .extracting(one -> one.uid(Occasion.extra(planned.id())).toString())
                .contains(value(event, "UID"));
        assertThat(event.getProperty("RECURRENCE-ID")).isEmpty();

        var third = desk.invited("Minh Tran", "minh@beirat.example", "vi");
        desk.clock.handle();
        var whole = desk.mails().stream()
                .map(Letters.Addressed::mail)
                .filter(mail -> mail.to().contains(third.address()))
                .map(mail -> mail.calendar().orElseThrow().text())
                .filter(text -> text.contains("RRULE"))
                .findFirst()
                .orElseThrow();
        assertThat(value(read(whole).getComponents("VEVENT").get(0), "EXDATE")).isEqualTo("20261201T170000");

        var plan = series.plan();
        desk.change.handle(desk.on(series.id()), desk.monthly(Optional.of(day.plusMonths(3))), "");
        var ended = desk.mails().get(0).mail().calendar().orElseThrow();
        all.add(ended);
        assertThat(ended.text()).contains("UNTIL=");
        assertThat(plan.term()).isEqualTo(new TermOfOffice(desk.today(), Optional.empty()));
        desk.participants.follow(olha.end(desk.actor()));
        desk.clock.handle();
        var gone = desk.mails();
        assertThat(gone).hasSize(2).allSatisfy(one -> assertThat(one.mail().to())
                .containsExactly("olha@beirat.example"));
        for (var one : gone) {
            all.add(one.mail().calendar().orElseThrow());
            assertThat(one.mail().calendar().orElseThrow().method()).isEqualTo("CANCEL");
        }
        for (var one : all) {
            read(one.text());
            assertThat(python(one.text())).contains("METHOD " + one.method());
        }
        assertThat(desk.exchanges.sessions(Office.FOREIGNERS, series.id())).hasSize(3);
    }

    @Test
    void nobody_breaks_out_of_a_line() throws Exception {
        var usual = desk.monthly(Optional.empty());
        var plan = new Plan(
                "Austausch\r\nATTENDEE:mailto:x@example.org",
                usual.purpose(),
                "Amt\";X=\"y",
                usual.partners(),
                usual.body(),
                usual.rhythm(),
                usual.term(),
                usual.hours(),
                usual.meeting(),
                usual.closing());
        desk.begin.handle(desk.keeper(), Optional.empty(), plan);
        var text = sent().text();
        var event = read(text).getComponents("VEVENT").get(0);
        assertThat(event.getProperties("ATTENDEE")).hasSize(1);
        assertThat(value(event, "ATTENDEE")).isEqualTo("mailto:" + amal.address());
        assertThat(python(text)).contains("METHOD REQUEST");
        assertThat(UUID.fromString(value(event, "UID"))).isNotNull();
    }

    private static int sequence(Component event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }

    private static Component event(Mail.Calendar calendar) throws Exception {
        return read(calendar.text()).getComponents("VEVENT").get(0);
    }

    /** A calendar takes nothing of an event that it was told to take out, unless it is a later one (RFC 5546, 2.1.4). */
    @Test
    void whoever_is_invited_anew_has_another_event_and_within_one_each_is_later_than_the_one_before() throws Exception {
        var series = desk.begun();
        var first = event(sent());
        desk.change.handle(desk.on(series.id()), later(series.plan()), "");
        var changed = event(sent());
        desk.participants.follow(amal.end(desk.actor()));
        desk.clock.handle();
        var cancelled = event(sent());
        assertThat(List.of(value(changed, "UID"), value(cancelled, "UID"))).containsOnly(value(first, "UID"));
        assertThat(List.of(sequence(first), sequence(changed), sequence(cancelled)))
                .isSorted()
                .doesNotHaveDuplicates();

        desk.invited("Amal Haddad", "amal@beirat.example", "ar");
        desk.clock.handle();
        var anew = event(sent());
        assertThat(value(anew, "UID")).isNotEqualTo(value(first, "UID"));
        assertThat(value(anew, "ATTENDEE")).isEqualTo(value(first, "ATTENDEE"));
    }

    private static Plan later(Plan plan) {
        return new Plan(
                plan.name(),
                plan.purpose(),
                plan.host(),
                plan.partners(),
                plan.body(),
                plan.rhythm(),
                plan.term(),
                new Hours(LocalTime.of(18, 0), 90),
                plan.meeting(),
                plan.closing());
    }

    /** Mail servers take them (RFC 5322, 3.2.3); in the address of a calendar they stand in percent (RFC 6068, 2). */
    @ParameterizedTest
    @ValueSource(strings = {"a|b", "a^b", "{a}", "50%", "a`b", "a%41", "a#b?c=d&e/f", "o'neil+beirat", "!$*-_~"})
    void an_address_of_any_signs_is_written_and_read_back(String name) throws Exception {
        var address = name + "@beirat.example";
        desk.participants.follow(amal.end(desk.actor()));
        desk.invited("Odd", address, "de");
        desk.begun();
        var text = sent().text();
        var written = value(read(text).getComponents("VEVENT").get(0), "ATTENDEE");
        assertThat(python(text)).contains("METHOD REQUEST");
        assertThat(written).matches("mailto:[A-Za-z0-9%!$'*+._~@-]+");
        var reply = text.replace("METHOD:REQUEST", "METHOD:REPLY").replace("NEEDS-ACTION", "ACCEPTED");
        assertThat(new ItipMessages()
                        .read(reply.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .events())
                .singleElement()
                .satisfies(event -> assertThat(event.attendees())
                        .extracting(Itip.Attendee::address)
                        .containsExactly(address.toLowerCase(Locale.ROOT)));
    }

    @Test
    void programs_that_write_signs_in_clear_are_understood_as_well() {
        assertThat(MailAddress.read("MAILTO:50%@Beirat.example")).isEqualTo("50%@beirat.example");
        assertThat(MailAddress.read("a+b@beirat.example")).isEqualTo("a+b@beirat.example");
    }
}
