package org.vieraugen.web.portal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.vieraugen.web.TooLarge;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** A form that brings files, read part by part as it comes in: nothing of it is put down anywhere before somebody takes it. */
public final class FileForm {
    private static final int MOST_WORDS = 1 << 16;
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
     * Reads the fields, and hands each file to {@code taker}. The form's token must come before its files: without a good one no file is read.
     *
     * @throws IOException when the sender stops half-way
     */
    public Typed read(Visitor visitor, Taker taker) throws IOException {
        Map<String, List<String>> values = new HashMap<>();
        boolean stale = false;
        try {
            var parts = new Parts().getItemIterator(this);
            while (parts.hasNext() && !stale) {
                var part = parts.next();
                if (part.isFormField()) {
                    values.computeIfAbsent(part.getFieldName(), name -> new ArrayList<>())
                            .add(words(part.getInputStream()));
                } else if (part.getName() != null && !part.getName().isBlank()) {
                    stale = !visitor.made(new Typed(values).value("token"));
                    if (!stale) {
                        taker.take(part.getName(), part.getInputStream());
                    }
                }
            }
        } catch (FileUploadException e) {
            throw new Malformed("body", "not-a-form", "is not what a form with files sends");
        }
        var typed = new Typed(values);
        if (stale || !visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        return typed;
    }

    private static String words(InputStream in) throws IOException {
        var bytes = in.readNBytes(MOST_WORDS + 1);
        if (bytes.length > MOST_WORDS) {
            throw new TooLarge();
        }
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Reads from a request of ours; the way through temporary files stays closed. */
    private static final class Parts extends AbstractFileUpload<FileForm, DiskFileItem, DiskFileItemFactory> {
        Parts() {
            setSizeMax();
        }

        private void setSizeMax() {
            setMaxSize(MOST);
            setHeaderCharset(StandardCharsets.UTF_8);
        }

        @Override
        public FileItemInputIterator getItemIterator(FileForm form) throws IOException {
            return getItemIterator(new Request(form));
        }

        @Override
        public Map<String, List<DiskFileItem>> parseParameterMap(FileForm form) {
            throw new UnsupportedOperationException("files are read as they come in");
        }

        @Override
        public List<DiskFileItem> parseRequest(FileForm form) {
            throw new UnsupportedOperationException("files are read as they come in");
        }
    }

    private record Request(FileForm form) implements RequestContext {
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
            return form.mediaType;
        }

        @Override
        public InputStream getInputStream() {
            return form.body;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
