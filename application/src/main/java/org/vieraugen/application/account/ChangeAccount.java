package org.vieraugen.application.account;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Accounts;
import org.vieraugen.application.access.Factors;
import org.vieraugen.application.access.Sessions;
import org.vieraugen.application.account.OwnAccount.Owner;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.DeskJournal;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;

/** What an owner who has proved who it is changes: stored, all other sessions ended, and noted in the journal, in one go. */
@OnePerServer
@Transactional
public class ChangeAccount {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LENGTH = 10;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Factors factors;
    private final Sessions sessions;
    private final Departments departments;
    private final DeskJournal desk;

    @Inject
    public ChangeAccount(
            Accounts accounts, Factors factors, Sessions sessions, Departments departments, DeskJournal desk) {
        this.accounts = accounts;
        this.factors = factors;
        this.sessions = sessions;
        this.departments = departments;
        this.desk = desk;
    }

    void useCodes(Owner owner, byte[] secret, long step) {
        factors.setTotp(owner.staff(), Optional.of(secret));
        factors.useStep(owner.staff(), step);
        changed(owner, AccessEntries.FACTOR_ADDED, "APP");
    }

    void stopCodes(Owner owner) {
        factors.setTotp(owner.staff(), Optional.empty());
        changed(owner, AccessEntries.FACTOR_REMOVED, "APP");
    }

    void addPasskey(Owner owner, String name, Passkey.Proven proven) {
        factors.addPasskey(owner.staff(), name, proven);
        changed(owner, AccessEntries.FACTOR_ADDED, "PASSKEY");
    }

    void removePasskey(Owner owner, UUID id) {
        factors.removePasskey(owner.staff(), id);
        changed(owner, AccessEntries.FACTOR_REMOVED, "PASSKEY");
    }

    List<String> newRecoveryCodes(Owner owner) {
        var fresh = Stream.generate(ChangeAccount::code).limit(RECOVERY_CODES).toList();
        factors.setRecovery(owner.staff(), fresh);
        changed(owner, AccessEntries.FACTOR_ADDED, "RECOVERY");
        return fresh;
    }

    private static String code() {
        var code = new StringBuilder();
        for (int i = 0; i < RECOVERY_LENGTH; i++) {
            code.append(i == RECOVERY_LENGTH / 2 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** Ends the owner's own session as well. */
    void password(Owner owner, String hash) {
        accounts.set(owner.staff(), hash);
        note(owner.staff(), AccessEntries.PASSWORD_CHOSEN, Map.of());
    }

    void signOutEverywhere(StaffKey staff) {
        sessions.closeAll(staff);
        note(staff, AccessEntries.SIGNED_OUT_EVERYWHERE, Map.of());
    }

    private void changed(Owner owner, ActKind kind, String factor) {
        sessions.closeOthers(owner.staff(), owner.token());
        note(owner.staff(), kind, Map.of("factor", factor));
    }

    private void note(StaffKey staff, ActKind kind, Map<String, ?> facts) {
        desk.note(staff, departments.organisation().staff(staff).roles(), kind, facts);
    }
}
