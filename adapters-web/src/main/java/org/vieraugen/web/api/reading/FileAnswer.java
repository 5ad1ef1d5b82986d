package org.vieraugen.web.api.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.reading.FileView;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.department.Role;

/** A file that can be read. */
@Schema(name = "CaseFile")
public record FileAnswer(
        UUID id,
        String name,
        FileKind kind,
        @Schema(description = "In bytes") long size,
        Role from,
        Instant at,
        List<Signature> signatures,
        @Schema(description = "The original holds something that acts by itself, which the copy does not")
                boolean disarmed,
        @Schema(description = "A scanner looked for malware") boolean scanned) {

    /** What was found of a signature in it. */
    @Schema(name = "FileSignature")
    public record Signature(
            PdfSignature.State state,
            @Schema(description = "Whom the certificate names; only where the complaint is open (I1)") String signer,
            @Schema(description = "As the signature claims") Optional<Instant> at) {
        static Signature of(PdfSignature it) {
            return new Signature(it.state(), it.signer(), it.at());
        }
    }

    static List<FileAnswer> of(List<FileView> all) {
        return all.stream().map(FileAnswer::of).toList();
    }

    private static FileAnswer of(FileView it) {
        return new FileAnswer(
                it.id(),
                it.name(),
                it.kind(),
                it.size(),
                it.from(),
                it.at(),
                it.signatures().stream().map(Signature::of).toList(),
                it.disarmed(),
                it.scanned());
    }
}
