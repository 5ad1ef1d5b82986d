package org.vieraugen.web.api.body;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.act.Acted;

/** Where an act has brought a body; the version is the ETag too. */
@Schema(name = "BodyActed")
public record BodyActed(UUID id, int version) {
    static Response answer(int status, Acted state) {
        return Response.status(status)
                .entity(new BodyActed(state.id(), state.version()))
                .tag(new EntityTag(Integer.toString(state.version())))
                .build();
    }
}
