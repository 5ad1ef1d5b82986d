package org.vieraugen.application.mail;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.application.attachment.TakeUpload;
import org.vieraugen.domain.attachment.FileRefusal;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.mail.ReadMail;

/** Files of mails come through the same door as those that are sent to the portal. */
@OnePerServer
public class MailFiles {
    /** Not the file's fault: later it may be taken. */
    private static final Set<FileRefusal> LATER = Set.of(FileRefusal.FILE_BUSY, FileRefusal.FILE_UNSCANNED);

    private final TakeUpload take;

    @Inject
    public MailFiles(TakeUpload take) {
        this.take = take;
    }

    /**
     * What was taken; belongs to nothing yet, and what no complaint keeps within a day is forgotten.
     *
     * @param refused how many were not
     */
    public record Taken(List<Upload> files, int refused) {
        public static final Taken NONE = new Taken(List.of(), 0);

        public Taken {
            files = List.copyOf(files);
        }
    }

    /** @throws Later when the door is shut just now */
    public Taken of(DepartmentKey department, ReadMail mail) throws Later {
        var taken = new ArrayList<Upload>();
        int refused = 0;
        for (var file : mail.attachments()) {
            if (taken.size() == Upload.MOST) {
                refused++;
                continue;
            }
            try (var in = new ByteArrayInputStream(file.content().bytes())) {
                taken.add(take.handle(department, file.name(), in));
            } catch (Refused e) {
                if (LATER.contains(e.reason())) {
                    throw new Later(e);
                }
                refused++;
            } catch (IOException e) {
                throw new Later(e);
            }
        }
        return new Taken(taken, refused);
    }

    /** No file can be taken just now. */
    public static final class Later extends Exception {
        private static final long serialVersionUID = 1L;

        Later(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }
}
