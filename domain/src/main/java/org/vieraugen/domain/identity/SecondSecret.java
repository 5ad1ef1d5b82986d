package org.vieraugen.domain.identity;

import org.vieraugen.domain.Folding;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * A sentence that its owner remembers, which brings back a new receipt when the first is lost (I5). It is compared without case, accents,
 * punctuation and spaces between words, since nobody remembers those.
 *
 * @param folded the sentence as it is compared; a secret
 */
public record SecondSecret(String folded) {
    /** The longest a sentence may be, in code points. */
    public static final int MOST = 300;

    /** The fewest letters and digits: enough that nobody guesses it at a few tries an hour. */
    public static final int LEAST = 20;

    /** @throws Malformed when it is too short, too long, or not storable */
    public static SecondSecret of(String sentence) {
        Text.required("secret", sentence, MOST);
        // Letters that not every keyboard has, or that capitals do not tell apart.
        var words = Folding.words(
                sentence.replaceAll("[ßẞ]", "ss").replace('ı', 'i').replace('ς', 'σ'));
        var letters = String.join("", words);
        if (letters.codePointCount(0, letters.length()) < LEAST
                || letters.codePoints().distinct().count() < LEAST / 3) {
            throw new Malformed(
                    "secret", "too-short", "must have at least " + LEAST + " letters, not only a few of them");
        }
        return new SecondSecret(String.join(" ", words));
    }

    /** Never the sentence. */
    @Override
    public String toString() {
        return "SecondSecret[…]";
    }
}
