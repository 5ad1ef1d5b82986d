package org.vieraugen.application.secret;

import java.util.List;

/** Which passwords stand at the top of every attacker's list. */
public interface PopularPasswords {
    /**
     * Whether a few million tries would find it: a password of many, a word or a name with something added, a row of keys or digits, a date.
     *
     * @param own words that belong to the account, which anybody would try first
     */
    boolean isCommon(String password, List<String> own);
}
