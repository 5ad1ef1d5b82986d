package org.vieraugen.application.complaint;

/** The complaint was erased; what remains is its certificate. */
public final class Erased extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Certificate certificate;

    public Erased(Certificate certificate) {
        super("the complaint " + certificate.reference() + " was erased on " + certificate.at() + ", as entry "
                + certificate.entry() + " of its journal says");
        this.certificate = certificate;
    }

    public Certificate certificate() {
        return certificate;
    }
}
