package org.vieraugen.web.api.question;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.domain.act.SecondWord;
import org.vieraugen.domain.question.Asked;
import org.vieraugen.domain.question.Question;
import org.vieraugen.domain.question.Reply;
import org.vieraugen.domain.question.Showing;

/** A question with what was promised and answered (E10). */
@Schema(name = "Question")
public record QuestionAnswer(
        UUID id,
        @Schema(description = "The question that was asked first; itself, unless it was asked again") UUID first,
        String organisation,
        Asked.Capacity capacity,
        @Schema(description = "Absent for the public while the words are not shown") Optional<String> title,
        @Schema(description = "Absent for the public while the words are not shown") Optional<String> text,
        LocalDate day,
        @Schema(description = "The dates that were promised, in order; the last one holds") List<Promised> promises,
        Standing standing,
        ShowingAnswer showing,
        @Schema(description = "The public reads the office's answer alone") List<ReplyAnswer> replies,
        @Schema(description = "The ETag, too") int version) {
    /** How far a question is. */
    @Schema(name = "QuestionStanding")
    public enum Standing {
        OPEN,
        /** The day has passed without an answer (P5). */
        MISSED,
        ANSWERED,
        /** After its day. */
        ANSWERED_LATE,
        WITHDRAWN;

        static Standing of(Question question, LocalDate today) {
            if (question.withdrawn()) {
                return WITHDRAWN;
            }
            if (question.isOpen()) {
                return question.isMissed(today) ? MISSED : OPEN;
            }
            return question.isLate() ? ANSWERED_LATE : ANSWERED;
        }
    }

    /** Whether the public reads the words, and why not. */
    @Schema(name = "QuestionShowing")
    public record ShowingAnswer(
            Showing.State state,
            @Schema(description = "For what the words are kept back; absent while they are not")
                    Optional<Showing.Ground> ground,
            @Schema(description = "The same in the office's words") Optional<String> reason,
            @Schema(description = "Until which day everybody read them; absent where nobody did, or everybody does")
                    Optional<LocalDate> takenBack,
            @Schema(description = "Who of the staff wanted to take them back; none of it for the public")
                    List<TakingBackAnswer> takingBacks) {
        static ShowingAnswer of(Showing showing, boolean inside) {
            return new ShowingAnswer(
                    showing.state(),
                    showing.ground(),
                    Optional.of(showing.reason()).filter(reason -> !reason.isEmpty()),
                    showing.takenBack(),
                    showing.takingBacks().stream()
                            .filter(attempt -> inside)
                            .map(attempt -> new TakingBackAnswer(
                                    attempt.number(),
                                    attempt.ground(),
                                    attempt.reason(),
                                    attempt.at(),
                                    attempt.answer().map(SecondWord::confirmed),
                                    sentBack(attempt.answer())))
                            .toList());
        }
    }

    /** That somebody wanted to take the words back from the public, and what another made of it (F9). */
    @Schema(name = "QuestionTakingBack")
    public record TakingBackAnswer(
            int number,
            Showing.Ground ground,
            String reason,
            Instant at,
            @Schema(description = "Absent while it waits for another person") Optional<Boolean> confirmed,
            @Schema(description = "Why the words stayed public") Optional<String> sentBack) {}

    /** By when an answer was promised. */
    @Schema(name = "QuestionPromise")
    public record Promised(LocalDate due, @Schema(description = "Why it was moved") Optional<String> reason) {}

    /** An answer that one person wrote, and what another made of it (F9). */
    @Schema(name = "QuestionReply")
    public record ReplyAnswer(
            int number,
            String text,
            Instant at,
            @Schema(description = "Absent while it waits for another person") Optional<Boolean> confirmed,
            @Schema(description = "Why it was sent back") Optional<String> sentBack) {}

    /** @param inside whether the reader is of the staff */
    static QuestionAnswer of(Question question, LocalDate today, boolean inside) {
        var asked = question.asked();
        boolean readable = inside || question.showing().isShown();
        return new QuestionAnswer(
                question.id(),
                question.first(),
                asked.organisation(),
                asked.capacity(),
                Optional.of(asked.title()).filter(title -> readable),
                Optional.of(asked.text()).filter(text -> readable),
                asked.day(),
                question.promises().stream()
                        .map(promise -> new Promised(
                                promise.due(), Optional.of(promise.reason()).filter(reason -> !reason.isEmpty())))
                        .toList(),
                Standing.of(question, today),
                ShowingAnswer.of(question.showing(), inside),
                question.replies().stream()
                        .filter(reply -> inside || (readable && reply.given().isPresent()))
                        .map(QuestionAnswer::reply)
                        .toList(),
                question.version());
    }

    private static ReplyAnswer reply(Reply reply) {
        return new ReplyAnswer(
                reply.number(),
                reply.text(),
                reply.at(),
                reply.answer().map(SecondWord::confirmed),
                sentBack(reply.answer()));
    }

    private static Optional<String> sentBack(Optional<SecondWord> second) {
        return second.map(SecondWord::reason).filter(reason -> !reason.isEmpty());
    }
}
