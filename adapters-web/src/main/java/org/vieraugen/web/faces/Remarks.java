package org.vieraugen.web.faces;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What {@code @Schema} says about a record or a field beyond its type: words, limits, whether it must be there. */
final class Remarks {
    private final Optional<Schema> said;

    private Remarks(Optional<Schema> said) {
        this.said = said;
    }

    static Remarks on(Class<?> type) {
        return new Remarks(Optional.ofNullable(type.getAnnotation(Schema.class)));
    }

    static Remarks on(AnnotatedMember member) {
        return new Remarks(Optional.ofNullable(member.getAnnotation(Schema.class)));
    }

    /** The name of a type: the one that it was given, or its own after that of the type around it. */
    static String name(Class<?> type) {
        var given = type.getAnnotation(Schema.class);
        if (given != null && !given.name().isEmpty()) {
            return given.name();
        }
        var around = type.getEnclosingClass();
        return (around == null ? "" : around.getSimpleName()) + type.getSimpleName();
    }

    boolean isRequired() {
        return said.filter(Schema::required).isPresent();
    }

    /** The same with the remarks; beside a reference to a named schema nothing may stand, and so it is put into one of its own. */
    org.eclipse.microprofile.openapi.models.media.Schema added(
            org.eclipse.microprofile.openapi.models.media.Schema plain) {
        if (said.isEmpty()) {
            return plain;
        }
        var words = said.get();
        var target = plain.getRef() == null || words.description().isEmpty()
                ? plain
                : OASFactory.createSchema().addAllOf(plain);
        text(words.description()).ifPresent(target::setDescription);
        if (target.getRef() != null || target.getAllOf() != null) {
            return target;
        }
        text(words.example()).ifPresent(example -> target.setExample(value(example, target)));
        text(words.defaultValue()).ifPresent(usual -> target.setDefaultValue(value(usual, target)));
        text(words.minimum()).map(BigDecimal::new).ifPresent(target::setMinimum);
        text(words.maximum()).map(BigDecimal::new).ifPresent(target::setMaximum);
        if (words.maxLength() < Integer.MAX_VALUE) {
            target.setMaxLength(words.maxLength());
        }
        if (words.maxItems() > Integer.MIN_VALUE) {
            target.setMaxItems(words.maxItems());
        }
        return target;
    }

    private static Object value(String said, org.eclipse.microprofile.openapi.models.media.Schema of) {
        return of.getType() == SchemaType.INTEGER ? Integer.valueOf(said) : said;
    }

    private static Optional<String> text(String said) {
        return Optional.of(said).filter(text -> !text.isEmpty());
    }
}
