package org.vieraugen.web.portal.submission;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.Department;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.attachment.FileForm;
import org.vieraugen.web.portal.attachment.Uploads;

/** The files of a form that is not sent yet: kept in the browser's visit as they come, so that none is lost when a field is wrong. */
@OnePerServer
public class FormFiles {
    private final Visitor visitor;
    private final Uploads uploads;
    private final Files files;

    @Inject
    public FormFiles(Visitor visitor, Uploads uploads, Files files) {
        this.visitor = visitor;
        this.uploads = uploads;
        this.files = files;
    }

    /** The form with that number in this visit. */
    ComplaintForm of(Department department, int number) {
        return new ComplaintForm(visitor.visit(), department, number);
    }

    /** Reads what was typed, and adds the files that there is room for. */
    Uploads.Taken take(ComplaintForm form, FileForm sent) throws IOException {
        return uploads.take(form.department(), sent, Upload.MOST - form.files().size(), file -> {
            form.add(file);
            visitor.keep();
        });
    }

    /** Takes out the file whose button was pressed, if one was. */
    void remove(ComplaintForm form, Typed typed) {
        Optional<Upload> wanted = typed.given("remove").flatMap(id -> form.files().stream()
                .filter(file -> file.copy().id().toString().equals(id))
                .findFirst());
        wanted.ifPresent(file -> {
            form.remove(file);
            files.drop(form.department(), List.of(file.copy(), file.original()));
        });
        visitor.keep();
    }

    /** Marks what was typed as stale unless this browser made the page. */
    void prove(Typed typed) {
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
    }

    /** What was typed is sent, with its files. */
    void sent(ComplaintForm form) {
        form.end();
        visitor.keep();
    }

    /** Keeps what was typed in a form whose sender is not signed in any more; its files are not read. */
    void keepTyped(FileForm sent) throws IOException {
        uploads.typed(sent);
    }
}
