package org.vieraugen.web.api.mail;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;

/** What became of a mail. */
@Schema(name = "MailFate")
public record FateAnswer(
        Fate.Kind kind,
        @Schema(description = "Why it waits for a person") Optional<Doubt> doubt,
        @Schema(description = "The complaint that it belongs to, or, while it waits, names") Optional<String> complaint,
        @Schema(description = "The number of the request that it became or belongs to") Optional<String> request,
        @Schema(description = "Why it was laid aside; else empty") String reason) {
    static FateAnswer of(Fate fate) {
        return new FateAnswer(
                fate.kind(), fate.doubt(), fate.complaint().map(Reference::text), fate.request(), fate.reason());
    }
}
