package org.vieraugen.web.api.question;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.act.Acted;

/** Where an act has brought a question; the version is the ETag too. */
@Schema(name = "QuestionActed")
public record QuestionActed(UUID id, int version) {
    static Response answer(int status, Acted acted) {
        return Response.status(status)
                .entity(new QuestionActed(acted.id(), acted.version()))
                .tag(new EntityTag(Integer.toString(acted.version())))
                .build();
    }
}
