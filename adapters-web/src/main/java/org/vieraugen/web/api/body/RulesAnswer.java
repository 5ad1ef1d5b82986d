package org.vieraugen.web.api.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.body.BodyView;
import org.vieraugen.web.api.body.CompositionRequest.QuorumRequest;

/** Of what a body is made up, when it may decide, and who chairs it. */
@Schema(name = "BodyRules")
public record RulesAnswer(
        List<BenchAnswer> benches,
        QuorumRequest quorum,
        ChairRequest chair,
        @Schema(description = "The member who chairs now; of those who take turns, the first") Optional<UUID> chairing,
        @Schema(description = "How the body was called before, in the order of the changes")
                List<FormerNameAnswer> formerNames) {
    /** A name that a body had. */
    @Schema(name = "FormerName")
    public record FormerNameAnswer(
            String name, @Schema(description = "The day on which it took another one") LocalDate until) {}

    /** A bench, and how many of its seats are filled. */
    @Schema(name = "Bench")
    public record BenchAnswer(
            String name, int seats, @Schema(description = "By members of today, without deputies") long seated) {}

    static RulesAnswer of(BodyView view) {
        var body = view.body();
        return new RulesAnswer(
                body.composition().benches().stream()
                        .map(bench -> new BenchAnswer(bench.name(), bench.seats(), view.seated(bench)))
                        .toList(),
                QuorumRequest.of(body.composition().quorum()),
                ChairRequest.of(body.chair()),
                view.chair().map(member -> member.key().id()),
                body.past().names().stream()
                        .map(former -> new FormerNameAnswer(former.name(), former.until()))
                        .toList());
    }
}
