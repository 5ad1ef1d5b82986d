package org.vieraugen.persistence.stored;

/** Something stored is not what its kind and version promise; the message says what, and nothing of its content. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
