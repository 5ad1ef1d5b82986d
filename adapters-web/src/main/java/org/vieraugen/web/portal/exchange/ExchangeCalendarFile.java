package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.around.SessionCalendar;
import org.vieraugen.application.exchange.around.SessionCalendar.Entry;
import org.vieraugen.application.exchange.shown.Dated;
import org.vieraugen.application.exchange.shown.ShowExchange;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.web.language.Texts;
import org.vieraugen.web.portal.Visitor;

/** The sessions for everybody's calendar program: a subscription to those since a year ago, and all to come. Says what the public page says. */
@Path("/{language}/exchange.ics")
@OnePerServer
public class ExchangeCalendarFile {
    private final Visitor visitor;
    private final ShowExchange show;
    private final SessionCalendar format;

    @Inject
    public ExchangeCalendarFile(Visitor visitor, ShowExchange show, SessionCalendar format) {
        this.visitor = visitor;
        this.show = show;
        this.format = format;
    }

    /** @param seen what the program says that it has already */
    @GET
    public Response read(@HeaderParam("If-None-Match") @Nullable String seen) {
        var bytes = written();
        var mark = '"' + Hash.of(bytes).toString() + '"';
        boolean same = seen != null && List.of(seen.split("\\s*,\\s*", -1)).contains(mark);
        return (same
                        ? Response.status(Response.Status.NOT_MODIFIED)
                        : Response.ok(bytes).header("Content-Type", "text/calendar; charset=UTF-8"))
                .header("ETag", mark)
                .build();
    }

    private byte[] written() {
        var dates = show.dates();
        // The same all day, so that what has not changed reads the same.
        var made = dates.today().atStartOfDay(Terms.ZONE).toInstant();
        return format.written(
                Texts.in(visitor.language()).say("exchange.public.title"),
                dates.sessions().isEmpty() ? Instant.EPOCH : made,
                // Nothing tells a calendar that a session was missed; as one that took place it would be there for
                // ever.
                dates.sessions().stream()
                        .filter(session -> session.state() != ExchangeSession.State.MISSED)
                        .map(ExchangeCalendarFile::entry)
                        .toList());
    }

    private static Entry entry(Dated session) {
        var when = session.appointment();
        return new Entry(
                session.id(),
                session.sequence(),
                when.begins().toInstant(),
                when.ends().toInstant(),
                session.series(),
                when.meeting().place(),
                String.join("\n", session.topics()),
                session.state() == ExchangeSession.State.CANCELLED);
    }
}
