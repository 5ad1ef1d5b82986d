package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.reading.Tracked.Limited;
import org.vieraugen.domain.message.Channel;

/** What protects the staff from who complains. */
@Schema(name = "CaseProtection")
public record ProtectionAnswer(
        @Schema(description = "Staff are warned before they read the complaint") boolean shielded,
        @Schema(description = "What it says, for those who need not read its words")
                Optional<ToldAnswer.Copy> calmSummary,
        @Schema(description = "On contact") Optional<Limit> limit,
        @Schema(description = "Handed to the security office") List<Threat> threats) {

    /** A limit on contact that was decided. */
    @Schema(name = "LimitInForce")
    public record Limit(
            int perWeek,
            @Schema(description = "How else the office can be reached") List<Channel> channels,
            LocalDate until,
            @Schema(description = "The ombudsperson's") String reasons,
            @Schema(description = "It waits for somebody else's look, and does not hold") boolean contested,
            @Schema(description = "It can still be contested") boolean contestable,
            @Schema(description = "Why it was upheld") Optional<String> upheld) {
        static Limit of(Limited it) {
            return new Limit(
                    it.perWeek(),
                    it.channels(),
                    it.until(),
                    it.reasons(),
                    it.contested(),
                    it.contestable(),
                    it.upheld());
        }
    }

    /** A threat that was handed to the security office. */
    @Schema(name = "Threat")
    public record Threat(String threat, String reasons, PersonAnswer by, Instant at) {
        static Threat of(CaseView.ThreatView it) {
            return new Threat(it.threat(), it.reasons(), PersonAnswer.of(it.by()), it.at());
        }
    }

    static ProtectionAnswer of(CaseView.Protection it) {
        return new ProtectionAnswer(
                it.shielded(),
                it.calmSummary().map(ToldAnswer.Copy::of),
                it.limit().map(Limit::of),
                it.threats().stream().map(Threat::of).toList());
    }
}
