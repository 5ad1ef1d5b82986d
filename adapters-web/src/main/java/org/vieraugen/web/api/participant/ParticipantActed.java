package org.vieraugen.web.api.participant;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.act.Acted;

/** Where an act has brought a participant; the version is the ETag too. */
@Schema(name = "ParticipantActed")
public record ParticipantActed(UUID id, int version) {
    static Response answer(int status, Acted state) {
        return Response.status(status)
                .entity(new ParticipantActed(state.id(), state.version()))
                .tag(new EntityTag(Integer.toString(state.version())))
                .build();
    }
}
