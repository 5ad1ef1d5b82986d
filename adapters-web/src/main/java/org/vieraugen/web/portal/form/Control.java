package org.vieraugen.web.portal.form;

import java.util.Set;

/**
 * A field of a form, or one of the choices of one.
 *
 * @param tag of the choice itself where it is one
 * @param value what it holds, or what is sent when it is chosen
 * @param on whether it is chosen
 * @param kept whether it is kept while somebody types
 * @param from where the words of an area begin in the page
 * @param to where they end
 */
record Control(Kind kind, String name, Tag tag, String value, boolean on, boolean kept, int from, int to) {
    private static final Set<String> SECRETS = Set.of("one-time-code", "current-password", "new-password");
    private static final Set<String> NO_FIELDS = Set.of("submit", "button", "reset", "image", "file");

    /** What kind of a field it is. */
    enum Kind {
        HIDDEN,
        LINE,
        AREA,
        CHECKBOX,
        RADIO,
        OPTION,
        /** Passwords and codes, which nothing keeps. */
        SECRET,
        NONE
    }

    /** The field of an input's tag. */
    static Control input(Tag tag) {
        var type = tag.value("type");
        var kind =
                switch (type) {
                    case "hidden" -> Kind.HIDDEN;
                    case "checkbox" -> Kind.CHECKBOX;
                    case "radio" -> Kind.RADIO;
                    case "password" -> Kind.SECRET;
                    default -> NO_FIELDS.contains(type) ? Kind.NONE : Kind.LINE;
                };
        boolean chosen = kind == Kind.CHECKBOX || kind == Kind.RADIO;
        return new Control(
                SECRETS.contains(tag.value("autocomplete")) ? Kind.SECRET : kind,
                tag.value("name"),
                tag,
                chosen && !tag.has("value") ? "on" : tag.value("value"),
                tag.has("checked"),
                isKept(tag),
                0,
                0);
    }

    static Control area(Tag tag, String words, int from, int to) {
        // A line end right behind the tag is none of the words.
        var meant =
                Tag.meant(words.startsWith("\n") ? words.substring(1) : words).replace("\r\n", "\n");
        return new Control(Kind.AREA, tag.value("name"), tag, meant, false, isKept(tag), from, to);
    }

    static Control option(Tag select, Tag tag) {
        return new Control(
                Kind.OPTION, select.value("name"), tag, tag.value("value"), tag.has("selected"), isKept(select), 0, 0);
    }

    private static boolean isKept(Tag tag) {
        return !tag.has("data-unkept");
    }

    /** Whether somebody fills it in. */
    boolean isTyped() {
        return kind != Kind.HIDDEN && kind != Kind.SECRET && kind != Kind.NONE && !name.isEmpty();
    }

    /** The change by which it holds this. */
    Edit with(String text) {
        return kind == Kind.AREA ? new Edit(from, to, "\n" + Tag.written(text)) : tag.set("value", text);
    }

    /** The change by which it is chosen, or not. */
    Edit turned(boolean chosen) {
        return tag.turn(kind == Kind.OPTION ? "selected" : "checked", chosen);
    }

    Control chosen() {
        return new Control(kind, name, tag, value, true, kept, from, to);
    }
}
