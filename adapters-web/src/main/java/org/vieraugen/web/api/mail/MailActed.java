package org.vieraugen.web.api.mail;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.mail.DecideMail.MailState;

/** Where an act has brought a mail; the version is the ETag too. */
@Schema(name = "MailActed")
public record MailActed(UUID id, FateAnswer fate, int version) {
    static Response answer(MailState state) {
        return Response.ok(new MailActed(state.id(), FateAnswer.of(state.fate()), state.version()))
                .tag(new EntityTag(Integer.toString(state.version())))
                .build();
    }
}
