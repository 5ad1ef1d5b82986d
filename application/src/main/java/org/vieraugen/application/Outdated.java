package org.vieraugen.application;

/** Somebody was faster: the complaint is not any more what the caller saw. */
public class Outdated extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean expectedByCaller;

    /** @param expectedByCaller whether the caller named the version it expected */
    public Outdated(boolean expectedByCaller) {
        super("somebody was faster: the complaint has changed since you read it; read it again");
        this.expectedByCaller = expectedByCaller;
    }

    public boolean expectedByCaller() {
        return expectedByCaller;
    }
}
