package org.vieraugen.web.portal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vieraugen.web.portal.form.Control.Kind;

/**
 * A form as it stands in a page that was written.
 *
 * @param end where its last tag begins
 * @param folded what must be opened so that it can be seen, from outside to inside
 */
record PageForm(Tag tag, List<Control> controls, int end, List<Tag> folded) {
    /** What each page says anew, so that no form is known by it. */
    private static final Set<String> ANEW = Set.of("token", "ticket", "version", "revision", "seen", FormMark.FIELD);

    private static final Set<String> VERSIONS = Set.of("version", "revision");

    /** Whether anything of it can be given back: whatever asks for a secret is never kept, and of a form with files its words alone. */
    boolean isKept() {
        return tag.value("method").equals("post")
                && !tag.has("data-unkept")
                && hidden("token") != null
                && controls.stream().anyMatch(Control::isTyped)
                && controls.stream().noneMatch(control -> control.kind() == Kind.SECRET);
    }

    private @Nullable Control hidden(String name) {
        return controls.stream()
                .filter(control ->
                        control.kind() == Kind.HIDDEN && control.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Where hidden fields may be added: behind the token, which comes first. */
    int behindToken() {
        var token = hidden("token");
        return token == null ? tag.end() : token.tag().end();
    }

    /**
     * By what it is known on every page on which it stands: its address and what its hidden fields say it is about.
     *
     * @param page the address of its page, which it has where it names none
     */
    String identity(String page) {
        var action = tag.value("action").replaceFirst("[?#].*", "").replaceFirst("^/[^/]*", "");
        var about = new TreeSet<String>();
        controls.stream()
                .filter(control -> control.kind() == Kind.HIDDEN && !ANEW.contains(control.name()))
                .forEach(control -> about.add(control.name() + "=" + control.value()));
        return (action.isEmpty() ? page : action) + " " + about;
    }

    /** The fields that are kept while somebody types; none where nothing long is typed. */
    List<String> fields() {
        if (controls.stream().noneMatch(control -> control.kind() == Kind.AREA && control.kept())) {
            return List.of();
        }
        return controls.stream()
                .filter(control -> control.isTyped() && control.kept() && FormMark.canName(control.name()))
                .map(Control::name)
                .distinct()
                .toList();
    }

    /** Of what the page shows; empty where the form does not say it. */
    String version() {
        return controls.stream()
                .filter(control -> control.kind() == Kind.HIDDEN && VERSIONS.contains(control.name()))
                .map(Control::value)
                .findFirst()
                .orElse("");
    }

    /** Whether it came with a text, which somebody may have written meanwhile. */
    boolean holdsText() {
        return controls.stream()
                .anyMatch(control ->
                        control.kind() == Kind.AREA && !control.value().isBlank());
    }

    /** The change by which it says that it was filled in before something changed. */
    List<Edit> asOf(String version) {
        return controls.stream()
                .filter(control -> control.kind() == Kind.HIDDEN && VERSIONS.contains(control.name()))
                .map(control -> control.tag().set("value", version))
                .limit(1)
                .toList();
    }

    /** What must be opened so that it can be seen. */
    List<Edit> opened() {
        return folded.stream()
                .filter(details -> !details.has("open"))
                .map(details -> details.turn("open", true))
                .toList();
    }

    /**
     * The changes by which it holds these values; none where it holds them already.
     *
     * @param covered the fields of which the values are all; of every other field what is not among the values stays
     */
    List<Edit> filled(Map<String, List<String>> values, Set<String> covered) {
        var edits = new ArrayList<Edit>();
        var turns = new HashMap<String, Integer>();
        for (var control : controls) {
            var given = values.get(control.name());
            switch (control.kind()) {
                case LINE, AREA -> {
                    int turn = turns.merge(control.name(), 1, Integer::sum) - 1;
                    if (given != null && turn < given.size() && !given.get(turn).equals(control.value())) {
                        edits.add(control.with(given.get(turn)));
                    }
                }
                case CHECKBOX, RADIO, OPTION -> {
                    boolean on = given != null && given.contains(control.value());
                    if (on != control.on() && isMeant(control, given, covered)) {
                        edits.add(control.turned(on));
                    }
                }
                case HIDDEN, SECRET, NONE -> {
                    // Nobody types there.
                }
            }
        }
        return edits;
    }

    private boolean isMeant(Control control, @Nullable List<String> given, Set<String> covered) {
        if (given == null) {
            // Only boxes say nothing when they are empty.
            return control.kind() == Kind.CHECKBOX && covered.contains(control.name());
        }
        return controls.stream()
                .anyMatch(other -> other.kind() == control.kind()
                        && other.name().equals(control.name())
                        && given.contains(other.value()));
    }
}
