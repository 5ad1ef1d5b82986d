package org.vieraugen.web.portal.body;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.body.BodyView;
import org.vieraugen.application.body.ReadBodies;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.body.Member;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** What the page of a body and its forms have in common: what it shows, and what becomes of a form that was sent. */
@OnePerServer
public class BodyScreen {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadBodies read;
    private final Refusals refusals;

    @Inject
    public BodyScreen(Pages pages, Visitor visitor, SignedInStaff desk, ReadBodies read, Refusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.refusals = refusals;
    }

    /**
     * What the page shows.
     *
     * @param form which form was sent: {@code charter}, {@code members}, {@code composition} and so on, or a member's key
     * @param ticket makes a second press the same act
     * @param done the key of what was just done
     * @param trouble what went wrong
     */
    public record Shown(
            Frame frame,
            BodyView view,
            String form,
            Typed typed,
            String ticket,
            Optional<String> done,
            Optional<Failure> trouble) {
        /** What was typed into that form; the form of the body itself says what the body is. */
        public Typed typedIn(String wanted) {
            if (wanted.equals(form)) {
                return typed;
            }
            return switch (wanted) {
                case "charter" -> BodyForms.filled(view.body().charter());
                case "composition" -> RuleForms.composed(view);
                case "chair" -> RuleForms.chaired(view);
                default -> nothing();
            };
        }

        /** Under which name the texts know the fields of the form that was sent. */
        public String labels() {
            return switch (form.replaceFirst("-.*", "")) {
                case "charter" -> "field.body";
                case "composition" -> "field.composition";
                case "chair" -> "field.chair";
                case "requests" -> "field.applicant";
                case "decline" -> "field.decline";
                case "report" -> "field.report";
                default -> "field.member";
            };
        }

        /** What stands before the names of the fields of the form that was sent, so that no two of the page are alike. */
        public String prefix() {
            return switch (form) {
                case "charter" -> "";
                case "members" -> "member-";
                case "requests" -> "applicant-";
                default -> form + "-";
            };
        }

        /** Who may chair. */
        public List<Member> eligible() {
            return RuleForms.eligible(view);
        }

        /** How somebody may come to chair. */
        public List<String> ways() {
            return RuleForms.WAYS;
        }

        /** In which languages a member may be written to. */
        public List<Language> languages() {
            return Language.live();
        }

        /** The address of this page or of one of its forms. */
        public String at(String place) {
            return frame.to("/staff/bodies/" + view.body().id() + place);
        }

        /** Whom a deputy stands in for. */
        public String name(PartyKey member) {
            return view.body().find(member).orElseThrow().who().name();
        }
    }

    private static Typed nothing() {
        return new Typed(Map.of());
    }

    public Response show(UUID body, UriInfo info) {
        return pages.ok("body/body", shown(body, "", nothing(), Optional.empty(), Optional.empty(), info));
    }

    /** Does what a form asks for; notes in it what is wrong. */
    @FunctionalInterface
    public interface Act {
        void on(Target body);
    }

    /**
     * Does it, and shows the page with what was done, or with what was typed and why not.
     *
     * @param form which form was sent: {@code charter}, {@code members}, {@code composition} and so on, or a member's key
     * @param done the key of what is done then
     */
    public Response acted(UUID body, String form, String done, Typed typed, UriInfo info, Act act) {
        var on = new Target(body, desk.caller(), SignedInStaff.version(typed), SignedInStaff.ticket(typed));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<Failure> trouble = Optional.empty();
        if (typed.isGood()) {
            try {
                act.on(on);
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (RuleBroken | Outdated e) {
                trouble = Optional.of(refusals.noted(e));
            }
        }
        if (typed.isGood() && trouble.isEmpty()) {
            return pages.ok("body/body", shown(body, "", nothing(), Optional.of(done), trouble, info));
        }
        return pages.wrong("body/body", shown(body, form, typed, Optional.empty(), trouble, info));
    }

    private Shown shown(
            UUID body, String form, Typed typed, Optional<String> done, Optional<Failure> trouble, UriInfo info) {
        return new Shown(
                pages.frame(info),
                read.one(desk.caller(), body),
                form,
                typed,
                UUID.randomUUID().toString(),
                done,
                trouble);
    }
}
