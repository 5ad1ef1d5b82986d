package org.vieraugen.persistence.act;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * Values written so that equal ones read the same on every server and different ones never do. It is hashed and never read back, so it may name the domain's records as they
 * are called now.
 */
public final class Canonical {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(new Sorted()).addSerializer(new Named()))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    private Canonical() {}

    /** @param value text, numbers, days, constants, classes, and records, lists, sets, maps and optionals of them */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written: " + value.getClass(), e);
        }
    }

    /** A set has no order, and none that lasts. */
    private static final class Sorted extends StdSerializer<Set<?>> {
        private static final long serialVersionUID = 1L;

        Sorted() {
            super(Set.class, false);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator to, SerializerProvider all) throws IOException {
            var sorted = new TreeSet<String>();
            set.forEach(value -> sorted.add(text(value)));
            to.writeStartArray();
            for (var value : sorted) {
                to.writeRawValue(value);
            }
            to.writeEndArray();
        }
    }

    /** A constant's name alone would be the same in two lists. */
    private static final class Named extends StdSerializer<Enum<?>> {
        private static final long serialVersionUID = 1L;

        Named() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> constant, JsonGenerator to, SerializerProvider all) throws IOException {
            to.writeString(constant.getDeclaringClass().getName() + "." + constant.name());
        }
    }
}
