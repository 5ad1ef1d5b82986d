package org.vieraugen.application.start;

import java.util.Optional;
import java.util.function.Function;

/**
 * What the settings say, by their names.
 *
 * @param source gives what was written; nothing and blanks alone mean that it is not set
 */
public record Values(Function<String, Optional<String>> source) {

    Optional<String> get(String name) {
        return source.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean has(String name) {
        return get(name).isPresent();
    }

    /** Whether it is set, and not to a word that means no. */
    boolean isWanted(String name) {
        return get(name).filter(value -> !Form.isNo(value)).isPresent();
    }

    /** Whether it is set to a word that means yes; unset means no. */
    boolean is(String name) {
        return get(name).filter(Form::isYes).isPresent();
    }

    boolean isTryOut() {
        return is("vieraugen.tryout");
    }
}
