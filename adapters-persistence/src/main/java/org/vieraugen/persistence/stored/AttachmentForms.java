package org.vieraugen.persistence.stored;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Attachment;

/** How it is stored which files came into a complaint, and what opens them. */
final class AttachmentForms {
    private AttachmentForms() {}

    record Place(UUID id, String key) {
        static Place of(StoredFile file) {
            return new Place(file.id(), file.key());
        }

        StoredFile domain() {
            return new StoredFile(id, key);
        }
    }

    record Signature(String state, String signer, Optional<Instant> at) {
        static Signature of(PdfSignature signature) {
            return new Signature(Codes.SIGNATURE.word(signature.state()), signature.signer(), signature.at());
        }

        PdfSignature domain() {
            return new PdfSignature(Codes.SIGNATURE.of(state), signer, at);
        }
    }

    record Sent(
            String name,
            String kind,
            long size,
            Place copy,
            Place original,
            List<Signature> signatures,
            boolean disarmed,
            boolean scanned) {
        static Sent of(Upload file) {
            return new Sent(
                    file.name().text(),
                    Codes.FILE.word(file.kind()),
                    file.size(),
                    Place.of(file.copy()),
                    Place.of(file.original()),
                    file.signatures().stream().map(Signature::of).toList(),
                    file.disarmed(),
                    file.scanned());
        }

        Upload domain() {
            return new Upload(
                    new FileName(name),
                    Codes.FILE.of(kind),
                    size,
                    copy.domain(),
                    original.domain(),
                    signatures.stream().map(Signature::domain).toList(),
                    disarmed,
                    scanned);
        }
    }

    record Attached(Sent file, String from, Optional<String> staff, Instant at) implements Form<Attachment> {
        static Attached of(Attachment attachment) {
            return new Attached(
                    Sent.of(attachment.file()),
                    Codes.ROLE.word(attachment.from()),
                    attachment.staff().map(StaffKey::text),
                    attachment.at());
        }

        @Override
        public Attachment domain() {
            return new Attachment(file.domain(), Codes.ROLE.of(from), staff.map(StaffKey::new), at);
        }
    }
}
