package org.vieraugen.web.api.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.domain.exchange.Attendance;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.exchange.Topic.Postponed;
import org.vieraugen.web.api.exchange.PlanRequest.MeetingRequest;

/** A session with its agenda. */
@Schema(name = "ExchangeSession")
public record SessionAnswer(
        UUID id,
        UUID series,
        @Schema(description = "The day of the series in whose place it stands; none for one beside them")
                Optional<LocalDate> regular,
        LocalDate day,
        MeetingRequest meeting,
        ExchangeSession.State state,
        @Schema(description = "Whether its day is over and nobody has said yet whether it took place") boolean unsaid,
        @Schema(description = "Why it was moved or cancelled the last time") Optional<String> reason,
        List<TopicAnswer> topics,
        List<Attended> attended,
        @Schema(
                        description =
                                "Of a held session the day on which that was said, when it was late (E1); of a missed one the day on which that was corrected, when it had been said to be held (F9)")
                Optional<LocalDate> late,
        @Schema(description = "The ETag, too") int version) {
    /** An item of the agenda. */
    @Schema(name = "Topic")
    public record TopicAnswer(
            UUID id,
            String title,
            String text,
            String organisation,
            Topic.State state,
            @Schema(description = "How the session put it off") Optional<PostponedAnswer> postponed,
            @Schema(description = "Whether it belongs to a resolution, whose key it bears: no side withdraws it (E4)")
                    boolean standing,
            @Schema(description = "The day of the session from whose agenda it came over; none for one that began here")
                    Optional<LocalDate> from) {}

    /** How a session put a topic off. */
    @Schema(name = "Postponed")
    public record PostponedAnswer(int yes, int no, int abstentions, String reason) {}

    /** How many an organisation sent. */
    @Schema(name = "Attended")
    public record Attended(String organisation, int people) {}

    /** @param inside whether the reader may know how to join on a screen */
    static SessionAnswer of(ExchangeSession session, LocalDate today, boolean inside) {
        var when = session.appointment();
        return new SessionAnswer(
                session.id(),
                session.series(),
                session.regular(),
                when.day(),
                MeetingRequest.of(when.hours(), when.meeting(), inside),
                session.state(),
                session.isUnsaid(today),
                session.reason(),
                session.topics().stream().map(SessionAnswer::topic).toList(),
                session.attended().stream().map(SessionAnswer::attended).toList(),
                session.turnout().late().or(session.turnout()::corrected),
                session.version());
    }

    private static TopicAnswer topic(Topic topic) {
        return new TopicAnswer(
                topic.key().id(),
                topic.title(),
                topic.text(),
                topic.organisation(),
                topic.state(),
                topic.postponed().map(SessionAnswer::postponed),
                topic.standing(),
                topic.from());
    }

    private static PostponedAnswer postponed(Postponed how) {
        var vote = how.vote();
        return new PostponedAnswer(vote.yes(), vote.no(), vote.abstentions(), how.reason());
    }

    static Attended attended(Attendance one) {
        return new Attended(one.organisation(), one.people());
    }
}
