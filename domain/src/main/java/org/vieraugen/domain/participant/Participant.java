package org.vieraugen.domain.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Versioned;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.party.TermOfOffice;

/**
 * Somebody from outside who is invited for an organisation, and signs in with a code that comes by mail. For whom stays the same: whoever speaks for another organisation is invited
 * anew, so that the journal always says for whom something was done. What is over stays over.
 *
 * @param name a person's; for the office alone
 * @param address who signs in: a mailbox is one person to us, since two who share it cannot be told apart
 * @param organisation for whom, as series and bodies name it
 * @param language the tag of the one in which the participant is written to, one of {@link Invitation#LANGUAGES}
 * @param term outside of it nobody signs in, and an open session opens nothing
 * @param behind who of the staff set down the mailbox: what is done from it is done through a door that this person opened (F9)
 * @param version how many steps have led here, from 1
 */
public record Participant(
        UUID id,
        DepartmentKey department,
        String name,
        String address,
        String organisation,
        String language,
        TermOfOffice term,
        StaffKey behind,
        int version)
        implements Versioned {
    /** What the journal calls a participant. */
    public static final Subject.Kind KIND = new Subject.Kind("PARTICIPANT");

    private static final String RULE = "E5";

    /**
     * Invites somebody, who is told.
     *
     * @param others all of the department
     * @param ofOffice whether the office itself is written to at an address
     * @throws Malformed for a first day that is past, a mailbox of another participant at the same time, or one of the office
     */
    public static Step<Participant> invite(
            UUID id,
            DepartmentKey department,
            Invitation who,
            Collection<Participant> others,
            Predicate<String> ofOffice,
            Actor by) {
        if (who.term().from().isBefore(by.today())) {
            throw new Malformed("from", "in-the-past", "must be today or later");
        }
        var invited = new Participant(
                id, department, who.name(), who.address(), who.organisation(), who.language(), who.term(), by.who(), 1);
        invited.requireOwnBox(others, ofOffice);
        var act = by.did(ParticipantEntries.PARTICIPANT_INVITED)
                .with("from", who.term().from());
        return Step.to(invited).noting(limited(act, who.term())).telling(invited.notice());
    }

    /**
     * Sets down otherwise who it is and until when; what changes nothing is no step. Whoever has another mailbox from now on is told there.
     *
     * @throws Malformed for a last day that is past, or a mailbox as in {@link #invite}
     * @throws RuleBroken E5 when the term is over, or for another organisation or first day
     */
    public Step<Participant> change(
            Invitation next, Collection<Participant> others, Predicate<String> ofOffice, Actor by) {
        var changed = new Participant(
                id,
                department,
                next.name(),
                next.address(),
                next.organisation(),
                next.language(),
                next.term(),
                isSameBox(next) ? behind : by.who(),
                version + 1);
        if (next.equals(asInvited())) {
            return Step.to(this);
        }
        requireNotOver(by.today());
        if (!next.organisation().equals(organisation) || !next.term().from().equals(term.from())) {
            throw new RuleBroken(RULE, "other-organisation", "whoever speaks for another organisation is invited anew");
        }
        if (next.term().isOver(by.today())) {
            throw new Malformed("until", "in-the-past", "must be today or later");
        }
        changed.requireOwnBox(others, ofOffice);
        var act = limited(by.did(ParticipantEntries.PARTICIPANT_CHANGED), next.term());
        if (isSameBox(next)) {
            return Step.to(changed).noting(act.with("address", "same"));
        }
        return Step.to(changed).noting(act.with("address", "new")).telling(changed.notice());
    }

    /**
     * Ends it at once: the last day was yesterday.
     *
     * @throws RuleBroken E5 when it is over already
     */
    public Step<Participant> end(Actor by) {
        requireNotOver(by.today());
        var last = by.today().minusDays(1);
        // Days are all that a term has: who was to begin today or later was never in.
        var over = last.isBefore(term.from()) ? new TermOfOffice(last, Optional.of(last)) : term.endingBy(last);
        return Step.to(new Participant(
                        id, department, name, address, organisation, language, over, behind, version + 1))
                .noting(by.did(ParticipantEntries.PARTICIPANT_ENDED));
    }

    /**
     * Tells once more where to sign in; nothing else changes.
     *
     * @throws RuleBroken E5 when it is over
     */
    public Step<Participant> remind(Actor by) {
        requireNotOver(by.today());
        return Step.to(new Participant(
                        id, department, name, address, organisation, language, term, behind, version + 1))
                .noting(by.did(ParticipantEntries.PARTICIPANT_REMINDED))
                .telling(notice());
    }

    /**
     * The time is over for which the office keeps who it was: what stays is for which organisation somebody took part (I8).
     *
     * @param needs what still needs to know who it was
     * @throws RuleBroken I8 before that time, or when there is something
     */
    public Step<Participant> erase(Keeping keeping, Set<Keeping.Need> needs, Instant at) {
        if (!keeping.isOver(this, LocalDate.ofInstant(at, Terms.ZONE))) {
            throw new RuleBroken(
                    "I8", "kept-months", "who took part is kept for " + keeping.months() + " months", keeping.months());
        }
        if (!needs.isEmpty()) {
            throw new RuleBroken("I8", "still-needed", "who took part is still needed: " + needs);
        }
        return Step.to(new Participant(
                        id, department, name, address, organisation, language, term, behind, version + 1))
                .noting(Act.bySystem(ActKind.ERASED, at));
    }

    /** As what the participant stands here now. */
    public Invitation asInvited() {
        return new Invitation(name, address, organisation, language, term);
    }

    public String box() {
        return Invitation.box(address);
    }

    /**
     * Whether it is certainly the same person as before: with the same mailbox and the same name. A mailbox such as an association's goes from one person to the next, and what the one before signed in
     * with opens nothing of the next one's.
     */
    public boolean isWhoever(Participant before) {
        return box().equals(before.box()) && name.equals(before.name);
    }

    public boolean isCurrent(LocalDate today) {
        return term.includes(today);
    }

    public boolean isOver(LocalDate today) {
        return term.isOver(today);
    }

    private Notice notice() {
        return Notice.to(Role.PARTICIPANT, ParticipantNotices.PARTICIPANT_INVITED);
    }

    private boolean isSameBox(Invitation other) {
        return box().equals(Invitation.box(other.address()));
    }

    private void requireNotOver(LocalDate today) {
        if (isOver(today)) {
            throw new RuleBroken(RULE, "access-over", "this is over; invite anew");
        }
    }

    private void requireOwnBox(Collection<Participant> others, Predicate<String> ofOffice) {
        if (ofOffice.test(address)) {
            throw new Malformed("address", "of-office", "the office itself is written to at this address");
        }
        if (others.stream()
                .anyMatch(other -> !other.id.equals(id) && isSameBox(other.asInvited()) && other.term.overlaps(term))) {
            throw new Malformed(
                    "address", "shared-box", "somebody else signs in with this mailbox; each person needs an own one");
        }
    }

    private static Act limited(Act act, TermOfOffice term) {
        return term.until().map(last -> act.with("until", last)).orElse(act);
    }
}
