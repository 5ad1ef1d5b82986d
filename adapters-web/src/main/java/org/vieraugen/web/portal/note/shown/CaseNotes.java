package org.vieraugen.web.portal.note.shown;

import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.note.ReadNotes.All;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Typed;

/**
 * The internal notes on a case's page, and the form for another one.
 *
 * @param tried whether this form was sent and something was wrong, or was not sent because the session was over
 */
public record CaseNotes(All all, Typed typed, boolean tried, Optional<Failure> trouble) {
    public static CaseNotes of(All all) {
        return new CaseNotes(all, new Typed(Map.of()), false, Optional.empty());
    }

    /** With what was typed and could not be written. */
    public static CaseNotes wrong(All all, Typed typed, Optional<Failure> trouble) {
        return new CaseNotes(all, typed, true, trouble);
    }
}
