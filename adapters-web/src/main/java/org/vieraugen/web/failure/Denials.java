package org.vieraugen.web.failure;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.Caller;

/** Notes what a signed-in person was denied, or a rule refused, or must not know of (F13). */
@OnePerServer
public class Denials {
    private static final int MOST = 200;
    private static final Logger LOG = Logger.getLogger(Denials.class.getName());

    private final DeskJournal desk;

    @Inject
    public Denials(DeskJournal desk) {
        this.desk = desk;
    }

    /**
     * @param caller who asked, if anybody is signed in
     * @param what the address that was asked for, without what stands behind a question mark
     */
    public void note(Failure failure, Supplier<Caller> caller, String what) {
        if (failure.refusal().isEmpty()) {
            return;
        }
        try {
            var denied = caller.get();
            desk.note(
                    denied.staff(),
                    denied.roles(),
                    AccessEntries.DENIED,
                    Map.of(
                            "what",
                            what.length() > MOST ? what.substring(0, MOST) : what,
                            "rule",
                            failure.refusal().get()));
        } catch (NotSignedIn e) {
            // Nobody is signed in: there is nobody to note.
        } catch (RuntimeException e) {
            // The answer is the same, whether or not it could be noted.
            LOG.log(Level.WARNING, "A denial could not be noted", e);
        }
    }
}
