package org.vieraugen.mail.due;

import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.due.CalendarFormat;

/** Whole days as iCalendar (RFC 5545), written by ical4j: free for other appointments, private, and to be asked for again every hour. */
@OnePerServer
public class ICalendar implements CalendarFormat {
    private static final String AGAIN = "PT1H";

    @Override
    public byte[] written(String name, Instant made, List<Day> days) {
        var calendar = Calendars.named(name, AGAIN);
        for (var day : days) {
            calendar.add(event(day, made));
        }
        return Calendars.bytes(calendar);
    }

    private static VEvent event(Day day, Instant made) {
        var event = new VEvent(false);
        event.add(new Uid(day.uid()));
        event.add(new DtStamp(made));
        event.add(new DtStart<>(day.on()));
        // The end is the first day that does not belong to it.
        event.add(new DtEnd<>(day.on().plusDays(1)));
        event.add(new Summary(day.summary()));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(ImmutableClazz.PRIVATE);
        return event;
    }
}
