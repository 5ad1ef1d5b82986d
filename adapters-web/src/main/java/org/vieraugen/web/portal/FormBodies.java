package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.Malformed;
import org.vieraugen.web.Room;

/** Reads the forms of the pages: the token first, and then as much as there is room for. */
@Provider
@OnePerServer
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FormBodies implements MessageBodyReader<Typed> {
    private static final int PIECE = 1 << 11;

    @Inject
    Visitor visitor;

    @Inject
    Room room;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Typed.class;
    }

    @Override
    public Typed readFrom(
            Class<Typed> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        var fields = new FormFields(visitor);
        try {
            read(fields.guarded(in), fields);
            var typed = fields.typed();
            visitor.sent(typed);
            return typed;
        } catch (Unproven e) {
            return FormFields.unread();
        }
    }

    private void read(InputStream in, FormFields fields) throws IOException {
        var pair = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
            room.take(n);
            int from = 0;
            for (int i = 0; i < n; i++) {
                if (piece[i] == '&') {
                    pair.write(piece, from, i - from);
                    take(pair, fields);
                    from = i + 1;
                }
            }
            pair.write(piece, from, n - from);
        }
        take(pair, fields);
    }

    private static void take(ByteArrayOutputStream pair, FormFields fields) throws Unproven {
        if (pair.size() > 0) {
            var text = pair.toString(StandardCharsets.ISO_8859_1);
            pair.reset();
            int equals = text.indexOf('=');
            fields.add(
                    decoded(equals < 0 ? text : text.substring(0, equals)),
                    equals < 0 ? "" : decoded(text.substring(equals + 1)));
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Malformed("body", "not-a-form", "is not what a form sends");
        }
    }
}
