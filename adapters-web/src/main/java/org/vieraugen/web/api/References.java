package org.vieraugen.web.api;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.request.RequestNumber;

/** The domain's words in addresses; a wrong one is a problem that says why. */
@Provider
public class References implements ParamConverterProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == Reference.class) {
            return (ParamConverter<T>) new Reading<>(text -> new Reference(text.toUpperCase(Locale.ROOT)));
        }
        if (type == RequestNumber.class) {
            return (ParamConverter<T>) new Reading<>(RequestNumber::read);
        }
        if (type == StaffKey.class) {
            return (ParamConverter<T>) new Reading<>(StaffKey::new);
        }
        if (type.isEnum()) {
            return (ParamConverter<T>) new Reading<>(text -> constant(type, text));
        }
        return null;
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        type.getSimpleName().toLowerCase(Locale.ROOT),
                        "unknown",
                        "must be one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", "))));
    }

    private record Reading<T>(Function<String, T> read) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            return read.apply(text);
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
