package org.vieraugen.web.api.invitation;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.act.Acted;

/** Where an act has brought an invitation; the version is the ETag too. */
@Schema(name = "InvitationActed")
public record InvitationActed(UUID id, int version) {
    static Response answer(Acted acted) {
        return Response.ok(new InvitationActed(acted.id(), acted.version()))
                .tag(new EntityTag(Integer.toString(acted.version())))
                .build();
    }
}
