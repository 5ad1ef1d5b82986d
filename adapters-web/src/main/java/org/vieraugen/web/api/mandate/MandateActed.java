package org.vieraugen.web.api.mandate;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.act.Acted;

/** Where an act has brought a mandate; the version is the ETag too. */
@Schema(name = "MandateActed")
public record MandateActed(UUID id, int version) {
    static Response answer(int status, Acted state) {
        return Response.status(status)
                .entity(new MandateActed(state.id(), state.version()))
                .tag(new EntityTag(Integer.toString(state.version())))
                .build();
    }
}
