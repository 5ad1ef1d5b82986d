package org.vieraugen.web.portal.deadline;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.due.CalendarFormat;
import org.vieraugen.application.due.CalendarFormat.Day;
import org.vieraugen.application.due.ReadCalendar;
import org.vieraugen.application.due.ReadCalendar.Entry;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.web.brake.GuessBrake;
import org.vieraugen.web.language.Texts;
import org.vieraugen.web.portal.Visitor;

/** What a calendar program reads, without anybody signed in: whoever has the address reads it. Says what is due and the reference, and nothing of the complaint. */
@Path("/{language}/staff/calendar")
@OnePerServer
public class CalendarFile {
    private final Visitor visitor;
    private final ReadCalendar calendar;
    private final CalendarFormat format;
    private final GuessBrake brake;

    @Inject
    public CalendarFile(Visitor visitor, ReadCalendar calendar, CalendarFormat format, GuessBrake brake) {
        this.visitor = visitor;
        this.calendar = calendar;
        this.format = format;
        this.brake = brake;
    }

    /** @param seen what the program says that it has already */
    @GET
    @Path("{secret:[A-Za-z0-9_-]{20,100}}.ics")
    public Response read(@PathParam("secret") String secret, @HeaderParam("If-None-Match") @Nullable String seen) {
        var bytes = written(secret);
        var mark = '"' + Hash.of(bytes).toString() + '"';
        boolean same = seen != null && List.of(seen.split("\\s*,\\s*", -1)).contains(mark);
        return (same
                        ? Response.status(Response.Status.NOT_MODIFIED)
                        : Response.ok(bytes).header("Content-Type", "text/calendar; charset=UTF-8"))
                .header("ETag", mark)
                .header("Cache-Control", "no-store")
                .build();
    }

    private byte[] written(String secret) {
        var texts = Texts.in(visitor.language());
        try {
            var now = calendar.handle(secret);
            return format.written(
                    texts.say("due.calendar.name"),
                    // The same all day, so that what has not changed reads the same.
                    now.today().atStartOfDay(Terms.ZONE).toInstant(),
                    now.entries().stream().map(entry -> day(entry, texts)).toList());
        } catch (Unknown e) {
            brake.failed();
            throw e;
        }
    }

    private static Day day(Entry entry, Texts texts) {
        return new Day(entry.uid(), entry.day(), texts.say("due.kind." + entry.kind()) + " " + entry.reference());
    }
}
