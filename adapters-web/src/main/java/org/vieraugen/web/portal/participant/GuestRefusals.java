package org.vieraugen.web.portal.participant;

import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.participant.NoteRefusal;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Visitor;

/** What a page for people from outside says where it was refused, and leaves a trace of (F13). */
@OnePerServer
public class GuestRefusals {
    private static final Logger LOG = Logger.getLogger(GuestRefusals.class.getName());

    private final NoteRefusal note;
    private final SignedInGuest guest;
    private final Visitor visitor;

    @Inject
    public GuestRefusals(NoteRefusal note, SignedInGuest guest, Visitor visitor) {
        this.note = note;
        this.guest = guest;
        this.visitor = visitor;
    }

    /**
     * The key of what the page says; noted where a rule kept somebody from it.
     *
     * @param about the session or the question
     */
    String noted(RuntimeException refused, UUID about) {
        return noted(refused, broken -> note.handle(guest.guest(), about, visitor.path(), broken.rule()));
    }

    /** The same of something new that was to begin in that department. */
    String noted(RuntimeException refused, DepartmentKey department) {
        return noted(refused, broken -> note.handle(guest.guest(), department, visitor.path(), broken.rule()));
    }

    private static String noted(RuntimeException refused, Consumer<RuleBroken> note) {
        if (!(refused instanceof RuleBroken broken)) {
            return "outdated";
        }
        try {
            note.accept(broken);
        } catch (RuntimeException e) {
            // The answer is the same, whether or not it could be noted.
            LOG.log(Level.WARNING, "A refusal could not be noted", e);
        }
        return Failure.kind(broken.rule());
    }
}
