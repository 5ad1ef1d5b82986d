package org.vieraugen.persistence.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.vieraugen.application.Single;
import org.vieraugen.application.attachment.Cleaning;
import org.vieraugen.domain.attachment.FileKind;

/** Pictures are drawn anew, PDF files written anew: what is not shown does not get into the copy. */
@Single
public class CleanCopies implements Cleaning {
    private final Detector detector = new DefaultDetector(MimeTypes.getDefaultMimeTypes());

    @Override
    public Optional<FileKind> kindOf(byte[] head) {
        try (var in = TikaInputStream.get(head)) {
            return FileKind.of(detector.detect(in, new Metadata()).toString());
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
    }

    @Override
    public boolean clean(FileKind kind, InputStream original, OutputStream copy) throws IOException, Refused {
        return switch (kind) {
            case JPEG, PNG -> {
                Pictures.clean(kind, original, copy);
                yield false;
            }
            case PDF -> Papers.clean(original, copy);
        };
    }
}
