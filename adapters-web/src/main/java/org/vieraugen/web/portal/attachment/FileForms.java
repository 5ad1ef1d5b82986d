package org.vieraugen.web.portal.attachment;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Hands on a form with files unread. */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class FileForms implements MessageBodyReader<FileForm> {
    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == FileForm.class;
    }

    @Override
    public FileForm readFrom(
            Class<FileForm> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in) {
        return new FileForm(media.toString(), in);
    }
}
