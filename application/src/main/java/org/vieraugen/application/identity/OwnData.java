package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.reading.Track;
import org.vieraugen.application.reading.Tracked;
import org.vieraugen.domain.file.Attachment;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.Receipt;

/** All that is stored about a person in one complaint, for whoever holds the receipt (article 15 of the General Data Protection Regulation). */
@OnePerServer
@Transactional
public class OwnData {
    private final Complaints complaints;
    private final Track track;

    @Inject
    public OwnData(Complaints complaints, Track track) {
        this.complaints = complaints;
        this.track = track;
    }

    /**
     * What is stored.
     *
     * @param circumstances when and where it happened
     * @param named the people or units it is about, as written
     * @param files the clean copies; their bytes are read with {@link ReadFile#open}
     */
    public record Everything(
            Tracked complaint,
            Optional<Identity> identity,
            Optional<String> circumstances,
            List<String> named,
            Optional<String> representative,
            Optional<String> fileNumber,
            Optional<String> interpreter,
            List<ReadFile.Found> files) {}

    /** @throws org.vieraugen.application.Unknown when no complaint has that receipt */
    public Everything handle(Receipt receipt) {
        var complaint = track.open(receipt);
        var submission = complaint.submission();
        var told = submission.particulars();
        return new Everything(
                track.of(complaint),
                complaints.ownIdentity(complaint),
                told.circumstances(),
                told.named(),
                told.representative(),
                told.fileNumber(),
                told.interpreter(),
                complaint.file().attachments().stream()
                        .map(Attachment::file)
                        .map(file -> new ReadFile.Found(submission.department(), file))
                        .toList());
    }
}
