package org.vieraugen.web.portal.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vieraugen.application.mail.ReadMails.Opened;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Typed;

/**
 * What the page of a mail shows.
 *
 * @param records whether complaints are recorded by whoever looks
 * @param form which form was sent: {@code case}, {@code complaint}, {@code request}, {@code aside}, {@code return}
 * @param done the key of what was just done
 * @param trouble what went wrong
 */
public record MailShown(
        Frame frame,
        Opened opened,
        Department department,
        boolean records,
        String form,
        Typed typed,
        Optional<String> done,
        Optional<Failure> trouble) {
    private static final String GERMAN = "de";
    private static final Set<Doubt> WITHOUT_WORDS = Set.of(Doubt.NO_WORDS, Doubt.TOO_LONG, Doubt.ENCRYPTED);

    /** What may have been done before it is shown, and what has become of the mail then: an address alone claims nothing. */
    private static final Map<String, Fate.Kind> DONE = Map.of(
            "complaint",
            Fate.Kind.COMPLAINT,
            "anonymous",
            Fate.Kind.COMPLAINT,
            "request",
            Fate.Kind.REQUEST,
            "return",
            Fate.Kind.WAITING);

    static boolean isDone(String what, Fate fate) {
        return fate.kind() == DONE.get(what);
    }

    public IncomingMail mail() {
        return opened.mail();
    }

    /** What was typed into that form, or what it begins with. */
    public Typed typedIn(String wanted) {
        if (wanted.equals(form)) {
            return typed;
        }
        return switch (wanted) {
            case "case" ->
                new Typed(mail().fate()
                        .complaint()
                        .map(known -> Map.of("reference", List.of(known.text())))
                        .orElse(Map.of()));
            case "complaint" ->
                new Typed(Map.of(
                        "identity", List.of(IdentityMode.CONFIDENTIAL.name()), "language", List.of(opened.language())));
            case "request" -> new Typed(Map.of("language", List.of(opened.language())));
            default -> new Typed(Map.of());
        };
    }

    /** The address of this page or of one of its forms. */
    public String at(String place) {
        return frame.to("/staff/mails/" + mail().id() + place);
    }

    /** Its subject, unless that is sealed, or may hurt. */
    public String title() {
        return title(frame, mail(), opened.read().isEmpty());
    }

    static String title(Frame frame, IncomingMail mail, boolean sealed) {
        if (sealed) {
            return frame.say("mails.sealed");
        }
        var head = mail.head();
        return head.threat()
                ? frame.say("mails.threat.title")
                : head.subject().isBlank() ? frame.say("mails.no-subject") : head.subject();
    }

    public boolean isWaiting() {
        return mail().fate().kind() == Fate.Kind.WAITING;
    }

    /** Why it waits. */
    public Optional<String> doubt() {
        return doubt(frame, mail().fate());
    }

    static Optional<String> doubt(Frame frame, Fate fate) {
        return fate.doubt()
                .map(why -> frame.say(
                        "mails.doubt." + why,
                        fate.complaint().map(Object::toString).orElse("")));
    }

    /** Whether its own words cannot be taken, or were refused, so that somebody writes down what it says. */
    public boolean wantsWords(String wanted) {
        return mail().fate().doubt().filter(WITHOUT_WORDS::contains).isPresent()
                || typedIn(wanted).wrong("words").isPresent()
                || typedIn(wanted).given("words").isPresent();
    }

    /** What is known of its signature; empty for a mail like most. */
    public Optional<Protection> protection() {
        return opened.read().map(found -> found.protection()).filter(found -> found.state() != Protection.State.NONE);
    }

    /** To whom else it was sent. */
    public List<String> alsoTo() {
        return opened.read().map(read -> mail().alsoTo(read.envelope())).orElse(List.of());
    }

    public List<IdentityMode> modes() {
        return List.of(IdentityMode.CONFIDENTIAL, IdentityMode.OPEN, IdentityMode.ANONYMOUS);
    }

    /** Those in which the department answers, German first. */
    public List<String> languages() {
        return Stream.concat(Stream.of(GERMAN), department.languages().stream())
                .distinct()
                .toList();
    }

    /** For what the boxes are to which it came; of one that is there no more, its address. */
    public String purposes() {
        return purposes(department, mail());
    }

    static String purposes(Department department, IncomingMail mail) {
        return String.join(
                ", ",
                mail.boxes().stream()
                        .map(address -> department
                                .mailbox(address)
                                .map(Mailbox::purpose)
                                .orElse(address))
                        .distinct()
                        .toList());
    }
}
