package org.vieraugen.application.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.attachment.Seal;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.domain.identity.Receipt;

/** Somebody who holds the receipt signs that a representative may act; the paper of it is sealed by the authority and lies in the file. */
@OnePerServer
@Transactional
public class Authorise {
    private final ActRunner steps;
    private final Files files;
    private final Seal seal;

    @Inject
    public Authorise(ActRunner steps, Files files, Seal seal) {
        this.steps = steps;
        this.files = files;
        this.seal = seal;
    }

    /** Puts an authorisation on paper. */
    @FunctionalInterface
    public interface Drawing {
        /** A whole PDF file. */
        byte[] of(Authorisation signed, String reference);
    }

    /** @param name how the paper is called */
    public ComplaintState handle(
            Receipt receipt, Optional<String> key, Authorisation.Given given, String name, Drawing drawing) {
        return steps.complainant(receipt, key, Command.of(CorrespondenceAct.AUTHORISE, given), (complaint, setting) -> {
            var signed = Authorisation.signed(given, receipt, setting.at());
            var paper = kept(
                    complaint,
                    name,
                    seal.on(drawing.of(signed, complaint.reference().text())));
            return complaint.in(setting, Correspondence::new).authorise(signed, paper);
        });
    }

    private Upload kept(Complaint complaint, String name, byte[] paper) {
        var department = complaint.submission().department();
        // What we made ourselves has nothing to hide: the copy is the original.
        var file = new Upload(
                FileName.of(name, FileKind.PDF),
                FileKind.PDF,
                paper.length,
                stored(department, paper),
                stored(department, paper),
                List.of(),
                false,
                true);
        files.keep(department, complaint.id(), List.of(file));
        return file;
    }

    private StoredFile stored(DepartmentKey department, byte[] paper) {
        try (var writing = files.write(department)) {
            writing.stream().write(paper);
            return writing.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
