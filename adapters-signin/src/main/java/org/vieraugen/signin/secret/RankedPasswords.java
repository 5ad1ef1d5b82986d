package org.vieraugen.signin.secret;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.lang.ref.SoftReference;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.secret.PopularPasswords;

/** Ranks passwords with zxcvbn, which knows the most frequent ones of published breaches, words and names, and how people vary them. */
@OnePerServer
public class RankedPasswords implements PopularPasswords {
    private static final double FEW = 1e7;
    private static final int LONGEST = 64;

    /** Its lists are 14 MB of a small heap, and passwords are chosen seldom: they are read again then if the room was needed meanwhile. */
    private volatile SoftReference<Zxcvbn> kept = new SoftReference<>(null);

    @Override
    public boolean isCommon(String password, List<String> own) {
        // What is longer costs seconds to rank, and its beginning decides.
        var ranked = password.substring(0, Math.min(password.length(), LONGEST));
        return ranking().measure(ranked, own).getGuesses() < FEW;
    }

    private Zxcvbn ranking() {
        var known = kept.get();
        if (known == null) {
            known = new Zxcvbn();
            kept = new SoftReference<>(known);
        }
        return known;
    }
}
