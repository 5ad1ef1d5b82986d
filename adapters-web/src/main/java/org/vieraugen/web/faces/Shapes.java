package org.vieraugen.web.faces;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.vieraugen.web.ApiJson;

/**
 * What records look like as JSON, told by what reads and writes them: no field is described that is not there, and none is there that is not described. A field of an answer is
 * required unless it is an {@link java.util.Optional}; one of a request where its {@code @Schema} says so.
 */
final class Shapes {
    private static final String API = "org.vieraugen.web.api";
    private static final String NAMED = "#/components/schemas/";

    private final Map<String, Schema> named = new TreeMap<>();
    private final Map<String, Class<?>> owners = new HashMap<>();

    /** Every object and every choice of words so far, by its name. */
    Map<String, Schema> named() {
        return named;
    }

    /** What is sent to the API. */
    Schema read(Type type) {
        return of(ApiJson.MAPPER.constructType(type), false);
    }

    /** What the API answers. */
    Schema written(Type type) {
        return of(ApiJson.MAPPER.constructType(type), true);
    }

    private Schema of(JavaType type, boolean written) {
        if (type.isReferenceType()) {
            return of(type.getContentType(), written);
        }
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return OASFactory.createSchema().type(SchemaType.ARRAY).items(of(type.getContentType(), written));
        }
        if (type.isMapLikeType()) {
            return OASFactory.createSchema()
                    .type(SchemaType.OBJECT)
                    .additionalPropertiesSchema(of(type.getContentType(), written));
        }
        if (type.isEnumType()) {
            return choice(type.getRawClass());
        }
        var plain = PlainShapes.of(type.getRawClass());
        if (plain.isPresent()) {
            return plain.get();
        }
        return written ? answer(type) : request(type);
    }

    private Schema choice(Class<?> type) {
        var name = name(type);
        if (!named.containsKey(name)) {
            var schema = OASFactory.createSchema().type(SchemaType.STRING);
            Arrays.stream(type.getEnumConstants())
                    .forEach(constant -> schema.addEnumeration(((Enum<?>) constant).name()));
            named.put(name, schema);
        }
        return reference(name);
    }

    private Schema answer(JavaType type) {
        var serializer = serializer(type);
        if (serializer instanceof ToStringSerializer) {
            return OASFactory.createSchema().type(SchemaType.STRING);
        }
        if (!(serializer instanceof BeanSerializerBase bean)) {
            throw new IllegalStateException("how " + type + " is written is not known here");
        }
        if (!type.getRawClass().getPackageName().startsWith(API)) {
            throw new IllegalStateException(type + " is answered, and could be renamed without a thought of it");
        }
        var name = name(type.getRawClass());
        if (!named.containsKey(name)) {
            var schema = begun(name, type.getRawClass());
            bean.properties().forEachRemaining(property -> add(schema, property));
        }
        return reference(name);
    }

    private void add(Schema schema, PropertyWriter property) {
        var writer = (BeanPropertyWriter) property;
        var remarks = Remarks.on(writer.getMember());
        if (writer.isUnwrapping()) {
            throw new IllegalStateException(writer + " stands among the fields of another object");
        }
        schema.addProperty(writer.getName(), remarks.added(of(writer.getType(), true)));
        if (!writer.getType().isReferenceType()) {
            schema.addRequired(writer.getName());
        }
    }

    private Schema request(JavaType type) {
        var name = name(type.getRawClass());
        if (!named.containsKey(name)) {
            var schema = begun(name, type.getRawClass());
            for (var property :
                    ApiJson.MAPPER.getDeserializationConfig().introspect(type).findProperties()) {
                if (property.couldDeserialize()) {
                    var remarks = Remarks.on(property.getPrimaryMember());
                    schema.addProperty(property.getName(), remarks.added(of(property.getPrimaryType(), false)));
                    if (remarks.isRequired()) {
                        schema.addRequired(property.getName());
                    }
                }
            }
        }
        return reference(name);
    }

    /** Listed before its parts are, for they may hold one like itself. */
    private Schema begun(String name, Class<?> type) {
        var schema = Remarks.on(type).added(OASFactory.createSchema().type(SchemaType.OBJECT));
        named.put(name, schema);
        return schema;
    }

    /** @throws IllegalStateException when two types have the same name */
    private String name(Class<?> type) {
        var name = Remarks.name(type);
        var owner = owners.putIfAbsent(name, type);
        if (owner != null && owner != type) {
            throw new IllegalStateException(type + " is called " + name + ", and so is " + owner);
        }
        return name;
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(NAMED + name);
    }

    private static JsonSerializer<Object> serializer(JavaType type) {
        try {
            return ApiJson.MAPPER.getSerializerProviderInstance().findValueSerializer(type);
        } catch (JsonMappingException e) {
            throw new IllegalStateException(type + " cannot be written", e);
        }
    }
}
