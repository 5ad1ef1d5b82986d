package org.vieraugen.web.faces;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.request.RequestNumber;

/** What is one word, number or day as JSON and in addresses. */
final class PlainShapes {
    private record Plain(SchemaType type, @Nullable String format) {}

    private static final Plain TEXT = new Plain(SchemaType.STRING, null);
    private static final Plain BOOLEAN = new Plain(SchemaType.BOOLEAN, null);
    private static final Plain INTEGER = new Plain(SchemaType.INTEGER, "int32");
    private static final Plain LONG = new Plain(SchemaType.INTEGER, "int64");
    private static final Plain NUMBER = new Plain(SchemaType.NUMBER, "double");

    private static final Map<Class<?>, Plain> KNOWN = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(int.class, INTEGER),
            Map.entry(Integer.class, INTEGER),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(double.class, NUMBER),
            Map.entry(Double.class, NUMBER),
            Map.entry(UUID.class, new Plain(SchemaType.STRING, "uuid")),
            Map.entry(URI.class, new Plain(SchemaType.STRING, "uri")),
            Map.entry(Instant.class, new Plain(SchemaType.STRING, "date-time")),
            Map.entry(LocalDate.class, new Plain(SchemaType.STRING, "date")),
            // The one of JSON Schema has an offset; this one is the hour of the place.
            Map.entry(LocalTime.class, TEXT),
            Map.entry(LocalDateTime.class, TEXT),
            Map.entry(Duration.class, new Plain(SchemaType.STRING, "duration")),
            Map.entry(Reference.class, TEXT),
            Map.entry(StaffKey.class, TEXT),
            Map.entry(RequestNumber.class, TEXT));

    private PlainShapes() {}

    static Optional<Schema> of(Class<?> type) {
        return Optional.ofNullable(KNOWN.get(type)).map(plain -> {
            var schema = OASFactory.createSchema().type(plain.type());
            schema.setFormat(plain.format());
            return schema;
        });
    }
}
