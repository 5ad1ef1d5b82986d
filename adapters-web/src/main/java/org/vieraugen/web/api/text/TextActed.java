package org.vieraugen.web.api.text;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.text.TextState;

/** Where an act has brought a text module; the version is the ETag too. */
@Schema(name = "TextActed")
public record TextActed(UUID id, int version) {
    static Response answer(int status, TextState state) {
        return Response.status(status)
                .entity(new TextActed(state.id(), state.version()))
                .tag(new EntityTag(Integer.toString(state.version())))
                .build();
    }
}
