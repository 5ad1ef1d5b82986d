package org.vieraugen.application.attachment;

/** The authority's electronic seal, put on every paper that it gives out, so that nobody can make or change one unnoticed. */
public interface Seal {
    /** Whose seal it is. */
    enum Kind {
        /** The authority's own. */
        AUTHORITY,
        /** One that the try-out made for itself; it proves nothing. */
        TRY_OUT,
        /** There is none: papers are given out without. */
        NONE
    }

    Kind kind();

    /**
     * The paper with the seal on it; without a seal, as it is.
     *
     * @param paper a whole PDF file
     */
    byte[] on(byte[] paper);
}
