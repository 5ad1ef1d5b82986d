package org.vieraugen.web.api.question;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.act.Outcome;

/** Where an act has brought a question; the version is the ETag too. */
@Schema(name = "QuestionActed")
public record QuestionActed(UUID id, int version) {
    static Response answer(int status, Outcome outcome) {
        return Response.status(status)
                .entity(new QuestionActed(outcome.id(), outcome.version()))
                .tag(new EntityTag(Integer.toString(outcome.version())))
                .build();
    }
}
