package org.vieraugen.application.secret;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.StaffMember;

/** Which passwords are good enough. */
@OnePerServer
public class GoodPassword {
    private static final int SHORTEST = 12;
    /** The longest that one may be, in UTF-16 units; nothing longer is even looked at. */
    public static final int LONGEST = 200;
    /** Shorter parts of a name stand in too many sentences. */
    private static final int OF_A_NAME = 5;

    private final PopularPasswords common;

    @Inject
    public GoodPassword(PopularPasswords common) {
        this.common = common;
    }

    /**
     * No rule but the length, and that it is nothing that everybody thinks of first: the product's or the own name, or one that many others have.
     *
     * @throws Malformed when it is too short, too long, or too easy to guess
     */
    public void check(String password, StaffMember person) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Malformed("password", "out-of-range", "must have " + SHORTEST + " to " + LONGEST + " characters");
        }
        var plain = plain(password);
        boolean guessable = plain.contains("vieraugen")
                || Arrays.stream(person.name().split("[^\\p{L}]+", -1))
                        .map(GoodPassword::plain)
                        .anyMatch(part -> part.length() >= OF_A_NAME && plain.contains(part));
        if (guessable) {
            throw new Malformed("password", "guessable", "must not hold the product's name or your own");
        }
        if (common.isCommon(password, List.of(person.name(), person.key().text(), "vieraugen"))) {
            throw new Malformed("password", "common", "is one of those that are tried first");
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
