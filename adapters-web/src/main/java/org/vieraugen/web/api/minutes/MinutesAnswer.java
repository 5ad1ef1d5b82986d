package org.vieraugen.web.api.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.domain.minutes.Amendment;
import org.vieraugen.domain.minutes.Approval;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Edition;
import org.vieraugen.domain.minutes.Item;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.minutes.Past;
import org.vieraugen.domain.minutes.TakenBack;

/** The minutes of a session as the staff reads them. */
@Schema(name = "Minutes")
public record MinutesAnswer(
        UUID session,
        Minutes.State state,
        @Schema(description = "Which edition is at work, from 1") int edition,
        @Schema(description = "Why there is another edition") Optional<String> correction,
        List<ItemAnswer> items,
        @Schema(description = "The last day for amendments") Optional<LocalDate> until,
        List<AmendmentAnswer> amendments,
        List<ApprovalAnswer> approvals,
        @Schema(description = "Editions that were approved; they stay as they are") List<EditionAnswer> approved,
        @Schema(description = "When and why they were taken back from those who were there") List<BackAnswer> takenBack,
        @Schema(description = "Which wording this is; an approval says which one was read") int revision,
        @Schema(description = "The ETag, too") int version) {
    /** One item. */
    @Schema(name = "MinutesItem")
    public record ItemAnswer(
            UUID id,
            Optional<UUID> topic,
            String heading,
            @Schema(description = "For everybody once it is approved") String open,
            @Schema(description = "For those who were there") String internal,
            @Schema(description = "Send it as If-Match to change the item") int version) {
        static ItemAnswer of(Item item) {
            return new ItemAnswer(
                    item.key().id(),
                    item.topic().map(TopicKey::id),
                    item.words().heading(),
                    item.words().open(),
                    item.words().internal(),
                    item.version());
        }
    }

    /** What somebody wants to read otherwise. */
    @Schema(name = "Amendment")
    public record AmendmentAnswer(
            int number,
            int edition,
            String side,
            Optional<UUID> item,
            String text,
            @Schema(description = "How it came, where staff entered it") Optional<String> source,
            Instant at,
            @Schema(description = "None while it is not decided") Optional<Boolean> taken,
            Optional<String> reason) {
        static AmendmentAnswer of(Amendment one) {
            return new AmendmentAnswer(
                    one.number(),
                    one.edition(),
                    one.asked().side(),
                    one.asked().item().map(ItemKey::id),
                    one.asked().text(),
                    one.asked().source(),
                    one.at(),
                    one.decision().map(Amendment.Decision::taken),
                    one.decision().map(Amendment.Decision::reason));
        }
    }

    /** Which side approved what. */
    @Schema(name = "MinutesApproval")
    public record ApprovalAnswer(
            int number,
            int revision,
            String side,
            Set<MinutesPart> parts,
            @Schema(description = "How it came, where staff entered it for a partner") Optional<String> source,
            Instant at,
            @Schema(
                            description =
                                    "Whether it counts for its wording; one that staff entered waits for a second person, and so does a partner's own where the same person set down its mailbox and approves for the host")
                    boolean counts,
            boolean waiting) {
        static ApprovalAnswer of(Approval one) {
            return new ApprovalAnswer(
                    one.number(),
                    one.revision(),
                    one.given().side(),
                    one.given().parts(),
                    one.given().source(),
                    one.at(),
                    one.counts(),
                    one.isWaiting());
        }
    }

    /** Minutes as they were approved. */
    @Schema(name = "MinutesEdition")
    public record EditionAnswer(
            int number,
            Optional<String> correction,
            LocalDate approved,
            List<String> by,
            List<ItemAnswer> items,
            @Schema(description = "Whether it is closed to the public, or that is proposed")
                    Optional<ClosureAnswer> closure) {
        static EditionAnswer of(Edition edition, Past past) {
            return new EditionAnswer(
                    edition.number(),
                    edition.correction(),
                    edition.approved(),
                    edition.approvedBy(),
                    edition.items().stream().map(ItemAnswer::of).toList(),
                    past.closure(edition.number()).map(ClosureAnswer::of));
        }
    }

    /** That they were taken back from those who were there. */
    @Schema(name = "MinutesTakenBack")
    public record BackAnswer(int edition, int revision, String reason, Instant at) {
        static BackAnswer of(TakenBack back) {
            return new BackAnswer(back.edition(), back.revision(), back.reason(), back.at());
        }
    }

    /** That an edition is closed to the public, or proposed for it. */
    @Schema(name = "MinutesClosure")
    public record ClosureAnswer(
            Closure.Kind kind,
            @Schema(description = "Whether a partner has agreed; until then everybody reads the edition")
                    boolean closed,
            @Schema(description = "Which partner") Optional<String> side,
            @Schema(description = "How its word came, where staff entered it") Optional<String> source) {
        static ClosureAnswer of(Closure one) {
            return new ClosureAnswer(
                    one.kind(),
                    one.holds(),
                    one.agreed().map(Closure.Agreed::side),
                    one.agreed().flatMap(Closure.Agreed::source));
        }
    }

    static MinutesAnswer of(Minutes minutes) {
        return new MinutesAnswer(
                minutes.id(),
                minutes.state(),
                minutes.edition(),
                minutes.correction(),
                minutes.items().stream().map(ItemAnswer::of).toList(),
                minutes.until(),
                minutes.amendments().stream().map(AmendmentAnswer::of).toList(),
                minutes.approvals().stream().map(ApprovalAnswer::of).toList(),
                minutes.approved().stream()
                        .map(edition -> EditionAnswer.of(edition, minutes.past()))
                        .toList(),
                minutes.past().takenBack().stream().map(BackAnswer::of).toList(),
                minutes.revision(),
                minutes.version());
    }
}
