package org.vieraugen.application;

/** There is nothing of that number, code or key; the message names the kind of thing, never the secret. */
public class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String what;

    public Unknown(String what) {
        super("there is no such " + what);
        this.what = what;
    }

    /** Such as {@code complaint} or {@code receipt}. */
    public String what() {
        return what;
    }
}
