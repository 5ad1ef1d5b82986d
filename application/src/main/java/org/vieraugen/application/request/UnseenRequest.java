package org.vieraugen.application.request;

import org.vieraugen.application.Unknown;

/** The request is there, and is no business of this person (F5): the answer is the same as if it were not. That somebody tried stands in the journal (F13). */
public class UnseenRequest extends Unknown {
    private static final long serialVersionUID = 1L;

    public UnseenRequest() {
        super("request");
    }
}
