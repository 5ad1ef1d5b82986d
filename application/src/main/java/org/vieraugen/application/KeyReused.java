package org.vieraugen.application;

/** An idempotency key came a second time with another request. */
public class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeyReused() {
        super("this Idempotency-Key was used for another request");
    }
}
