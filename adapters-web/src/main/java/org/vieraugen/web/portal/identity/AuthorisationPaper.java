package org.vieraugen.web.portal.identity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vieraugen.domain.file.Authorisation;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Texts;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.SealedPapers;

/** A signed authorisation on paper, in the signer's language, and in German for the office. */
final class AuthorisationPaper {
    private static final float WIDE = 300;

    private AuthorisationPaper() {}

    /** What is signed, word for word, without who and whom. */
    static String text(Authorisation.Signer signer, String reference, Frame frame) {
        return frame.say("authorisation.text." + signer, reference);
    }

    static byte[] of(Authorisation signed, String reference, SealedPapers papers, Frame frame) throws IOException {
        var german = Language.GERMAN;
        var title = frame.say("authorisation.paper");
        return papers.drawn(frame, title, paper -> {
            paper.heading(title);
            paper.text(signed.text());
            if (!frame.language().equals(german)) {
                paper.words(Texts.in(german).say("authorisation.text." + signed.signer(), reference));
            }
            paper.subheading(frame.say("field.authorisation.representative"));
            paper.words(signed.whom());
            paper.subheading(frame.say("field.authorisation.name"));
            paper.words(signed.name());
            if (signed.drawing().isPresent()) {
                paper.strokes(
                        strokes(signed.drawing().get()), Authorisation.WIDE, Authorisation.HIGH, WIDE, signed.name());
            }
            paper.text(frame.say("signer." + signed.signer()) + " · " + frame.moment(signed.at()));
            paper.subheading(frame.say("authorisation.proof"));
            paper.words("SHA-256 " + signed.fingerprint());
            paper.text(frame.say("authorisation.proof.text"));
            paper.words("HMAC-SHA-256 " + signed.confirmation());
        });
    }

    /** Each stroke as its corners, x and y by turns. */
    private static List<List<Integer>> strokes(String drawing) {
        var strokes = new ArrayList<List<Integer>>();
        for (var stroke : drawing.substring(1).split(" ?M", 0)) {
            var corners = new ArrayList<Integer>();
            for (var number : stroke.split("[ L]+", 0)) {
                corners.add(Integer.valueOf(number));
            }
            strokes.add(corners);
        }
        return strokes;
    }
}
