package org.vieraugen.application.attachment;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.complaint.ActRunner;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.identity.Receipt;

/** The complainant adds files that were taken. */
@OnePerServer
@Transactional
public class AddFiles {
    private final ActRunner steps;
    private final Files files;

    @Inject
    public AddFiles(ActRunner steps, Files files) {
        this.steps = steps;
        this.files = files;
    }

    public ComplaintState handle(Receipt receipt, Optional<String> key, List<Upload> uploads) {
        return steps.complainant(
                receipt, key, Command.of(CorrespondenceAct.ATTACH, told(uploads)), (complaint, setting) -> {
                    files.keep(complaint.submission().department(), complaint.id(), uploads);
                    return complaint.in(setting, Correspondence::new).attach(uploads);
                });
    }

    /** What is told apart by a repeated key: sent a second time, the same files lie elsewhere. */
    private static List<String> told(List<Upload> uploads) {
        return uploads.stream().map(file -> file.name() + " " + file.size()).toList();
    }
}
