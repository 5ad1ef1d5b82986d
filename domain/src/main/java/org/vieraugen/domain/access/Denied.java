package org.vieraugen.domain.access;

/** The caller's roles do not include the duty, or the case is none of the caller's. */
public class Denied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Denied(String detail) {
        super(detail);
    }
}
