package org.vieraugen.domain;

import java.util.regex.Pattern;

/** What a kind that a capability declares is called wherever it is stored or hashed, and so for ever. */
public final class Code {
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z_]{1,29}");

    private Code() {}

    /**
     * @param what whose code it is, for the message
     * @throws IllegalArgumentException for anything else than 2 to 30 of {@code A-Z} and underscore
     */
    public static String required(String what, String code) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(what + " has 2 to 30 of A-Z and underscore: " + code);
        }
        return code;
    }
}
