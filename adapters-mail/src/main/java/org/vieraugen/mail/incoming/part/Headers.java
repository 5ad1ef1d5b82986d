package org.vieraugen.mail.incoming.part;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.mail.Trouble;

/** The fields above a body, in their order. A field may occur several times. */
public final class Headers {
    private static final int MOST_OF_A_NAME = 100;

    /** A block without any of these is none: somebody's text begins where it should stand. */
    private static final Set<String> USUAL = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "received",
            "return-path",
            "message-id",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "content-disposition",
            "content-id",
            "content-description",
            "content-location",
            "content-language",
            "reply-to",
            "sender",
            "delivered-to",
            "envelope-to",
            "x-original-to",
            "in-reply-to",
            "references");

    private record Field(String name, String value) {}

    /** Of a part that has no fields. */
    static final Headers NONE = new Headers(List.of(), "", 0);

    private final List<Field> fields;
    private final String strays;
    private final int bodyAt;

    private Headers(List<Field> fields, String strays, int bodyAt) {
        this.fields = fields;
        this.strays = strays;
        this.bodyAt = bodyAt;
    }

    /** Reads the block at the beginning of an entity: up to an empty line, or up to where there are fields no more. */
    static Headers of(Bytes entity, Troubles troubles) {
        var fields = new ArrayList<Field>();
        var strays = new ByteArrayOutputStream();
        int at = skipEnvelopeLine(entity);
        while (at < entity.length()) {
            int end = entity.endOfLine(at);
            if (end == at) {
                at = entity.nextLine(end);
                return checked(fields, strays, at, entity, troubles);
            }
            int next = entity.nextLine(end);
            int colon = colon(entity, at, end);
            if (colon < 0) {
                troubles.note(Trouble.BROKEN_HEADER);
                if (next >= entity.length() || colon(entity, next, entity.endOfLine(next)) < 0) {
                    break;
                }
                if (strays.size() < Limits.FIELD_LETTERS) {
                    strays.writeBytes(entity.part(at, next).copy());
                }
                at = next;
                continue;
            }
            while (next < entity.length() && (entity.at(next) == ' ' || entity.at(next) == '\t')) {
                end = entity.endOfLine(next);
                next = entity.nextLine(end);
            }
            if (fields.size() < Limits.FIELDS && at < Limits.HEADER_BYTES) {
                fields.add(field(entity, at, colon, end));
            } else {
                troubles.note(Trouble.HEADER_TOO_LONG);
            }
            at = next;
        }
        return checked(fields, strays, at, entity, troubles);
    }

    private static Headers checked(
            List<Field> fields, ByteArrayOutputStream strays, int bodyAt, Bytes entity, Troubles troubles) {
        boolean none = fields.isEmpty() && bodyAt > 0 && entity.part(0, bodyAt).isBlank();
        if (none || fields.stream().anyMatch(field -> USUAL.contains(field.name()))) {
            return new Headers(fields, Letters.decode(strays.toByteArray(), Optional.empty(), troubles), bodyAt);
        }
        troubles.note(Trouble.BROKEN_HEADER);
        return new Headers(List.of(), "", 0);
    }

    /** Mailboxes on disk write one above each mail, and some put {@code >} before it. */
    private static int skipEnvelopeLine(Bytes entity) {
        int end = entity.endOfLine(0);
        var line = entity.part(0, Math.min(end, 6)).latin();
        return line.startsWith("From ") || line.startsWith(">From ") ? entity.nextLine(end) : 0;
    }

    /** Where the name of the field ends, or -1 where the line begins no field. */
    private static int colon(Bytes entity, int at, int end) {
        int i = at;
        int most = Math.min(end, at + MOST_OF_A_NAME);
        while (i < most && entity.at(i) > ' ' && entity.at(i) != ':' && entity.at(i) < 127) {
            i++;
        }
        int name = i;
        while (i < most && (entity.at(i) == ' ' || entity.at(i) == '\t')) {
            i++;
        }
        return name > at && i < most && entity.at(i) == ':' ? i : -1;
    }

    private static Field field(Bytes entity, int at, int colon, int end) {
        var name = entity.part(at, colon).latin().strip().toLowerCase(Locale.ROOT);
        var value = entity.part(colon + 1, Math.min(end, colon + 1 + Limits.FIELD_LETTERS));
        return new Field(name, unfolded(value.latin()));
    }

    private static String unfolded(String value) {
        var out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\r' && c != '\n' && c != '\0') {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    /** The first of that name, each byte as one letter; names in small letters. */
    public Optional<String> raw(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst();
    }

    /** All of that name, each byte as one letter. */
    public List<String> rawAll(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    /** The first of that name as people read it. */
    public Optional<String> text(String name) {
        return raw(name).map(EncodedWords::decode);
    }

    public boolean has(String name) {
        return raw(name).isPresent();
    }

    /** Lines among the fields that are none: words of somebody, perhaps. */
    public String strays() {
        return strays;
    }

    int bodyAt() {
        return bodyAt;
    }

    /** The fields of a mail that lies in another, or of what is left of it. */
    public static Headers ofReturned(Bytes mail) {
        return of(mail, new Troubles());
    }
}
