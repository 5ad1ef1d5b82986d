package org.vieraugen.application.access;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.vieraugen.application.Single;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Duty;
import org.vieraugen.domain.department.StaffKey;

/** The administrator gives a staff member an account, or a new password; passwords have 12 to 200 characters. */
@Single
@Transactional
public class SetPassword {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

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
        departments.organisation().staff(staff);
        check(password);
        accounts.set(staff, passwords.hash(password));
    }

    static void check(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Malformed("password", "out-of-range", "must have " + SHORTEST + " to " + LONGEST + " characters");
        }
    }
}
