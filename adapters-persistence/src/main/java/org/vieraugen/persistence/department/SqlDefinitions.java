package org.vieraugen.persistence.department;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.department.DefinitionTexts;
import org.vieraugen.application.department.Definitions;
import org.vieraugen.application.department.WrongDefinition;
import org.vieraugen.domain.definition.DefinitionProposal;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.persistence.Sql;

/** Proposed and confirmed definitions in PostgreSQL; each server takes up confirmed ones when it starts and every few seconds. */
@OnePerServer
public class SqlDefinitions implements Definitions {
    private static final Logger LOG = Logger.getLogger(SqlDefinitions.class.getName());

    private final Sql sql;
    private final DefinitionTexts texts;
    /** How many confirmed definitions are taken up: an older proposal may be confirmed after a newer one. */
    private volatile long known;

    @Inject
    public SqlDefinitions(Sql sql, DefinitionTexts texts) {
        this.sql = sql;
        this.texts = texts;
    }

    @Override
    public void propose(DepartmentKey department, String text, StaffKey by, Instant at) {
        sql.change(
                "UPDATE definition SET answered_at = ? WHERE department = ? AND answered_at IS NULL",
                at.atOffset(ZoneOffset.UTC),
                department.text());
        sql.change(
                "INSERT INTO definition (department, words, proposed_by, proposed_at) VALUES (?, ?, ?, ?)",
                department.text(),
                text,
                by.text(),
                at.atOffset(ZoneOffset.UTC));
    }

    @Override
    public List<DefinitionProposal> waiting() {
        return sql.list(
                "SELECT number, department, words, proposed_by, proposed_at FROM definition WHERE answered_at IS NULL ORDER BY number",
                row -> new DefinitionProposal(
                        row.getLong(1),
                        new DepartmentKey(row.getString(2)),
                        row.getString(3),
                        new StaffKey(row.getString(4)),
                        row.getObject(5, OffsetDateTime.class).toInstant()));
    }

    @Override
    public void holdStill() {
        // Two definitions, each right beside what was in force, need not fit each other.
        sql.list("SELECT pg_advisory_xact_lock(7313002)", row -> true);
        refresh();
    }

    @Override
    public void confirm(DefinitionProposal proposal, StaffKey by, Instant at) {
        answer(proposal, by, at, true);
        // Each open complaint is looked at again once every server has the new chart: whoever must keep away now leaves
        // the seat (F2), and lists know it (F5).
        sql.change(
                "UPDATE complaint SET alarm_at = ? WHERE department = ? AND open",
                at.plus(UNTIL_ALL_KNOW).atOffset(ZoneOffset.UTC),
                proposal.department().text());
        refresh();
    }

    @Override
    public void refuse(DefinitionProposal proposal, StaffKey by, Instant at) {
        answer(proposal, by, at, false);
    }

    @Override
    public void takeBack(DefinitionProposal proposal, Instant at) {
        int taken = sql.change(
                "UPDATE definition SET answered_at = ? WHERE number = ? AND answered_at IS NULL",
                at.atOffset(ZoneOffset.UTC),
                proposal.number());
        if (taken == 0) {
            throw new Outdated(false);
        }
    }

    private void answer(DefinitionProposal proposal, StaffKey by, Instant at, boolean inForce) {
        int answered = sql.change(
                "UPDATE definition SET answered_by = ?, answered_at = ?, in_force = ? WHERE number = ? AND answered_at IS NULL",
                by.text(),
                at.atOffset(ZoneOffset.UTC),
                inForce,
                proposal.number());
        if (answered == 0) {
            throw new Outdated(false);
        }
    }

    private static final Duration UNTIL_ALL_KNOW = Duration.ofMinutes(1);

    private record Confirmed(long number, DepartmentKey department, String text) {}

    @Override
    public void refresh() {
        long confirmed = sql.first("SELECT count(*) FROM definition WHERE in_force", row -> row.getLong(1))
                .orElse(0L);
        if (confirmed != known) {
            takeUp();
            known = confirmed;
        }
    }

    private void takeUp() {
        var confirmed = sql.list(
                "SELECT number, department, words FROM (SELECT DISTINCT ON (department) number, department, words FROM definition"
                        + " WHERE in_force ORDER BY department, number DESC) newest ORDER BY number",
                row -> new Confirmed(row.getLong(1), new DepartmentKey(row.getString(2)), row.getString(3)));
        var newest = new TreeMap<DepartmentKey, String>();
        confirmed.forEach(one -> newest.put(one.department(), one.text()));
        try {
            texts.replace(newest);
            LOG.info(() -> "Confirmed definitions are in force for " + newest.keySet());
        } catch (WrongDefinition e) {
            LOG.log(Level.SEVERE, "Confirmed definitions do not fit the files any more", e);
            texts.replace(fitting(confirmed));
        }
    }

    /** The files may have changed since: what was confirmed stays in force as far as it fits, the older first. */
    private Map<DepartmentKey, String> fitting(List<Confirmed> confirmed) {
        var kept = new TreeMap<DepartmentKey, String>();
        for (var one : confirmed) {
            kept.put(one.department(), one.text());
            if (!texts.fit(kept)) {
                kept.remove(one.department());
                LOG.severe(() -> "The file is in force, and not what was confirmed, for " + one.department());
            }
        }
        return kept;
    }
}
