package org.vieraugen.application.reading;

import java.time.Instant;
import java.util.Optional;
import org.vieraugen.application.reading.CaseView.Person;
import org.vieraugen.domain.message.Channel;

/**
 * What was told when the complaint came in.
 *
 * @param language tag of the texts
 * @param foreign whether it is another one than German
 * @param circumstances when and where it happened
 * @param representative who acts for the complainant, as written
 * @param interpreter who put it into German when it was written down
 * @param workingCopy the same in German
 */
public record Told(
        String category,
        String language,
        boolean foreign,
        Channel channel,
        Instant submittedAt,
        String text,
        String wish,
        Optional<String> circumstances,
        Optional<String> representative,
        Optional<String> fileNumber,
        Optional<String> interpreter,
        Optional<CopyView> workingCopy) {

    /** The complaint in German, to work with. */
    public record CopyView(String text, Person by, Instant at) {}
}
