package org.vieraugen.application.request.mailed;

import java.time.LocalDate;
import org.vieraugen.application.message.Wording.Words;
import org.vieraugen.domain.request.RequestNumber;

/** The words of mails to whoever asked, in the asker's language. */
public interface RequestWording {
    /** That it has come in, under which number, and by when there will be an answer. */
    Words received(String language, RequestNumber number, LocalDate due);

    /** The answer itself, as the team wrote it. */
    Words answer(String language, RequestNumber number, String text);

    /** That there is an answer, and not a word of it (K5). */
    Words callUs(String language, RequestNumber number);
}
