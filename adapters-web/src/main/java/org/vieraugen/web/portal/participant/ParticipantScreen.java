package org.vieraugen.web.portal.participant;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.participant.ReadParticipants;
import org.vieraugen.application.privacy.KeptAfterTerm;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** What the page of a participant shows, and what becomes of a form that was sent. */
@OnePerServer
public class ParticipantScreen {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadParticipants read;
    private final Departments departments;
    private final Refusals refusals;
    private final KeptAfterTerm kept;

    @Inject
    public ParticipantScreen(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            ReadParticipants read,
            Departments departments,
            Refusals refusals,
            KeptAfterTerm kept) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.departments = departments;
        this.refusals = refusals;
        this.kept = kept;
    }

    /**
     * What the page shows.
     *
     * @param erased the day on which name and mailbox are erased; empty as long as there is no last day
     * @param typed what was typed, or else what the form says at first
     * @param ticket makes a second press the same act
     * @param done the key of what was just done
     * @param trouble what went wrong
     */
    public record Shown(
            Frame frame,
            Participant one,
            Optional<LocalDate> erased,
            List<Noted> journal,
            LocalDate today,
            Departments departments,
            Typed typed,
            String ticket,
            Optional<String> done,
            Optional<Failure> trouble) {
        public boolean isOver() {
            return one.isOver(today);
        }

        /** Who did it. */
        public String by(Act act) {
            return act.by()
                    .map(key -> departments
                            .organisation()
                            .findStaff(key)
                            .map(StaffMember::name)
                            .orElse(key.text()))
                    .orElseGet(one::name);
        }
    }

    Caller caller() {
        return desk.caller();
    }

    Response page(UUID id, Typed typed, boolean sent, Optional<String> done, Optional<Failure> trouble, UriInfo info) {
        var one = read.one(desk.caller(), id);
        var shown = new Shown(
                pages.frame(info),
                one,
                kept.erasedOn(one),
                read.journal(desk.caller(), id),
                read.today(),
                departments,
                sent ? typed : ParticipantForms.filled(one),
                UUID.randomUUID().toString(),
                done,
                trouble);
        return typed.isGood() && trouble.isEmpty()
                ? pages.ok("participant/participant", shown)
                : pages.wrong("participant/participant", shown);
    }

    /** Does it, and says what was done, or what was typed and why not. */
    Response acted(UUID id, String done, Typed typed, UriInfo info, Consumer<Target> act) {
        var on = new Target(id, desk.caller(), SignedInStaff.version(typed), SignedInStaff.ticket(typed));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<Failure> trouble = Optional.empty();
        if (typed.isGood()) {
            try {
                act.accept(on);
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (RuleBroken | Outdated e) {
                trouble = Optional.of(refusals.noted(e));
            }
        }
        return typed.isGood() && trouble.isEmpty()
                ? page(id, new Typed(Map.of()), false, Optional.of(done), trouble, info)
                : page(id, typed, typed.given("name").isPresent(), Optional.empty(), trouble, info);
    }
}
