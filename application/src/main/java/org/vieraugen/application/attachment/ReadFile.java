package org.vieraugen.application.attachment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.CaseAccess;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.application.complaint.Receipts;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.file.Attachment;
import org.vieraugen.domain.identity.Receipt;

/** Hands out a file's clean copy; nobody gets the original. A look of the staff's is noted. */
@OnePerServer
@Transactional
public class ReadFile {
    private final Complaints complaints;
    private final Receipts receipts;
    private final CaseAccess looks;
    private final Files files;

    @Inject
    public ReadFile(Complaints complaints, Receipts receipts, CaseAccess looks, Files files) {
        this.complaints = complaints;
        this.receipts = receipts;
        this.looks = looks;
        this.files = files;
    }

    /** A file that may be read; {@link #open} gives its bytes outside of any transaction. */
    public record Found(DepartmentKey department, Upload file) {}

    /** @throws Unknown when the complaint holds no such file */
    public Found find(Receipt receipt, UUID copy) {
        return found(complaints.byReceipt(receipts.digest(receipt)), copy);
    }

    /**
     * @throws org.vieraugen.domain.access.Denied unless the case is on the caller's desk
     * @throws Unknown when the complaint holds no such file
     */
    public Found find(Caller caller, Reference reference, UUID copy) {
        var complaint = complaints.get(reference);
        looks.note(caller, complaint, ComplaintEntries.LOOKED_AT_FILE);
        return found(complaint, copy);
    }

    private static Found found(Complaint complaint, UUID copy) {
        return complaint.file().attachments().stream()
                .map(Attachment::file)
                .filter(file -> file.copy().id().equals(copy))
                .findFirst()
                .map(file -> new Found(complaint.submission().department(), file))
                .orElseThrow(() -> new Unknown("file"));
    }

    /** @throws IOException when the stored bytes are gone, cut off or changed */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public InputStream open(Found found) throws IOException {
        return files.read(found.department(), found.file().copy());
    }
}
