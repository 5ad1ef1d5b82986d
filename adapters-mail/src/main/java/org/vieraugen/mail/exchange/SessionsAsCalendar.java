package org.vieraugen.mail.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.SessionCalendar;
import org.vieraugen.mail.due.Folding;

/** Sessions as iCalendar (RFC 5545), written by ical4j: each by itself and in universal time, so that no program has to know when summer time begins in Germany. */
@OnePerServer
public class SessionsAsCalendar implements SessionCalendar {
    private static final String AGAIN = "PT12H";

    @Override
    public byte[] written(String name, Instant made, List<Entry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Vieraugen//Vieraugen//DE"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", AGAIN));
        for (var entry : entries) {
            calendar.add(event(entry, made));
        }
        return Folding.folded(calendar.toString()).getBytes(StandardCharsets.UTF_8);
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
