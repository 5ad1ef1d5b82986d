package org.vieraugen.web.portal.mail;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.mail.MailRequest;
import org.vieraugen.application.mail.ReadMails;
import org.vieraugen.application.mail.ReadMails.Opened;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** What the page of a mail shows, and what becomes of a form that was sent. */
@OnePerServer
public class MailScreen {
    private static final String TEMPLATE = "mails/mail";

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadMails read;
    private final Departments departments;
    private final Refusals refusals;

    @Inject
    public MailScreen(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            ReadMails read,
            Departments departments,
            Refusals refusals) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.departments = departments;
        this.refusals = refusals;
    }

    /**
     * What the page shows.
     *
     * @param form which form was sent
     * @param trouble what went wrong
     */
    public record Shown(
            Frame frame, Opened opened, Department department, String form, Typed typed, Optional<Failure> trouble) {
        /** What was typed into that form, or what it begins with. */
        public Typed typedIn(String wanted) {
            if (wanted.equals(form)) {
                return typed;
            }
            var fate = opened.mail().fate();
            return switch (wanted) {
                case "case" ->
                    new Typed(fate.complaint()
                            .map(known -> Map.of("reference", List.of(known.text())))
                            .orElse(Map.of()));
                case "complaint" -> new Typed(Map.of("identity", List.of(IdentityMode.CONFIDENTIAL.name())));
                default -> new Typed(Map.of());
            };
        }

        /** The address of this page or of one of its forms. */
        public String at(String place) {
            return frame.to("/staff/mails/" + opened.mail().id() + place);
        }

        public boolean isWaiting() {
            return opened.mail().fate().kind() == Fate.Kind.WAITING;
        }

        /** Whether its own words cannot be taken, so that somebody writes down what it says. */
        public boolean wantsWords() {
            return opened.mail()
                    .fate()
                    .doubt()
                    .filter(MailScreen::isWithoutWords)
                    .isPresent();
        }

        /** What is known of its signature; empty for a mail like most. */
        public Optional<Protection> protection() {
            return opened.read()
                    .map(found -> found.protection())
                    .filter(found -> found.state() != Protection.State.NONE);
        }

        public List<IdentityMode> modes() {
            return List.of(IdentityMode.CONFIDENTIAL, IdentityMode.OPEN, IdentityMode.ANONYMOUS);
        }
    }

    private static boolean isWithoutWords(Doubt doubt) {
        return doubt == Doubt.NO_WORDS || doubt == Doubt.TOO_LONG || doubt == Doubt.ENCRYPTED;
    }

    static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    Response show(UUID mail, UriInfo info) {
        return pages.ok(TEMPLATE, shown(mail, "", new Typed(Map.of()), Optional.empty(), info));
    }

    /** Does what a form asks for; says where it leads. */
    @FunctionalInterface
    interface Act {
        String on(MailRequest mail);
    }

    /** Does it, and leads on; or shows the page with what was typed and why not. */
    Response acted(UUID mail, String form, Typed typed, UriInfo info, Act act) {
        var on = new MailRequest(mail, desk.caller(), SignedInStaff.version(typed));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<Failure> trouble = Optional.empty();
        if (typed.isGood()) {
            try {
                return pages.to(act.on(on));
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (Outdated | RuleBroken | Unknown e) {
                trouble = Optional.of(refusals.noted(e));
            }
        }
        return pages.wrong(TEMPLATE, shown(mail, form, typed, trouble, info));
    }

    private Shown shown(UUID mail, String form, Typed typed, Optional<Failure> trouble, UriInfo info) {
        var opened = read.one(desk.caller(), mail);
        var department = departments.organisation().department(opened.mail().department());
        return new Shown(pages.frame(info), opened, department, form, typed, trouble);
    }
}
