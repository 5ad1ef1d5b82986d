package org.vieraugen.web.portal.identity;

import java.util.Optional;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Texts;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.SealedPapers.Sheet;

/**
 * A signed authorisation on paper, in the signer's language, and in German for the office.
 *
 * @param inGerman what was signed, where it was signed in another language
 */
public record AuthorisationPaper(Sheet sheet, Authorisation signed, Optional<String> inGerman) {
    /** What is signed, word for word, without who and whom. */
    static String text(Authorisation.Signer signer, String reference, Frame frame) {
        return frame.say("authorisation.text." + signer, reference);
    }

    static byte[] of(Authorisation signed, String reference, SealedPapers papers, Frame frame) {
        var german = Language.GERMAN;
        var paper = new AuthorisationPaper(
                papers.sheet(frame, frame.say("authorisation.paper")),
                signed,
                frame.language().equals(german)
                        ? Optional.empty()
                        : Optional.of(Texts.in(german).say("authorisation.text." + signed.signer(), reference)));
        return papers.laidOut("authorisation", paper);
    }
}
