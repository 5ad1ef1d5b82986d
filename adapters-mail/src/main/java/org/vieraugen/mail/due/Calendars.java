package org.vieraugen.mail.due;

import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** What all calendars that go out have in common (RFC 5545). */
public final class Calendars {
    private Calendars() {}

    /** One without anything in it yet. */
    public static Calendar empty() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Vieraugen//Vieraugen//DE"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    /**
     * One that programs subscribe to.
     *
     * @param name what they call it
     * @param again after which time they ask for it again (RFC 5545, 3.3.6)
     */
    public static Calendar named(String name, String again) {
        var calendar = empty();
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", again));
        return calendar;
    }

    /** Its lines, each as long as programs take them. */
    public static String text(Calendar calendar) {
        return Folding.folded(calendar.toString());
    }

    /** The same in UTF-8. */
    public static byte[] bytes(Calendar calendar) {
        return text(calendar).getBytes(StandardCharsets.UTF_8);
    }
}
