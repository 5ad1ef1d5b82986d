package org.vieraugen.web.portal.definition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.definition.DepartmentChange;
import org.vieraugen.domain.definition.DepartmentChange.Group;
import org.vieraugen.web.portal.Frame;

/** What would change in a department, in sentences of the page's language, group by group (F11). */
public final class ChangeWords {
    private final Frame frame;

    private ChangeWords(Frame frame) {
        this.frame = frame;
    }

    /** What changes in one part of a department. */
    public record Part(Group group, List<String> sentences) {}

    /** People first; no part is empty. */
    public static List<Part> of(Frame frame, List<DepartmentChange> changes) {
        var words = new ChangeWords(frame);
        return Arrays.stream(Group.values())
                .map(group -> new Part(
                        group,
                        changes.stream()
                                .filter(change -> change.group() == group)
                                .map(words::sentence)
                                .distinct()
                                .toList()))
                .filter(part -> !part.sentences().isEmpty())
                .toList();
    }

    private String sentence(DepartmentChange change) {
        return frame.say(
                key(change),
                name(change),
                values(change, change.before()),
                values(change, change.after()),
                part(change));
    }

    private static String key(DepartmentChange change) {
        var key = "change." + change.kind();
        return switch (change.kind()) {
            case STAFF, TEAM, MAILBOX, CATEGORY, PARTNER -> {
                if (change.before().isEmpty()) {
                    yield key + ".NEW";
                }
                boolean empty = change.before().equals(List.of(""));
                yield change.after().isEmpty() ? key + (empty ? ".EMPTY" : ".GONE") : key;
            }
            default -> key;
        };
    }

    private String name(DepartmentChange change) {
        return switch (change.kind()) {
            case DEADLINES -> frame.say("staff.deadline." + change.about().key());
            case ORDER -> frame.say("change.group." + change.group());
            default -> change.about().name();
        };
    }

    private String part(DepartmentChange change) {
        var language = change.about().language();
        return language.isEmpty() ? "" : frame.languageName(language);
    }

    private String values(DepartmentChange change, List<String> values) {
        if (values.isEmpty()) {
            return frame.say("change.none");
        }
        if (change.kind() == DepartmentChange.Kind.DEADLINES) {
            return frame.say(
                    "change.term." + DeadlineKind.valueOf(change.about().key()).unit(),
                    Integer.parseInt(values.get(0)),
                    Integer.parseInt(values.get(1)));
        }
        return values.stream().map(value -> value(change, value)).collect(Collectors.joining(", "));
    }

    private String value(DepartmentChange change, String value) {
        return switch (change.kind()) {
            case ROLES -> frame.say("role." + value);
            case ADDRESS_LANGUAGE, BOX_LANGUAGES, LANGUAGES -> frame.languageName(value);
            case BECOMES -> frame.say("entry.becomes." + value);
            case LEGAL, ENDED, LENDING, PARTNER_CONTACT -> frame.say("journal.fact.is-" + value);
            case SAME_TEAM -> frame.say("weight." + value);
            default -> value;
        };
    }
}
