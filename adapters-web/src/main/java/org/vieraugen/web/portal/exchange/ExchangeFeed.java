package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.web.portal.Pages;

/** What is new in the exchange, for programs that tell people of it (RFC 4287): what the public pages say, and nothing else. */
@Path("/{language}" + ExchangeFeed.PATH)
@OnePerServer
public class ExchangeFeed {
    /** Where it is, behind the language. */
    public static final String PATH = "/exchange/feed.atom";

    static final String TYPE = "application/atom+xml";

    private final Pages pages;
    private final ExchangeNews news;

    @Inject
    public ExchangeFeed(Pages pages, ExchangeNews news) {
        this.pages = pages;
        this.news = news;
    }

    /**
     * @param seen what the program says that it has already; counts alone where it is said (RFC 9110, 13.1.3)
     * @param since when it was changed as the program has it
     */
    @GET
    public Response read(
            @HeaderParam("If-None-Match") @Nullable String seen,
            @HeaderParam("If-Modified-Since") @Nullable String since,
            @Context UriInfo info) {
        var frame = pages.frame(info);
        var entries = news.newest(frame);
        var updated =
                entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated().truncatedTo(ChronoUnit.SECONDS);
        var bytes = new AtomFile(frame).written(entries, updated);
        var mark = '"' + Hash.of(bytes).toString() + '"';
        boolean same = seen != null ? isAmong(mark, seen) : since != null && !isAfter(updated, since);
        return (same ? Response.notModified() : Response.ok(bytes).header("Content-Type", TYPE + "; charset=UTF-8"))
                .header("ETag", mark)
                .header("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(updated.atOffset(ZoneOffset.UTC)))
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    private static boolean isAmong(String mark, String seen) {
        return Arrays.stream(seen.split(",", -1))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals(mark) || one.equals("*"));
    }

    /** What is no date is as if it was not said. */
    private static boolean isAfter(Instant updated, String since) {
        try {
            return updated.isAfter(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since)));
        } catch (DateTimeParseException e) {
            return true;
        }
    }
}
