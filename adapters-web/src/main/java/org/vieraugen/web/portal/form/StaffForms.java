package org.vieraugen.web.portal.form;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.form.Draft;
import org.vieraugen.application.form.KeepDrafts;
import org.vieraugen.application.form.StaffDrafts.Kept;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.Places;
import org.vieraugen.web.language.Texts;
import org.vieraugen.web.portal.Templates;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/**
 * The forms of all pages of the staff, whatever they ask for: what is typed and not sent stands in its field again. A page is written without knowing of it; here each of its forms
 * learns by what it is known, and is filled in.
 */
@OnePerServer
public class StaffForms {
    private static final Pattern CASE = Pattern.compile("/staff/cases/([A-Za-z0-9-]+)(?:/.*)?");
    /** From how many characters on a value is somebody's words. */
    private static final int LONG = 20;

    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    private final Visitor visitor;
    private final Callers callers;
    private final KeepDrafts drafts;
    private final Unsent unsent;
    private final Places places;
    private final Templates templates;

    @Inject
    public StaffForms(
            Visitor visitor, Callers callers, KeepDrafts drafts, Unsent unsent, Places places, Templates templates) {
        this.visitor = visitor;
        this.callers = callers;
        this.drafts = drafts;
        this.unsent = unsent;
        this.places = places;
        this.templates = templates;
    }

    /**
     * What stands above a form that was filled in.
     *
     * @param lines the words themselves, where their form is not on the page any more
     */
    public record Notice(
            Texts texts, String title, boolean changed, List<String> lines, String action, String token, String mark) {}

    private Optional<Caller> caller() {
        return visitor.staffToken().flatMap(callers::caller);
    }

    /**
     * Something was sent, and this became of it: what was taken is no draft any more; what was refused is kept; and what came after the end of the session waits for its author.
     *
     * @param page what was answered; empty where it is no page
     * @return the form that was sent, with the draft that is there now
     */
    Optional<FormMark> sent(int status, String page) {
        var sent = visitor.sent();
        var mark = sent.flatMap(FormMark::of);
        if (sent.isEmpty() || mark.isEmpty()) {
            return Optional.empty();
        }
        var caller = caller();
        if (caller.isEmpty()) {
            unsent.keep(mark.get().form(), sent.get());
            return mark;
        }
        if (!visitor.made(sent.get().value("token"))) {
            return mark;
        }
        boolean taken = sent.get().isTaken() || !isStillTyped(mark.get(), sent.get(), page);
        if (status == SEE_OTHER || (status == OK && taken)) {
            drafts.drop(caller.get(), mark.get().form());
            unsent.forget(mark.get().form());
            return mark;
        }
        return mark.map(form -> again(form, refused(caller.get(), form, sent.get())));
    }

    /** Pages on which something is chosen before it counts, or a text module is added, answer as those that have done something; and yet hold what was typed. */
    private static boolean isStillTyped(FormMark form, Typed sent, String page) {
        var words = form.fields().stream()
                .flatMap(name -> sent.all(name).stream())
                .filter(value -> value.length() >= LONG)
                .toList();
        return new PageForms(page)
                .all().stream().flatMap(one -> one.controls().stream()).anyMatch(control -> words.stream()
                        .anyMatch(control.value()::contains));
    }

    private static FormMark again(FormMark form, Optional<Instant> kept) {
        return new FormMark(form.form(), kept.or(form::seen), form.page(), form.fields());
    }

    private Optional<Instant> refused(Caller caller, FormMark form, Typed sent) {
        try {
            return form.isWorthKeeping(sent) ? keep(caller, form, sent) : Optional.empty();
        } catch (Unknown | Erased | Denied | Malformed e) {
            // The page itself says what went wrong; the draft has no word in it.
            return Optional.empty();
        }
    }

    /**
     * Keeps what stands in the fields of a form now.
     *
     * @return when it was kept; empty where another draft was typed elsewhere meanwhile, which stays
     * @throws Unknown when the page is none of the caller's any more; then nothing of it is left
     */
    Optional<Instant> keep(Caller caller, FormMark form, Typed typed) {
        Map<String, List<String>> fields = new HashMap<>();
        form.fields().forEach(name -> {
            if (!typed.all(name).isEmpty()) {
                fields.put(name, typed.all(name));
            }
        });
        var version = typed.given("version").or(() -> typed.given("revision")).orElse("");
        try {
            return drafts.keep(
                    caller, form.form(), form.page(), about(form.page()), new Draft(fields, version), form.seen());
        } catch (Unknown | Erased | Denied e) {
            drafts.dropPage(caller, form.page());
            throw e;
        }
    }

