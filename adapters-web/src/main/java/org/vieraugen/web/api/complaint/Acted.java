package org.vieraugen.web.api.complaint;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.complaint.Status;

/** Where an act has brought the complaint; the version is the ETag too. */
@Schema(name = "Acted")
public record Acted(String reference, Status status, int version) {
    /** 200 with the new ETag. */
    public static Response ok(ComplaintState moved) {
        return Response.ok(new Acted(moved.reference(), moved.status(), moved.version()))
                .tag(new EntityTag(Integer.toString(moved.version())))
                .build();
    }
}
