package org.vieraugen.web.api.request;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.request.RequestState;
import org.vieraugen.domain.request.Request;

/** Where an act has brought a request; the version is the ETag too. */
@Schema(name = "RequestActed")
public record RequestActed(String number, Request.State state, LocalDate due, int version) {
    static Response answer(int status, RequestState state) {
        return Response.status(status)
                .entity(new RequestActed(state.number(), state.state(), state.due(), state.version()))
                .tag(new EntityTag(Integer.toString(state.version())))
                .build();
    }
}
