package org.vieraugen.domain.complaint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.domain.conflict.Conflicts;
import org.vieraugen.domain.conflict.Involvement;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Organisation;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.Authorisation;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.review.Recusal;

/**
 * A complaint in one moment of its course. It is received ({@link Reception}), judged by four eyes ({@link Reviewing}), talked about
 * ({@link Correspondence}), perhaps taken to the ombudsperson ({@link Appeal}), and brought to its end ({@link Completion}); each act returns a
 * {@link Step} to the next moment.
 *
 * @param parts who acted so far, told by the journal
 * @param waiting whether nobody is eligible for a seat that must be filled (F6)
 * @param version counts the steps stored so far
 */
public record Complaint(
        UUID id,
        Reference reference,
        Submission submission,
        Status status,
        Parties parties,
        Seats seats,
        CaseFile file,
        Deadlines deadlines,
        List<Participation> parts,
        boolean waiting,
        int version) {

    public Complaint {
        parts = List.copyOf(parts);
    }

    /** A complaint that came straight to the ombudsperson, because the complainant is treated worse since an earlier one (I6). */
    public boolean isProtected() {
        return submission.origin().isPresent();
    }

    /** Whether the ombudsperson has decided and an uninvolved person must confirm it (F7). */
    public boolean awaitsCountersignature() {
        return status == Status.WITH_OMBUDSPERSON && file.proposalWaits();
    }

    public Department department(Organisation organisation) {
        return organisation.department(submission.department());
    }

    Terms terms(Setting setting) {
        return department(setting.organisation()).terms();
    }

    /** All facts from which conflicts are found, for whoever considers a seat. */
    public Involvement involvement(Organisation organisation, PairHistory pairs, Seat seat) {
        return new Involvement(
                parties.namedStaff(),
                parties.handlers(),
                parts,
                file.recusals().stream().map(Recusal::staff).collect(Collectors.toUnmodifiableSet()),
                representing(organisation),
                seats.partner(seat),
                pairs,
                organisation.chart(),
                department(organisation).sameTeam());
    }

    /** Whether staff are warned before they read it: the text seems to threaten, or somebody who read it wrote a calm summary. */
    public boolean isShielded() {
        return submission.shielded() || file.calmSummary().isPresent();
    }

    public StaffProtection protection(Setting setting) {
        return new StaffProtection(this, setting);
    }

    public Conflicts conflicts(Setting setting, Seat seat) {
        return Conflicts.of(involvement(setting.organisation(), setting.pairs(), seat), seat);
    }

    private Map<StaffKey, String> representing(Organisation organisation) {
        var belonging = new HashMap<StaffKey, String>();
        submission.representative().ifPresent(written -> addThoseOf(written, organisation, belonging));
        for (var signed : file.authorisations()) {
            addThoseOf(signed.whom(), organisation, belonging);
            if (signed.signer() == Authorisation.Signer.REPRESENTATIVE) {
                addThoseOf(signed.name(), organisation, belonging);
            }
        }
        return belonging;
    }

    /** Adds whoever is, or belongs to, the representative that was written like this. */
    private static void addThoseOf(String written, Organisation organisation, Map<StaffKey, String> belonging) {
        for (var department : organisation.departments()) {
            var partners = department.partners().stream()
                    .filter(partner -> NameMatching.sameParty(written, partner.name()))
                    .toList();
            for (var person : department.staff()) {
                if (NameMatching.sameParty(written, person.name())) {
                    belonging.put(person.key(), person.name());
                }
                partners.stream()
                        .filter(partner -> person.memberOf().contains(partner.key()))
                        .forEach(partner -> belonging.put(person.key(), partner.name()));
            }
        }
    }

    /** Whether the complaint is, or was, on this person's desk; such a person may read it. */
    public boolean concerns(StaffKey staff) {
        return seats.holds(staff)
                || parts.stream()
                        .anyMatch(p -> p.elsewhere().isEmpty() && p.staff().equals(staff));
    }

    Complaint with(Status next) {
        if (!status.next().contains(next)) {
            throw new IllegalStateException(status + " never becomes " + next);
        }
        return new Complaint(id, reference, submission, next, parties, seats, file, deadlines, parts, waiting, version);
    }

    Complaint with(Parties next) {
        return new Complaint(id, reference, submission, status, next, seats, file, deadlines, parts, waiting, version);
    }

    Complaint with(Seat seat, Optional<StaffKey> who) {
        return new Complaint(
                id,
                reference,
                submission,
                status,
                parties,
                seats.with(seat, who),
                file,
                deadlines,
                parts,
                false,
                version);
    }

    Complaint filing(Object leaf) {
        return new Complaint(
                id, reference, submission, status, parties, seats, file.with(leaf), deadlines, parts, waiting, version);
    }

    Complaint with(Deadlines next) {
        return new Complaint(id, reference, submission, status, parties, seats, file, next, parts, waiting, version);
    }

    Complaint waiting(boolean next) {
        return new Complaint(id, reference, submission, status, parties, seats, file, deadlines, parts, next, version);
    }

    /** Ends the act: whoever did something has a part in the complaint from now on. */
    Step<Complaint> step(Act... acts) {
        var more = new ArrayList<>(parts);
        for (var act : acts) {
            act.by()
                    .filter(by -> act.part().makesParticipant())
                    .map(by -> Participation.here(by, act.part()))
                    .filter(part -> !more.contains(part))
                    .ifPresent(more::add);
        }
        var next = new Complaint(
                id, reference, submission, status, parties, seats, file, deadlines, more, waiting, version);
        var step = Step.to(next);
        for (var act : acts) {
            step = step.noting(act);
        }
        return step;
    }

    public Reviewing reviewing(Setting setting) {
        return new Reviewing(this, setting);
    }

    public Reception reception(Setting setting) {
        return new Reception(this, setting);
    }

    public Correspondence correspondence(Setting setting) {
        return new Correspondence(this, setting);
    }

    public Appeal appeal(Setting setting) {
        return new Appeal(this, setting);
    }

    public Unsealing unsealing(Setting setting) {
        return new Unsealing(this, setting);
    }

    public Retention retention(Setting setting) {
        return new Retention(this, setting);
    }

    public Completion completion(Setting setting) {
        return new Completion(this, setting);
    }
}
