package org.vieraugen.web.portal.attachment;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.application.attachment.TakeUpload;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.web.Room;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Takes the files of a form, each for itself: one that is refused is named, and the others are taken all the same. */
@OnePerServer
public class Uploads {
    private final TakeUpload take;
    private final Visitor visitor;
    private final Room memory;

    @Inject
    public Uploads(TakeUpload take, Visitor visitor, Room memory) {
        this.take = take;
        this.visitor = visitor;
        this.memory = memory;
    }

    /** A file that was not taken, and the code of the reason. */
    public record RefusedFile(String name, String reason) {}

    /** The form's fields, and what became of its files. */
    public record Taken(Typed typed, List<Upload> files, List<RefusedFile> refused) {}

    /** The form's fields alone; its files are passed over. */
    public Typed typed(FileForm form) throws IOException {
        return form.read(visitor, memory, (name, in) -> {});
    }

    /**
     * @param room how many files are taken at most
     * @param taken is told of each file at once, so that none is lost when the line breaks later
     */
    public Taken take(DepartmentKey department, FileForm form, int room, Consumer<Upload> taken) throws IOException {
        var files = new ArrayList<Upload>();
        var refused = new ArrayList<RefusedFile>();
        var typed = form.read(visitor, memory, (name, in) -> {
            try {
                Upload.count(files.size() + 1, room);
                var file = take.handle(department, name, in);
                files.add(file);
                taken.accept(file);
            } catch (Refused e) {
                refused.add(new RefusedFile(name, e.reason().code()));
            } catch (Malformed e) {
                refused.add(new RefusedFile(name, e.reason()));
            }
        });
        return new Taken(typed, files, refused);
    }
}
