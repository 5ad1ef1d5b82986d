package org.vieraugen.application.complaint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.complaint.CaseFile;
import org.vieraugen.domain.department.Role;

/**
 * A file that can be read.
 *
 * @param id names it within its complaint
 * @param size in bytes
 */
public record FileView(UUID id, String name, FileKind kind, long size, Role from, Instant at) {
    static List<FileView> of(CaseFile file) {
        return file.attachments().stream()
                .map(a -> new FileView(
                        a.file().copy().id(),
                        a.file().name().text(),
                        a.file().kind(),
                        a.file().size(),
                        a.from(),
                        a.at()))
                .toList();
    }
}
