package org.vieraugen.web.failure;

/** The request holds more than is taken. */
public class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
