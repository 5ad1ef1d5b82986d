package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.web.failure.Denials;
import org.vieraugen.web.failure.Failure;

/** What a page of the staff shows where it was refused, and leaves a trace of (F13). */
@OnePerServer
public class Refusals {
    private final Denials denials;
    private final SignedInStaff desk;
    private final Visitor visitor;

    @Inject
    public Refusals(Denials denials, SignedInStaff desk, Visitor visitor) {
        this.denials = denials;
        this.desk = desk;
        this.visitor = visitor;
    }

    /** What went wrong; noted where a rule kept somebody from it. */
    public Failure noted(RuntimeException refused) {
        return at(visitor.path(), refused);
    }

    /**
     * The same where the address does not say what it was about.
     *
     * @param about what stands in the form, such as a reference
     */
    public Failure noted(RuntimeException refused, String about) {
        return at(visitor.path() + "/" + about, refused);
    }

    private Failure at(String what, RuntimeException refused) {
        var failure = Failure.of(refused);
        denials.note(failure, desk::caller, what);
        return failure;
    }
}
