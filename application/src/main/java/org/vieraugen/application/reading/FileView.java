package org.vieraugen.application.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.identity.IdentityMode;

/**
 * A file that can be read.
 *
 * @param id names it within its complaint
 * @param size in bytes
 * @param disarmed whether the original holds something that acts by itself, which the copy does not
 * @param scanned whether a scanner looked for malware
 * @param signatures what was found of signatures in it; with names only where the complaint is open (I1)
 */
public record FileView(
        UUID id,
        String name,
        FileKind kind,
        long size,
        Role from,
        Instant at,
        List<PdfSignature> signatures,
        boolean disarmed,
        boolean scanned) {
    static List<FileView> of(Complaint complaint) {
        boolean named = complaint.submission().identityMode() == IdentityMode.OPEN;
        return complaint.file().attachments().stream()
                .map(a -> new FileView(
                        a.file().copy().id(),
                        a.file().name().text(),
                        a.file().kind(),
                        a.file().size(),
                        a.from(),
                        a.at(),
                        a.file().signatures().stream()
                                .map(s -> named ? s : s.withoutName())
                                .toList(),
                        a.file().disarmed(),
                        a.file().scanned()))
                .toList();
    }
}
