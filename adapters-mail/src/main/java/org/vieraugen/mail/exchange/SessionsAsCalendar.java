package org.vieraugen.mail.exchange;

import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.around.SessionCalendar;
import org.vieraugen.mail.due.Calendars;

/** Sessions as iCalendar (RFC 5545), written by ical4j: each by itself and in universal time, so that no program has to know when summer time begins in Germany. */
@OnePerServer
public class SessionsAsCalendar implements SessionCalendar {
    private static final String AGAIN = "PT12H";

    @Override
    public byte[] written(String name, Instant made, List<Entry> entries) {
        var calendar = Calendars.named(name, AGAIN);
        for (var entry : entries) {
            calendar.add(event(entry, made));
        }
        return Calendars.bytes(calendar);
    }

    private static VEvent event(Entry entry, Instant made) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid().toString()));
        event.add(new DtStamp(made));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(entry.begins()));
        event.add(new DtEnd<>(entry.ends()));
        event.add(new Summary(entry.summary()));
        if (!entry.place().isEmpty()) {
            event.add(new Location(entry.place()));
        }
        if (!entry.text().isEmpty()) {
            event.add(new Description(entry.text()));
        }
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }
}
