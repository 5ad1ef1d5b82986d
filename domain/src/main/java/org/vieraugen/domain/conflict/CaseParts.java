package org.vieraugen.domain.conflict;

import org.vieraugen.domain.journal.Part;

/** In which parts staff act in a complaint. */
public final class CaseParts {
    public static final Part RECORDING = new Part("RECORDING");
    public static final Part COORDINATION = new Part("COORDINATION");
    public static final Part FIRST_REVIEW = new Part("FIRST_REVIEW");
    public static final Part SECOND_REVIEW = new Part("SECOND_REVIEW");
    public static final Part OMBUDS = new Part("OMBUDS");
    public static final Part COUNTERSIGN = new Part("COUNTERSIGN");
    public static final Part PICK = new Part("PICK");
    /** Of whoever marks a remedy of their own as done, and has not seen the case for it. */
    public static final Part REMEDY = new Part("REMEDY");

    private CaseParts() {}
}
