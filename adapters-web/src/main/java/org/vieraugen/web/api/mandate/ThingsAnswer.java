package org.vieraugen.web.api.mandate;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.mandate.Things;

/** What some words find. */
@Schema(name = "FoundThings")
public record ThingsAnswer(
        List<ThingAnswer> things, @Schema(description = "Whether there are others beside them") boolean more) {
    /** A thing by its public name. */
    @Schema(name = "FoundThing")
    public record ThingAnswer(@Schema(description = "Such as BODY") String kind, UUID id, String name) {}

    static ThingsAnswer of(Things.Found found) {
        return new ThingsAnswer(
                found.things().stream()
                        .map(thing -> new ThingAnswer(
                                thing.subject().kind().code(), thing.subject().key(), thing.name()))
                        .toList(),
                found.more());
    }
}
