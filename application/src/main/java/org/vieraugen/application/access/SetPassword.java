package org.vieraugen.application.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Locale;
import org.vieraugen.application.Single;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;

/** The administrator gives a staff member an account, or a new password; passwords have 12 to 200 characters. */
@Single
@Transactional
public class SetPassword {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    /** Shorter parts of a name stand in too many sentences. */
    private static final int OF_A_NAME = 5;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Departments departments;

    @Inject
    public SetPassword(Accounts accounts, Passwords passwords, Departments departments) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.departments = departments;
    }

    public void handle(Caller caller, StaffKey staff, String password) {
        caller.must(Duty.ACCOUNTS);
        check(password, departments.organisation().staff(staff));
        accounts.set(staff, passwords.hash(password));
    }

    /**
     * No rule but the length, and that it is no word that everybody thinks of first: the product's, or the own name.
     *
     * @throws Malformed when it is too short, too long, or too easy to guess
     */
    static void check(String password, StaffMember person) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Malformed("password", "out-of-range", "must have " + SHORTEST + " to " + LONGEST + " characters");
        }
        var plain = plain(password);
        boolean guessable = plain.contains("vieraugen")
                || Arrays.stream(person.name().split("[^\\p{L}]+", -1))
                        .map(SetPassword::plain)
                        .anyMatch(part -> part.length() >= OF_A_NAME && plain.contains(part));
        if (guessable) {
            throw new Malformed("password", "guessable", "must not hold the product's name or your own");
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
