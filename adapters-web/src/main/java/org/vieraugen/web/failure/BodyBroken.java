package org.vieraugen.web.failure;

import java.io.IOException;

/** The sender stopped half-way, or sent what is no body of a request. */
public class BodyBroken extends IOException {
    private static final long serialVersionUID = 1L;

    public BodyBroken(IOException cause) {
        super("the request's body broke off, or is none", cause);
    }
}
