package org.vieraugen.web.failure;

/** So many large requests are being read that there is no room for another. */
public class Crowded extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
