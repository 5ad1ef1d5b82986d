package org.vieraugen.domain;

/**
 * What was given cannot be a value of the domain: too long, empty, wrong characters. The field's name follows the path in the
 * request ({@code text}, {@code identity.name}); the reason is a code that the message bundles know ({@code too-long}).
 */
public class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;
    private final String reason;

    public Malformed(String field, String reason, String detail) {
        super(detail);
        this.field = field;
        this.reason = reason;
    }

    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }
}
