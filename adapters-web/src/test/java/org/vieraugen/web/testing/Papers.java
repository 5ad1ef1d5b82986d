package org.vieraugen.web.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.attachment.Cleaning;
import org.vieraugen.application.attachment.Scanning;
import org.vieraugen.application.attachment.TakeUpload;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileRefusal;

/** Takes papers that begin with a P, and nothing else; each clean copy says that it is clean. */
public final class Papers implements Cleaning {
    private Papers() {}

    /** Where no scanner is. */
    public static TakeUpload into(Files files) {
        return new TakeUpload(
                files,
                new Papers(),
                Only.of(Scanning.class, Map.of("isThere", given -> false, "findingIn", given -> Optional.empty())),
                in -> List.of());
    }

    @Override
    public FileKind kindOf(byte[] head) throws Refused {
        if (head[0] != 'P') {
            throw new Refused(FileRefusal.FILE_KIND, "no paper");
        }
        return FileKind.PDF;
    }

    @Override
    public boolean clean(FileKind kind, Original original, OutputStream copy) throws IOException {
        copy.write("clean".getBytes(StandardCharsets.US_ASCII));
        return true;
    }
}
