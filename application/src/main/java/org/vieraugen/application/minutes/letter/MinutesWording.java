package org.vieraugen.application.minutes.letter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.message.Wording.Words;

/** What those who were at a session are written about its minutes. No mail holds a word of them, nor a name of a person (K5, E5). */
public interface MinutesWording {
    /** What became of them. */
    enum Kind {
        /** They lie before those who were there. */
        CIRCULATED,
        APPROVED,
        /** They are written again. */
        TAKEN_BACK,
        /** Another edition is written; the approved one holds until then. */
        CORRECTED
    }

    /**
     * What is told.
     *
     * @param series the name of the series of sessions
     * @param session its key
     * @param day of the session
     * @param until the last day for amendments; empty where there is none
     */
    record Told(Kind kind, String series, UUID session, LocalDate day, Optional<LocalDate> until) {}

    /**
     * @param language a tag, one of those in which there are pages for participants
     * @param offices the department's names by language tag
     */
    Words words(String language, Map<String, String> offices, Told told);
}
