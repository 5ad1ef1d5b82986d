package org.vieraugen.web.api.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.note.ReadNotes;
import org.vieraugen.domain.department.StaffKey;

/** One internal note. */
@Schema(name = "InternalNote")
public record NoteAnswer(
        UUID id,
        @Schema(description = "The key of whoever wrote it") String by,
        String text,
        @Schema(description = "The keys of those who were told that they are mentioned") List<String> mentioned,
        Instant at,
        @Schema(description = "You wrote it and can take it back now") boolean returnable) {
    static NoteAnswer of(ReadNotes.Shown shown) {
        var note = shown.note();
        return new NoteAnswer(
                note.id(),
                note.by().text(),
                note.text(),
                note.mentioned().stream().map(StaffKey::text).sorted().toList(),
                note.at(),
                shown.isReturnable());
    }
}
