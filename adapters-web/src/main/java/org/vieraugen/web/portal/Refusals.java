package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.web.failure.Denials;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.language.Sentences;
import org.vieraugen.web.language.Texts;

/** What a page of the staff shows where it was refused, in words of its language, and leaves a trace of (F13). */
@OnePerServer
public class Refusals {
    private static final int NOT_SIGNED_IN = 401;
    private static final int FAILED = 500;

    private final Denials denials;
    private final SignedInStaff desk;
    private final Visitor visitor;
    private final Sentences sentences;

    @Inject
    public Refusals(Denials denials, SignedInStaff desk, Visitor visitor, Sentences sentences) {
        this.denials = denials;
        this.desk = desk;
        this.visitor = visitor;
        this.sentences = sentences;
    }

    /** What went wrong; noted where a rule kept somebody from it. */
    public Failure noted(Throwable refused) {
        return at(visitor.path(), refused);
    }

    /**
     * The same where the address does not say what it was about.
     *
     * @param about what stands in the form, such as a reference
     */
    public Failure noted(Throwable refused, String about) {
        return at(visitor.path() + "/" + about, refused);
    }

    /**
     * What a page can tell beside what was typed, noted like every refusal.
     *
     * @throws RuntimeException the same once more where nothing was refused: the server failed, or the session was over
     */
    public Failure told(RuntimeException refused) {
        var failure = noted(refused);
        if (failure.status() >= FAILED || failure.status() == NOT_SIGNED_IN) {
            throw refused;
        }
        return failure;
    }

    private Failure at(String what, Throwable refused) {
        var failure = Failure.of(refused);
        denials.note(failure, desk::caller, what);
        var texts = Texts.in(visitor.language());
        visitor.wentWrong(
                texts.find("problem." + failure.kind()).orElseGet(() -> texts.say("problem.rule")),
                broken(refused)
                        .flatMap(rule -> sentences.of(rule, visitor.language()))
                        .or(() -> texts.find("problem." + failure.kind() + ".text"))
                        .orElse(""));
        return failure;
    }

    private static Optional<RuleBroken> broken(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken rule) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
