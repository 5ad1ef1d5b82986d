package org.vieraugen.web.portal.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.web.Room;
import org.vieraugen.web.failure.TooLarge;
import org.vieraugen.web.portal.FormFields;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Unproven;
import org.vieraugen.web.portal.Visitor;

/** A form that brings files, read part by part as it comes in: nothing of it is put down anywhere before somebody takes it. */
public final class FileForm {
    private static final int PIECE = 1 << 11;
    private static final int MOST_PARTS = 200;
    private static final long MOST = (Upload.MOST + 1L) * Upload.LARGEST;

    private final String mediaType;
    private final InputStream body;

    FileForm(String mediaType, InputStream body) {
        this.mediaType = mediaType;
        this.body = body;
    }

    /** Takes one file; reads as much of it as it wants. */
    @FunctionalInterface
    public interface Taker {
        void take(String name, InputStream in) throws IOException;
    }

    /**
     * Reads the fields, and hands each file to {@code taker}. The form's token must come first: without a good one no file is read.
     *
     * @param room where the fields are kept
     * @throws IOException when the sender stops half-way
     */
    public Typed read(Visitor visitor, Room room, Taker taker) throws IOException {
        var fields = new FormFields(visitor);
        try {
            boolean stale = false;
            var parts = new Parts().getItemIterator(new Request(mediaType, fields.guarded(body)));
            for (int count = 0; !stale && parts.hasNext(); count++) {
                var part = parts.next();
                if (count > MOST_PARTS) {
                    throw new TooLarge();
                }
                if (part.isFormField()) {
                    fields.add(
                            part.getFieldName() == null ? "" : part.getFieldName(), words(part.getInputStream(), room));
                } else if (part.getName() != null && !part.getName().isBlank()) {
                    stale = !visitor.made(fields.typed().value("token"));
                    if (!stale) {
                        taker.take(part.getName(), part.getInputStream());
                    }
                }
            }
            var typed = fields.typed();
            visitor.sent(typed);
            if (stale || !visitor.made(typed.value("token"))) {
                typed.markStale();
            }
            return typed;
        } catch (Unproven e) {
            return FormFields.unread();
        } catch (FileUploadException e) {
            if (e.getCause() instanceof Unproven) {
                return FormFields.unread();
            }
            throw new Malformed("body", "not-a-form", "is not what a form with files sends");
        }
    }

    private static String words(InputStream in, Room room) throws IOException {
        var all = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            room.take(n);
            all.write(piece, 0, n);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    /** Reads from a request of ours; the way through temporary files stays closed. */
    private static final class Parts extends AbstractFileUpload<Request, DiskFileItem, DiskFileItemFactory> {
        Parts() {
            setSizeMax();
        }

        private void setSizeMax() {
            setMaxSize(MOST);
            setHeaderCharset(StandardCharsets.UTF_8);
        }

        @Override
        public FileItemInputIterator getItemIterator(Request form) throws IOException {
            return super.getItemIterator((RequestContext) form);
        }

        @Override
        public Map<String, List<DiskFileItem>> parseParameterMap(Request form) {
            throw new UnsupportedOperationException("files are read as they come in");
        }

        @Override
        public List<DiskFileItem> parseRequest(Request form) {
            throw new UnsupportedOperationException("files are read as they come in");
        }
    }

    private record Request(String mediaType, InputStream body) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public Charset getCharset() {
            return StandardCharsets.UTF_8;
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return mediaType;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
