package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.ReadExchange;
import org.vieraugen.application.exchange.SeriesView;
import org.vieraugen.application.exchange.around.SessionCalendar;
import org.vieraugen.application.exchange.around.SessionCalendar.Entry;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.web.language.Texts;
import org.vieraugen.web.portal.Visitor;

/** The sessions for everybody's calendar program: a subscription to those since a year ago, and all to come. Says what the public page says. */
@Path("/{language}/exchange.ics")
@OnePerServer
public class ExchangeCalendarFile {
    private final Visitor visitor;
    private final ReadExchange read;
    private final SessionCalendar format;

    @Inject
    public ExchangeCalendarFile(Visitor visitor, ReadExchange read, SessionCalendar format) {
        this.visitor = visitor;
        this.read = read;
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
        var all = read.shown(Optional.empty()).series();
        // The same all day, so that what has not changed reads the same.
        var made = all.stream()
                .findFirst()
                .map(view -> view.today().atStartOfDay(Terms.ZONE).toInstant())
                .orElse(Instant.EPOCH);
        return format.written(
                Texts.in(visitor.language()).say("exchange.public.title"),
                made,
                all.stream().flatMap(ExchangeCalendarFile::entries).toList());
    }

    private static Stream<Entry> entries(SeriesView view) {
        // Nothing tells a calendar that a session was missed; as one that took place it would be there for ever.
        return view.sessions().stream()
                .filter(session -> session.state() != ExchangeSession.State.MISSED)
                .map(session -> entry(view.series().plan().name(), session));
    }

    private static Entry entry(String series, ExchangeSession session) {
        var when = session.appointment();
        return new Entry(
                session.id(),
                session.sequence(),
                when.begins().toInstant(),
                when.ends().toInstant(),
                series,
                when.meeting().place(),
                session.agenda().open().stream().map(Topic::title).collect(Collectors.joining("\n")),
                session.state() == ExchangeSession.State.CANCELLED);
    }
}
