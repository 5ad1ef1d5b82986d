package org.vieraugen.web.api.participant;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.privacy.KeptAfterTerm;
import org.vieraugen.domain.participant.Participant;

/** Somebody from outside who is or was invited. */
@Schema(name = "Participant")
public record ParticipantAnswer(
        UUID id,
        String name,
        String address,
        String organisation,
        @Schema(description = "The tag of the language in which the participant is written to") String language,
        LocalDate from,
        @Schema(description = "The last day; none for as long as nobody ends it") Optional<LocalDate> until,
        @Schema(
                        description =
                                "The day on which name and address are erased, unless something open needs them; none before there is a last day")
                Optional<LocalDate> erased,
        int version) {
    static ParticipantAnswer of(Participant one, KeptAfterTerm kept) {
        return new ParticipantAnswer(
                one.id(),
                one.name(),
                one.address(),
                one.organisation(),
                one.language(),
                one.term().from(),
                one.term().until(),
                kept.erasedOn(one),
                one.version());
    }
}
