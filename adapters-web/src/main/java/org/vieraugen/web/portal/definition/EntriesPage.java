package org.vieraugen.web.portal.definition;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.DefinitionTexts.Checked;
import org.vieraugen.application.department.EditDefinition;
import org.vieraugen.application.department.EditDefinition.Basis;
import org.vieraugen.application.department.EditDefinition.Edited;
import org.vieraugen.application.department.EditDefinition.Outcome;
import org.vieraugen.application.department.ProposeDefinition;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.definition.DefinitionEdit;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** The people, teams, mailboxes and categories of a definition, each with a form; what is changed waits for a second person as a changed text does (F9). */
@Path("/{language}/staff/administration/definitions/{department}/{list:people|teams|mailboxes|categories}")
@OnePerServer
public class EntriesPage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final EditDefinition edit;
    private final ProposeDefinition propose;
    private final Refusals refusals;

    @Inject
    public EntriesPage(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            EditDefinition edit,
            ProposeDefinition propose,
            Refusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.edit = edit;
        this.propose = propose;
        this.refusals = refusals;
    }

    /**
     * What the list and the forms show.
     *
     * @param key of what the form is about; empty for what is new, and on the list
     * @param checked what came of the change, where it was refused or would be another one now
     * @param done the key of what was just done
     * @param trouble the kind of what went wrong
     */
    public record Shown(
            Frame frame,
            Entries list,
            Basis basis,
            Optional<String> key,
            Typed typed,
            Optional<Checked> checked,
            Optional<String> done,
            Optional<String> trouble) {
        public String at(String more) {
            return frame.to("/staff/administration/definitions/"
                    + basis.department().key().text() + "/" + list.word() + more);
        }

        /** Whether nothing can be changed until somebody else's change is answered. */
        public boolean isHeld() {
            return basis.others().isPresent();
        }

        /** Whoever sits in the chart: the last seat stands outside it. */
        public List<StaffMember> people() {
            return basis.department().staff().stream()
                    .filter(person -> !person.is(Role.LAST_SEAT))
                    .toList();
        }

        public List<StaffMember> people(TeamKey team) {
            return people().stream()
                    .filter(person -> person.team().equals(team))
                    .toList();
        }

        public String team(TeamKey team) {
            return basis.department().team(team).map(one -> one.name()).orElse(team.text());
        }

        /** What may be chosen on the form. */
        public EntryChoices choices() {
            return new EntryChoices(frame, basis.department(), key);
        }
    }

    @GET
    public Response list(
            @PathParam("department") String department, @PathParam("list") String list, @Context UriInfo info) {
        var basis = edit.basis(desk.caller(), key(department));
        return pages.ok("definition/list", listed(list, basis, Optional.empty(), Optional.empty(), info));
    }

    /** Takes back what the caller had changed and nobody has answered. */
    @POST
    public Response takeBack(
            @PathParam("department") String department,
            @PathParam("list") String list,
            Typed typed,
            @Context UriInfo info) {
        var caller = desk.caller();
        var key = key(department);
        var own = edit.basis(caller, key).own();
        if (!visitor.made(typed.value("token"))) {
            return pages.wrong(
                    "definition/list",
                    listed(list, edit.basis(caller, key), Optional.empty(), Optional.of("stale"), info));
        }
        try {
            long number = own.filter(proposal -> typed.is("number", Long.toString(proposal.number())))
                    .orElseThrow(() -> new Unknown("proposal"))
                    .number();
            propose.takeBack(caller, number);
        } catch (Unknown | Outdated e) {
            var kind = refusals.noted(e).kind();
            return pages.wrong(
                    "definition/list",
                    listed(list, edit.basis(caller, key), Optional.empty(), Optional.of(kind), info));
        }
        return pages.ok(
                "definition/list",
                listed(list, edit.basis(caller, key), Optional.of("TAKEN_BACK"), Optional.empty(), info));
    }

    /** @param which the key of what shall be changed; nothing for something new */
    @GET
    @Path("entry")
    public Response entry(
            @PathParam("department") String department,
            @PathParam("list") String list,
            @QueryParam("key") @Nullable String which,
            @Context UriInfo info) {
        var basis = edit.basis(desk.caller(), key(department));
        var key = wanted(which);
        var typed =
                new EntryForms(basis.department(), key).filled(entries(list)).orElseThrow(NotFoundException::new);
        return pages.ok(
                "definition/entry",
                new Shown(
                        pages.frame(info),
                        entries(list),
                        basis,
                        key,
                        typed,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @POST
    @Path("entry")
    public Response change(
            @PathParam("department") String department,
            @PathParam("list") String list,
            Typed typed,
            @Context UriInfo info) {
        var caller = desk.caller();
        var home = key(department);
        var basis = edit.basis(caller, home);
        var key = wanted(typed.value("which"));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        var wanted = wanted(list, key, typed, basis);
        Optional<Edited> edited = Optional.empty();
        Optional<String> trouble = Optional.empty();
        if (wanted.isPresent() && typed.isGood()) {
            try {
                edited = Optional.of(edit.handle(caller, home, typed.value("version"), wanted.get()));
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (RuleBroken | Outdated e) {
                trouble = Optional.of(refusals.noted(e).kind());
            }
        }
        var outcome = edited.map(Edited::outcome);
        if (outcome.filter(one -> one == Outcome.WAITS || one == Outcome.TAKEN_BACK)
                .isPresent()) {
            return pages.ok(
                    "definition/list",
                    listed(list, edit.basis(caller, home), outcome.map(Outcome::name), Optional.empty(), info));
        }
        if (outcome.filter(Outcome.OUTDATED::equals).isPresent()) {
            trouble = Optional.of(refusals.noted(new Outdated(true)).kind());
        }
        return pages.wrong(
                "definition/entry",
                new Shown(
                        pages.frame(info),
                        entries(list),
                        // The next sending begins from what stands there now.
                        edit.basis(caller, home),
                        key,
                        typed,
                        edited.map(Edited::checked),
                        outcome.map(Outcome::name),
                        trouble));
    }

    private static Optional<DefinitionEdit> wanted(String list, Optional<String> key, Typed typed, Basis basis) {
        var entries = entries(list);
        var forms = new EntryForms(basis.department(), key);
        return switch (typed.value("go")) {
            case "end" -> key.map(gone -> new DefinitionEdit.End(entries.section(), gone));
            case "earlier" -> key.map(one -> new DefinitionEdit.Move(entries.section(), one, true));
            case "later" -> key.map(one -> new DefinitionEdit.Move(entries.section(), one, false));
            default -> {
                if (!forms.isThere(entries)) {
                    // It went while the form was open.
                    typed.refuse("key", "unknown");
                }
                yield forms.read(entries, typed);
            }
        };
    }

    private Shown listed(String list, Basis basis, Optional<String> done, Optional<String> trouble, UriInfo info) {
        return new Shown(
                pages.frame(info),
                entries(list),
                basis,
                Optional.empty(),
                new Typed(Map.of()),
                Optional.empty(),
                done,
                trouble);
    }

    private static Optional<String> wanted(@Nullable String key) {
        return Optional.ofNullable(key).filter(one -> !one.isBlank());
    }

    private static Entries entries(String list) {
        return Entries.of(list).orElseThrow(NotFoundException::new);
    }

    private static DepartmentKey key(String text) {
        try {
            return new DepartmentKey(text);
        } catch (Malformed e) {
            throw new NotFoundException(e);
        }
    }
}
