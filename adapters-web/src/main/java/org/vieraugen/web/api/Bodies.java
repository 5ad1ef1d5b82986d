package org.vieraugen.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.Malformed;
import org.vieraugen.web.ApiJson;
import org.vieraugen.web.Room;

/** JSON in and out. In: as much good UTF-8 as there is room for, no unknown and no doubled field, each mistake told with its place. */
@Provider
@OnePerServer
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.WILDCARD)
public class Bodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
    private static final int PIECE = 1 << 13;

    @Inject
    Room room;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return (type.isRecord() || isOfTheApi(type)) && Problem.isJson(media);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        var bytes = whole(in);
        if (bytes.length == 0) {
            throw new Malformed("body", "missing", "the request needs a JSON body");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var value = ApiJson.MAPPER.readValue(text, type);
            if (value == null) {
                throw new Malformed("body", "missing", "the request needs a JSON object");
            }
            return value;
        } catch (CharacterCodingException e) {
            throw new Malformed("body", "not-utf-8", "the body is not good UTF-8");
        } catch (JsonMappingException e) {
            throw wrongField(e);
        } catch (JsonProcessingException e) {
            throw new Malformed("body", "not-json", "the body is not good JSON" + place(e));
        }
    }

    /** What has more fields than a record may have components is a class of its own beside its resource. */
    private static boolean isOfTheApi(Class<?> type) {
        return type.getPackageName().startsWith(Bodies.class.getPackageName() + ".");
    }

    private byte[] whole(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            room.take(n);
            all.write(piece, 0, n);
        }
        return all.toByteArray();
    }

    /** Where it stopped being read; what is nested too deep or too long a number has no place. */
    private static String place(JsonProcessingException e) {
        var at = e.getLocation();
        return at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static Malformed wrongField(JsonMappingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed malformed) {
                return malformed;
            }
        }
        var path = e.getPath().stream()
                .map(step -> step.getFieldName() != null ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining());
        var field = path.startsWith(".") ? path.substring(1) : path.isEmpty() ? "body" : path;
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new Malformed(
                    field,
                    "unknown-field",
                    "is not known here; known are "
                            + unknown.getKnownPropertyIds().stream()
                                    .map(Object::toString)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        return new Malformed(field, "wrong-value", "does not have the form that is described in /openapi" + place(e));
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return (type.isRecord() || java.util.List.class.isAssignableFrom(type)) && Problem.isJson(media);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(ApiJson.written(value));
    }
}
