package org.vieraugen.web.api.exchange;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.act.Acted;

/** Where an act has brought a series, a session, or what belongs to one; the version is the ETag too. */
@Schema(name = "ExchangeActed")
public record ExchangeActed(UUID id, int version) {
    /** The answer to an act. */
    public static Response answer(int status, Acted state) {
        return Response.status(status)
                .entity(new ExchangeActed(state.id(), state.version()))
                .tag(new EntityTag(Integer.toString(state.version())))
                .build();
    }
}
