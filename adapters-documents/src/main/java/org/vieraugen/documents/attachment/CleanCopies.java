package org.vieraugen.documents.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.Cleaning;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileRefusal;

/** Pictures are drawn anew, PDF files written anew: what is not shown does not get into the copy. */
@OnePerServer
public class CleanCopies implements Cleaning {
    private static final Set<String> HEIC =
            Set.of("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence");

    private final Detector detector = new DefaultDetector(MimeTypes.getDefaultMimeTypes());

    @Override
    public FileKind kindOf(byte[] head) throws Refused {
        var mediaType = mediaType(head);
        if (HEIC.contains(mediaType)) {
            throw new Refused(FileRefusal.FILE_HEIC, "HEIC is not taken; save the photo as JPEG, or send a screenshot");
        }
        return FileKind.of(mediaType)
                .orElseThrow(() -> new Refused(FileRefusal.FILE_KIND, "only JPEG, PNG and PDF files are taken"));
    }

    private String mediaType(byte[] head) {
        try (var in = TikaInputStream.get(head)) {
            return detector.detect(in, new Metadata()).toString();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
    }

    @Override
    public boolean clean(FileKind kind, Original original, OutputStream copy) throws IOException, Refused {
        return switch (kind) {
            case JPEG, PNG -> {
                Pictures.clean(kind, original, copy);
                yield false;
            }
            case PDF -> PdfRewriter.clean(original, copy);
        };
    }
}
