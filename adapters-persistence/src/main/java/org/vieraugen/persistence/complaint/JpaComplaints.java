package org.vieraugen.persistence.complaint;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.due.WhatIsDue;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.undo.Undoable;
import org.vieraugen.persistence.Sql;
import org.vieraugen.persistence.Statements;

/** Complaints in PostgreSQL: facts clear, words sealed, with journal and outbox in the same transaction. */
@OnePerServer
public class JpaComplaints implements Complaints {
    private final Sql sql;
    private final ComplaintReader reader;
    private final ComplaintWriter writer;
    private final SealedIdentities identities;
    private final ComplaintSights sights;
    private final ErasureCertificates certificates;
    private final ReferenceNumbers numbers;

    @Inject
    public JpaComplaints(
            Sql sql,
            ComplaintReader reader,
            ComplaintWriter writer,
            SealedIdentities identities,
            ComplaintSights sights,
            ErasureCertificates certificates,
            ReferenceNumbers numbers) {
        this.sql = sql;
        this.reader = reader;
        this.writer = writer;
        this.identities = identities;
        this.sights = sights;
        this.certificates = certificates;
        this.numbers = numbers;
    }

    @Override
    public Complaint get(Reference reference) {
        return reader.row("reference", reference.text())
                .map(reader::toDomain)
                .orElseThrow(() -> new Unknown("complaint"));
    }

    @Override
    public Complaint get(DepartmentKey department, UUID id) {
        return reader.row(new ComplaintRow.Key(department.text(), id))
                .map(reader::toDomain)
                .orElseThrow(() -> new Unknown("complaint"));
    }

    @Override
    public Held holding(byte[] digest) {
        return reader.row("receipt", digest)
                .map(row -> new Held(reader.toDomain(row), row.statusOnly ? CodeScope.STATUS : CodeScope.EVERYTHING))
                .orElseThrow(() -> new Unknown("receipt"));
    }

    @Override
    public long nextNumber() {
        return numbers.next();
    }

    @Override
    public void add(Step<Complaint> step, byte[] receipt, Optional<Identity> identity, Setting around) {
        writer.add(step, receipt, identity, around);
    }

    @Override
    public void follow(Step<Complaint> step) {
        writer.follow(step);
    }

    @Override
    public void follow(Step<Complaint> step, Undoable done) {
        writer.follow(step, done);
    }

    @Override
    public Optional<Undoable> undoable(Complaint complaint) {
        return writer.undos().find(complaint);
    }

    @Override
    public boolean takeBack(Step<Complaint> step) {
        return writer.takeBack(step);
    }

    @Override
    public boolean see(Complaint complaint) {
        return writer.undos().see(complaint);
    }

    @Override
    public void forgetUndoable(Instant before) {
        writer.undos().forget(before);
    }

    @Override
    public void renew(Complaint complaint, byte[] receipt) {
        sql.change(
                "UPDATE complaint SET receipt = ?, status_only = false WHERE department = ? AND id = ?",
                receipt,
                complaint.submission().department().text(),
                complaint.id());
    }

    @Override
    public Optional<Identity> openIdentity(Complaint complaint) {
        return complaint.submission().identityMode() == IdentityMode.OPEN ? identities.of(complaint) : Optional.empty();
    }

    @Override
    public Optional<Identity> unsealedIdentity(Complaint complaint, StaffKey reader, Instant now) {
        return complaint.file().identityOpenUntil(reader, now).flatMap(until -> identities.of(complaint));
    }

    @Override
    public Optional<String> address(Complaint complaint) {
        return ownIdentity(complaint).flatMap(Identity::email);
    }

    @Override
    public Optional<Identity> ownIdentity(Complaint complaint) {
        return complaint.submission().identityMode() == IdentityMode.ANONYMOUS
                ? Optional.empty()
                : identities.of(complaint);
    }

    @Override
    public void replaceIdentity(Complaint complaint, Identity identity) {
        identities.replace(complaint, identity);
    }

    @Override
    public List<Complaint> keptUntilBefore(DepartmentKey department, LocalDate day, int skip, int most) {
        return sql
                .list(
                        "SELECT id FROM complaint WHERE department = ? AND NOT open AND erased_at IS NULL AND due_on < ?"
                                + " ORDER BY due_on, id OFFSET ? LIMIT ?",
                        row -> new ComplaintRow.Key(department.text(), row.getObject(1, UUID.class)),
                        department.text(),
                        day,
                        skip,
                        most)
                .stream()
                .map(reader::find)
                .toList();
    }

    @Override
    public Certificate erase(Step<Complaint> last) {
        follow(last);
        var complaint = last.next();
        var department = complaint.submission().department();
        boolean erased = sql.first(
                        "SELECT erase_complaint(?, ?)", row -> row.getBoolean(1), department.text(), complaint.id())
                .orElse(false);
        if (!erased) {
            throw new Outdated(false);
        }
        return certificates.of(department, complaint.id(), complaint.reference().text());
    }

    @Override
    public Optional<Complaint> claimAlarmed(Instant now) {
        return sql.first(
                        "SELECT department, id FROM complaint WHERE alarm_at <= ? ORDER BY alarm_at LIMIT 1 FOR UPDATE SKIP LOCKED",
                        row -> new ComplaintRow.Key(row.getString(1), row.getObject(2, UUID.class)),
                        now.atOffset(ZoneOffset.UTC))
                .map(reader::find);
    }

    @Override
    public void watched(Complaint complaint) {
        var around = sights.around();
        sql.change(
                RowOfSight.UPDATE,
                sights.of(complaint, around).values(complaint).toArray());
        var due = new Statements();
        DueRows.replace(due, complaint, WhatIsDue.in(complaint, around));
        due.send(sql);
        sql.change(
                "UPDATE complaint SET alarm_at = ? WHERE department = ? AND id = ?",
                sights.alarm(complaint).map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                complaint.submission().department().text(),
                complaint.id());
    }
}
