package org.vieraugen.mail.incoming.part;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * One part of a mail, or all of it.
 *
 * @param whole header and body, byte by byte as they came
 * @param body as it travels
 * @param type such as {@code text/plain}, with its labels
 * @param disposition {@code inline} or {@code attachment}, with its labels; empty where nothing is said
 * @param children what a {@code multipart} holds, in its order
 */
public record Part(
        Headers headers,
        Bytes whole,
        Bytes body,
        Labelled type,
        Labelled disposition,
        Decoding decoding,
        List<Part> children) {
    public Part {
        children = List.copyOf(children);
    }

    /** Whether it is of that type, or of that family when it ends with a slash. */
    public boolean is(String wanted) {
        return wanted.endsWith("/")
                ? type.value().startsWith(wanted)
                : type.value().equals(wanted);
    }

    /** The same parts below other fields, as of a mail that lay within another. */
    public Part below(Headers fields) {
        return new Part(fields, whole, body, type, disposition, decoding, children);
    }

    /** Whether it only stands among parts and is none: before the first, or behind the last. */
    public boolean isStray() {
        return headers == Headers.NONE;
    }

    /** Its name as a file, as it stands there. */
    public Optional<String> fileName() {
        return disposition.label("filename").or(() -> type.label("name"));
    }

    /** The decoded bytes; each call begins anew. */
    public InputStream open() {
        return decoding.open(body);
    }

    /** The decoded bytes of a part that is small: no more than so many. */
    public byte[] bytes(int most, Troubles troubles) {
        return decoding.text(body, most, troubles);
    }

    /** Its letters, of the first {@link Limits#TEXT_BYTES}; lines end by LF. */
    public String text(Troubles troubles) {
        return Letters.decode(bytes(Limits.TEXT_BYTES, troubles), type.label("charset"), troubles);
    }
}
