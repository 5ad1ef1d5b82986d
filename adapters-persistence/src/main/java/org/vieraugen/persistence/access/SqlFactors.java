package org.vieraugen.persistence.access;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.access.Factors;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.identity.Keys;

/** Second factors in PostgreSQL: shared secrets sealed and bound to their account, recovery codes as keyed hashes, passkeys as public keys. */
@OnePerServer
public class SqlFactors implements Factors {
    private final Sql sql;
    private final Keys keys;
    private final Clock clock;

    @Inject
    public SqlFactors(Sql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> totp(StaffKey staff) {
        return sql.first(
                        "SELECT totp FROM account WHERE staff = ?",
                        row -> Optional.ofNullable(row.getBytes(1)),
                        staff.text())
                .flatMap(found -> found)
                .map(stored -> keys.open(Keys.placeOfApp(staff), stored));
    }

    @Override
    public void setTotp(StaffKey staff, Optional<byte[]> secret) {
        sql.change(
                "UPDATE account SET totp = ?, totp_step = 0 WHERE staff = ?",
                secret.map(bytes -> keys.seal(Keys.placeOfApp(staff), bytes)).orElse(null),
                staff.text());
    }

    @Override
    public boolean useStep(StaffKey staff, long step) {
        return sql.change(
                        "UPDATE account SET totp_step = ? WHERE staff = ? AND totp_step < ?", step, staff.text(), step)
                == 1;
    }

    @Override
    public List<Passkey> passkeys(StaffKey staff) {
        return sql.list(
                "SELECT id, name, credential, public_key, uses, added_at FROM passkey WHERE staff = ? ORDER BY added_at",
                row -> new Passkey(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        new Passkey.Proven(row.getString(3), row.getString(4), row.getLong(5)),
                        row.getObject(6, OffsetDateTime.class).toInstant()),
                staff.text());
    }

    @Override
    public void addPasskey(StaffKey staff, String name, Passkey.Proven proven) {
        sql.change(
                "INSERT INTO passkey (id, staff, name, credential, public_key, uses) VALUES (?, ?, ?, ?, ?, ?)",
                TimeOrdered.id(clock.instant()),
                staff.text(),
                name,
                proven.credential(),
                proven.publicKey(),
                proven.uses());
    }

    @Override
    public void used(Passkey passkey, long uses) {
        sql.change("UPDATE passkey SET uses = ? WHERE id = ?", uses, passkey.id());
    }

    @Override
    public void removePasskey(StaffKey staff, UUID id) {
        sql.change("DELETE FROM passkey WHERE staff = ? AND id = ?", staff.text(), id);
    }

    @Override
    public void setRecovery(StaffKey staff, List<String> codes) {
        sql.change("DELETE FROM recovery_code WHERE staff = ?", staff.text());
        codes.forEach(code ->
                sql.change("INSERT INTO recovery_code (staff, hash) VALUES (?, ?)", staff.text(), hash(staff, code)));
    }

    @Override
    public int recoveryLeft(StaffKey staff) {
        return sql.first("SELECT count(*) FROM recovery_code WHERE staff = ?", row -> row.getInt(1), staff.text())
                .orElse(0);
    }

    @Override
    public boolean useRecovery(StaffKey staff, String code) {
        return sql.change("DELETE FROM recovery_code WHERE staff = ? AND hash = ?", staff.text(), hash(staff, code))
                == 1;
    }

    private byte[] hash(StaffKey staff, String code) {
        var plain = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return keys.hash(("recovery " + staff.text() + " " + plain).getBytes(StandardCharsets.UTF_8));
    }
}
