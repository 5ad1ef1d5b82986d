package org.vieraugen.web.api.exchange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Leaving.Departure;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.exchange.Rhythm;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.web.api.Given;

/** As what a series is set up. */
@Schema(name = "SeriesPlan")
public record PlanRequest(
        @Schema(required = true) @Nullable What what,
        @Schema(required = true) @Nullable Often often,
        @Schema(required = true) @Nullable MeetingRequest meeting,
        @Schema(
                        description = "Why partners take part no longer; asked for where one leaves a series (E2)",
                        maxLength = Departure.MOST_REASON)
                @Nullable
                String reason) {
    /** What a series is, and who takes part. */
    @Schema(name = "SeriesPurpose")
    public record What(
            @Schema(required = true, maxLength = Plan.MOST_NAME) @Nullable String name,
            @Schema(required = true, maxLength = Plan.MOST_PURPOSE) @Nullable String purpose,
            @Schema(required = true, maxLength = Plan.MOST_NAME) @Nullable String host,
            @Schema(required = true, description = "Organisations beside the host, each once") @Nullable
                    List<String> partners,
            @Schema(description = "The body whose series it is") @Nullable UUID body) {}

    /** How often it meets, which is a promise (E1). */
    @Schema(name = "SeriesRhythm")
    public record Often(
            @Schema(required = true, minimum = "1", maximum = "12", description = "Once in so many months") @Nullable
                    Integer months,
            @Schema(required = true) Rhythm.@Nullable Week week,
            @Schema(required = true) @Nullable DayOfWeek day,
            @Schema(required = true) @Nullable LocalDate from,
            @Schema(description = "The last day of a temporary series") @Nullable LocalDate until,
            @Schema(required = true, description = "How many days before a session its agenda is closed (E2)") @Nullable
                    Integer closing) {}

    /** When in the day and where it meets. */
    @Schema(name = "Meeting")
    public record MeetingRequest(
            @Schema(required = true, description = "By the clocks in Germany") @Nullable LocalTime at,
            @Schema(required = true, minimum = "15", maximum = "720") @Nullable Integer minutes,
            @Schema(maxLength = Meeting.MOST_PLACE) @Nullable String place,
            @Schema(description = "Where to join on a screen; not for the public", maxLength = WebAddress.MOST)
                    @Nullable
                    String link,
            @Schema(description = "Which languages are interpreted", maxLength = Meeting.MOST_INTERPRETING) @Nullable
                    String interpreting) {
        Hours hours() {
            return new Hours(Given.required("at", at), Given.required("minutes", minutes));
        }

        Meeting meeting() {
            return new Meeting(
                    place == null ? "" : place,
                    Given.text(link).map(address -> WebAddress.in("link", address)),
                    interpreting == null ? "" : interpreting);
        }

        static MeetingRequest of(Hours hours, Meeting meeting, boolean inside) {
            return new MeetingRequest(
                    hours.from(),
                    hours.minutes(),
                    meeting.place(),
                    inside ? meeting.link().map(WebAddress::text).orElse(null) : null,
                    meeting.interpreting());
        }
    }

    Plan plan() {
        var given = Given.required("what", what);
        var rhythm = Given.required("often", often);
        var where = Given.required("meeting", meeting);
        return new Plan(
                Given.required("name", given.name()),
                Given.required("purpose", given.purpose()),
                Given.required("host", given.host()),
                Given.required("partners", given.partners()).stream()
                        .map(partner -> Given.required("partners", partner))
                        .toList(),
                Optional.ofNullable(given.body()),
                new Rhythm(
                        Given.required("months", rhythm.months()),
                        Given.required("week", rhythm.week()),
                        Given.required("day", rhythm.day())),
                new TermOfOffice(Given.required("from", rhythm.from()), Optional.ofNullable(rhythm.until())),
                where.hours(),
                where.meeting(),
                Given.required("closing", rhythm.closing()));
    }

    /** @param inside whether the reader may know how to join on a screen */
    static PlanRequest of(Plan plan, boolean inside) {
        return new PlanRequest(
                new What(
                        plan.name(),
                        plan.purpose(),
                        plan.host(),
                        plan.partners(),
                        plan.body().orElse(null)),
                new Often(
                        plan.rhythm().months(),
                        plan.rhythm().week(),
                        plan.rhythm().day(),
                        plan.term().from(),
                        plan.term().until().orElse(null),
                        plan.closing()),
                MeetingRequest.of(plan.hours(), plan.meeting(), inside),
                null);
    }
}
