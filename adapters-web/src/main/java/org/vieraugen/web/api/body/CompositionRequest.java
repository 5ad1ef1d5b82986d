package org.vieraugen.web.api.body;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.body.Composition;
import org.vieraugen.domain.body.Quorum;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.web.api.Given;

/** Of what a body is made up, when it may decide, and where members sit from now on. */
@Schema(name = "NewComposition")
public record CompositionRequest(
        @Schema(required = true, maxItems = Composition.MOST_BENCHES) @Nullable List<BenchRequest> benches,
        @Schema(description = "None unless given") @Nullable QuorumRequest quorum,
        @Schema(description = "Whoever is not named stays on the same bench") @Nullable List<SeatingRequest> seating) {
    /** A bench with its seats. */
    @Schema(name = "NewBench")
    public record BenchRequest(
            @Schema(required = true, maxLength = Composition.Bench.MOST_NAME) @Nullable String name,
            @Schema(required = true, minimum = "1") @Nullable Integer seats) {
        Composition.Bench bench() {
            return new Composition.Bench(Given.required("bench", name), Given.required("seats", seats));
        }
    }

    /** How many must be there. */
    @Schema(name = "Quorum")
    public record QuorumRequest(
            @Schema(required = true) Quorum.@Nullable Rule rule,
            @Schema(description = "Of members, or the part of a share, such as the 1 of 1/2") @Nullable Integer number,
            @Schema(description = "The whole of a share, such as the 2 of 1/2") @Nullable Integer of) {
        static QuorumRequest of(Quorum quorum) {
            return new QuorumRequest(quorum.rule(), quorum.number(), quorum.of());
        }

        Quorum quorum() {
            return new Quorum(Given.required("rule", rule), number == null ? 0 : number, of == null ? 1 : of);
        }
    }

    /** On which bench a member sits. */
    @Schema(name = "Seating")
    public record SeatingRequest(
            @Schema(required = true) @Nullable UUID member, @Schema(required = true) @Nullable String bench) {
        Composition.Seating seating() {
            return new Composition.Seating(
                    new PartyKey(Given.required("member", member)), Given.required("bench", bench));
        }
    }

    Composition composition() {
        return new Composition(
                Given.required("benches", benches).stream()
                        .map(bench -> Given.required("benches", bench).bench())
                        .toList(),
                quorum == null ? Quorum.NONE : quorum.quorum());
    }

    List<Composition.Seating> seatings() {
        return seating == null
                ? List.of()
                : seating.stream()
                        .map(one -> Given.required("seating", one).seating())
                        .toList();
    }
}
