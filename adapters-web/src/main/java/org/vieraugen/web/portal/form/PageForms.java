package org.vieraugen.web.portal.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vieraugen.web.portal.form.Control.Kind;

/** Finds the forms of a page that our templates have written. */
final class PageForms {
    private static final Set<String> RAW = Set.of("script", "style", "title");
    /** All others hold nothing that is sent. */
    private static final Set<String> READ =
            Set.of("script", "style", "title", "main", "details", "form", "input", "select", "option", "textarea");

    private final String html;
    private final List<PageForm> forms = new ArrayList<>();
    private final Deque<Tag> folded = new ArrayDeque<>();
    private final List<Control> controls = new ArrayList<>();
    private final List<Control> options = new ArrayList<>();
    private @Nullable Tag form;
    private @Nullable Tag select;
    private int main;

    PageForms(String html) {
        this.html = html;
        int at = 0;
        for (var tag = Tag.next(html, 0, READ); tag.isPresent(); tag = Tag.next(html, at, READ)) {
            at = read(tag.get());
        }
    }

    List<PageForm> all() {
        return List.copyOf(forms);
    }

    /** Where the page's own content begins; 0 where it has none. */
    int main() {
        return main;
    }

    /** Where to read on. */
    private int read(Tag tag) {
        if (tag.closing()) {
            close(tag);
            return tag.end();
        }
        if (RAW.contains(tag.name())) {
            return closing(tag);
        }
        switch (tag.name()) {
            case "main" -> main = tag.end();
            case "details" -> folded.addLast(tag);
            case "form" -> {
                form = tag;
                controls.clear();
            }
            case "input" -> add(Control.input(tag));
            case "select" -> {
                select = tag;
                options.clear();
            }
            case "option" -> {
                if (select != null) {
                    options.add(Control.option(select, tag));
                }
            }
            case "textarea" -> {
                int end = closing(tag);
                add(Control.area(tag, html.substring(tag.end(), end), tag.end(), end));
                return end;
            }
            default -> {
                // No other name is read.
            }
        }
        return tag.end();
    }

    private int closing(Tag tag) {
        int end = html.indexOf("</" + tag.name(), tag.end());
        return end < 0 ? html.length() : end;
    }

    private void close(Tag tag) {
        switch (tag.name()) {
            case "details" -> folded.pollLast();
            case "select" -> {
                var open = select;
                if (open != null
                        && !open.has("multiple")
                        && !options.isEmpty()
                        && options.stream().noneMatch(Control::on)) {
                    options.set(0, options.get(0).chosen());
                }
                options.forEach(this::add);
                select = null;
            }
            case "form" -> {
                var open = form;
                if (open != null) {
                    forms.add(new PageForm(open, List.copyOf(controls), tag.start(), List.copyOf(folded)));
                }
                form = null;
            }
            default -> {
                // Nothing of ours ends here.
            }
        }
    }

    /** Fields that name another form belong to that one, and are none that anything long is typed into. */
    private void add(Control control) {
        if (form != null && !control.tag().has("form") && control.kind() != Kind.NONE) {
            controls.add(control);
        }
    }
}
