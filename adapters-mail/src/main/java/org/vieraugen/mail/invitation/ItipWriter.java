package org.vieraugen.mail.invitation;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.vieraugen.application.invitation.Invite;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.mail.due.Calendars;

/**
 * An invitation in the clocks of Germany, with the rule by which they change beside it: a session at five stays at five. Whoever is invited sees nobody else who is.
 */
final class ItipWriter {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    /** As it has been since 1996; the library would fetch zones over the network. */
    private static final String ZONE =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Vieraugen//Vieraugen//DE
            BEGIN:VTIMEZONE
            TZID:Europe/Berlin
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """
                    .replace("\n", "\r\n");

    private ItipWriter() {}

    static String written(Invite invite) {
        var calendar = Calendars.empty();
        calendar.add(invite.cancels() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(zone());
        invite.events().forEach(event -> calendar.add(event(event, invite)));
        return Calendars.text(calendar);
    }

    private static CalendarComponent zone() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(ZONE))
                    .getComponents()
                    .get(0);
        } catch (IOException | ParserException e) {
            throw new IllegalStateException("the rule of German clocks is written here", e);
        }
    }

    private static VEvent event(Invite.Event event, Invite invite) {
        var written = new VEvent(false);
        written.add(new Uid(event.uid().toString()));
        written.add(new DtStamp(invite.at()));
        written.add(new Sequence(event.sequence()));
        written.add(new DtStart<>(event.begins().atZone(Terms.ZONE)));
        written.add(new DtEnd<>(end(event).atZone(Terms.ZONE)));
        event.instead().ifPresent(regular -> written.add(new RecurrenceId<>(regular.atZone(Terms.ZONE))));
        event.rule().ifPresent(rule -> add(rule, written));
        written.add(organizer(invite));
        written.add(attendee(invite));
        written.add(new Summary(event.summary()));
        if (!event.place().isEmpty()) {
            written.add(new Location(event.place()));
        }
        if (!event.text().isEmpty()) {
            written.add(new Description(event.text()));
        }
        written.add(ImmutableTransp.OPAQUE);
        written.add(invite.cancels() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return written;
    }

    /** By the clock that goes on through the night in which it is changed. */
    private static LocalDateTime end(Invite.Event event) {
        return event.begins().atZone(Terms.ZONE).plusMinutes(event.minutes()).toLocalDateTime();
    }

    private static void add(Invite.Rule rule, VEvent written) {
        written.add(new RRule<>(text(rule)));
        if (!rule.excluded().isEmpty()) {
            var days = rule.excluded().stream()
                    .map(begins ->
                            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").format(begins))
                    .collect(Collectors.joining(","));
            written.add(new ExDate<>(new ParameterList(List.of(new TzId(Terms.ZONE.getId()))), days));
        }
    }

    private static String text(Invite.Rule rule) {
        var rhythm = rule.rhythm();
        var text = "FREQ=MONTHLY;INTERVAL=" + rhythm.months() + ";BYDAY=" + number(rhythm.week())
                + rhythm.day().name().substring(0, 2);
        return rule.last().map(last -> text + ";UNTIL=" + until(last)).orElse(text);
    }

    private static int number(Rhythm.Week week) {
        return switch (week) {
            case FIRST -> 1;
            case SECOND -> 2;
            case THIRD -> 3;
            case FOURTH -> 4;
            case LAST -> -1;
        };
    }

    /** The last second of that day; in universal time, as the standard asks where the beginning has a zone. */
    private static String until(LocalDate last) {
        var end = last.plusDays(1).atStartOfDay(Terms.ZONE).minusSeconds(1);
        return UTC.format(end.withZoneSameInstant(ZoneOffset.UTC));
    }

    private static Organizer organizer(Invite invite) {
        var organizer = new Organizer(MailAddress.uri(invite.organizer()));
        organizer.add(new Cn(invite.host()));
        return organizer;
    }

    private static Attendee attendee(Invite invite) {
        var attendee = new Attendee(MailAddress.uri(invite.attendee()));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(status(invite.coming()));
        attendee.add(Rsvp.TRUE);
        return attendee;
    }

    private static PartStat status(Coming coming) {
        return switch (coming) {
            case OPEN -> PartStat.NEEDS_ACTION;
            case YES -> PartStat.ACCEPTED;
            case MAYBE -> PartStat.TENTATIVE;
            case NO -> PartStat.DECLINED;
        };
    }
}