    private static Optional<Reference> about(String page) {
        var found = CASE.matcher(page);
        try {
            return found.matches()
                    ? Optional.of(new Reference(found.group(1).toUpperCase(Locale.ROOT)))
                    : Optional.empty();
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    /** Whose page this is no more: what was typed there is erased. */
    void lost() {
        caller().ifPresent(caller -> drafts.dropPage(caller, visitor.path()));
    }

    /** Where whoever signs in again finds the form that was sent. */
    Optional<String> pageOf(FormMark form) {
        return places.page(form.page()).filter(form.page()::equals);
    }

    /**
     * The page with its forms as they were left.
     *
     * @param sent the form that this page answers, which holds what was sent already
     */
    String shown(String html, Optional<FormMark> sent) {
        var caller = caller();
        return caller.isEmpty() ? html : shown(html, caller.get(), sent);
    }

    private String shown(String html, Caller caller, Optional<FormMark> sent) {
        var page = sent.map(FormMark::page)
                .orElseGet(() -> places.page(visitor.path()).orElse("/staff"));
        var read = new PageForms(html);
        var forms = known(read, caller, page);
        var kept = drafts.of(caller, page, forms.keySet()).stream()
                .collect(Collectors.toMap(Kept::form, Function.identity(), (newer, older) -> newer));
        var edits = new ArrayList<Edit>();
        kept.forEach((name, draft) -> {
            if (read.main() > 0
                    && !forms.containsKey(name)
                    && sent.filter(form -> form.form().equals(name)).isEmpty()) {
                edits.add(Edit.before(read.main(), notice(draft, page)));
            }
        });
        var saying = new String(templates.written("form/saying", Texts.in(visitor.language())), StandardCharsets.UTF_8);
        forms.forEach((name, form) -> {
            boolean answers = sent.filter(one -> one.form().equals(name)).isPresent();
            var draft = Optional.ofNullable(kept.get(name));
            if (!answers) {
                edits.addAll(filled(form, name, draft, page, caller));
            }
            var mark = new FormMark(
                    name, answers ? sent.flatMap(FormMark::seen) : draft.map(Kept::at), page, form.fields());
            edits.add(Edit.before(
                    form.behindToken(),
                    "<input type=\"hidden\" name=\"" + FormMark.FIELD + "\" value=\"" + Tag.written(mark.text())
                            + "\">"));
            if (!form.fields().isEmpty()) {
                edits.add(Edit.before(form.end(), saying));
            }
        });
        return Edit.all(html, edits);
    }

    /** The forms of the page, by what they are known. */
    private Map<String, PageForm> known(PageForms read, Caller caller, String page) {
        Map<String, PageForm> forms = new LinkedHashMap<>();
        read.all().stream().filter(PageForm::isKept).forEach(form -> {
            var identity = form.identity(page);
            var another = identity;
            for (int i = 2; forms.putIfAbsent(another, form) != null; i++) {
                another = identity + " " + i;
            }
        });
        var names = drafts.forms(caller, forms.keySet()).iterator();
        Map<String, PageForm> known = new LinkedHashMap<>();
        forms.values().forEach(form -> known.put(names.next(), form));
        return known;
    }

    private List<Edit> filled(PageForm form, String name, Optional<Kept> kept, String page, Caller caller) {
        var waiting = unsent.of(name);
        if (kept.isEmpty() && waiting.isEmpty()) {
            return List.of();
        }
        var draft = kept.map(Kept::draft).orElseGet(() -> new Draft(Map.of(), ""));
        var at = kept.map(Kept::at).orElse(Instant.MIN);
        boolean late = waiting.filter(sent -> !sent.at().isBefore(at)).isPresent();
        Map<String, List<String>> values = new HashMap<>(draft.fields());
        waiting.ifPresent(sent -> sent.fields().forEach((field, typed) -> {
            if (late) {
                values.put(field, typed);
            } else {
                values.putIfAbsent(field, typed);
            }
        }));
        var covered = late
                ? form.controls().stream().map(Control::name).collect(Collectors.toSet())
                : Set.copyOf(form.fields());
        var edits = new ArrayList<>(form.filled(values, covered));
        if (edits.isEmpty()) {
            // It stands there already, and is no draft any more.
            drafts.drop(caller, name);
            return edits;
        }
        var version = late ? waiting.flatMap(sent -> version(sent.fields())).orElse("") : draft.version();
        boolean changed = !version.isEmpty() && !version.equals(form.version());
        if (changed && form.holdsText()) {
            // Nobody's words are overwritten unseen: the form is sent as of then, and shows both.
            edits.addAll(form.asOf(version));
        }
        edits.addAll(form.opened());
        var since = late ? waiting.get().at() : at;
        edits.add(Edit.before(form.tag().start(), notice(name, since, changed, List.of(), page)));
        return edits;
    }

    private static Optional<String> version(Map<String, List<String>> fields) {
        return Optional.ofNullable(fields.getOrDefault("version", fields.get("revision"))).stream()
                .flatMap(List::stream)
                .findFirst();
    }

    private String notice(Kept kept, String page) {
        var lines = kept.draft().fields().values().stream()
                .flatMap(List::stream)
                .filter(value -> value.length() >= LONG)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        return notice(kept.form(), kept.at(), false, lines, page);
    }

    private String notice(String form, Instant at, boolean changed, List<String> lines, String page) {
        var texts = Texts.in(visitor.language());
        var shown = new Notice(
                texts,
                texts.say("draft.from", texts.moment(at)),
                changed,
                lines,
                "/" + visitor.language().tag() + "/staff/drafts/discarded",
                visitor.formToken(),
                new FormMark(form, Optional.of(at), page, List.of()).text());
        return new String(templates.written("form/draft", shown), StandardCharsets.UTF_8);
    }
}
