package org.vieraugen.web.portal.mail;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.mail.MailAccess.UnseenMail;
import org.vieraugen.application.mail.MailRequest;
import org.vieraugen.application.mail.ReadMails;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** Shows the page of a mail, and does what its forms ask for. */
@OnePerServer
public class MailScreen {
    private static final String TEMPLATE = "mails/mail";
    private static final String REFERENCE = "reference";

    /** What a complaint or a message calls its text stands in another field here. */
    private static final Map<String, String> FIELDS = Map.of("text", "words");

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

    static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    /** @param done the key of what was just done, as the address says it */
    Response show(UUID mail, Optional<String> done, UriInfo info) {
        return pages.ok(TEMPLATE, shown(mail, "", new Typed(Map.of()), done, Optional.empty(), info));
    }

    /** Does what a form asks for; says where it leads. */
    @FunctionalInterface
    interface Act {
        String on(MailRequest mail);
    }

    /**
     * Does it, and leads on; or shows the page with what was typed and why not.
     *
     * @throws UnseenMail when the caller must not know of the mail
     */
    Response acted(UUID mail, String form, Typed typed, UriInfo info, Act act) {
        var on = new MailRequest(mail, desk.caller(), SignedInStaff.version(typed));
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<Failure> trouble = Optional.empty();
        if (typed.isGood()) {
            try {
                var next = act.on(on);
                return pages.to(next);
            } catch (Malformed e) {
                typed.refuse(FIELDS.getOrDefault(e.field(), e.field()), e.reason());
            } catch (Outdated | RuleBroken e) {
                trouble = Optional.of(refusals.noted(e));
            } catch (UnseenMail e) {
                throw e;
            } catch (Unknown e) {
                // What is not there and what the caller must not know of look the same (F5).
                refusals.noted(e, typed.value(REFERENCE));
                typed.refuse(REFERENCE, "no-complaint");
            } catch (Erased e) {
                typed.refuse(REFERENCE, "erased");
            }
        }
        return pages.wrong(TEMPLATE, shown(mail, form, typed, Optional.empty(), trouble, info));
    }

    private MailShown shown(
            UUID mail, String form, Typed typed, Optional<String> done, Optional<Failure> trouble, UriInfo info) {
        var caller = desk.caller();
        var opened = read.one(caller, mail);
        return new MailShown(
                pages.frame(info),
                opened,
                departments.organisation().department(opened.mail().department()),
                CaseDuty.RECORD.isFor(caller.roles()),
                form,
                typed,
                done.filter(what -> MailShown.isDone(what, opened.mail().fate())),
                trouble);
    }
}
