package org.vieraugen.definition.department;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.vieraugen.domain.definition.DefinitionEdit;
import org.vieraugen.domain.definition.DefinitionEdit.Box;
import org.vieraugen.domain.definition.DefinitionEdit.End;
import org.vieraugen.domain.definition.DefinitionEdit.Move;
import org.vieraugen.domain.definition.DefinitionEdit.OfCategory;
import org.vieraugen.domain.definition.DefinitionEdit.OfTeam;
import org.vieraugen.domain.definition.DefinitionEdit.Person;
import org.vieraugen.domain.definition.DefinitionEdit.Section;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;

/** Writes one edit into the text of a definition, in the places that it is about. */
final class WrittenEdit {
    private final SourceText source;
    private final MappingNode root;
    private final Department now;

    /** The text is written so that an edit finds no place in it. */
    static final class NoPlace extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    WrittenEdit(String text, MappingNode root, Department now) {
        this.source = new SourceText(text);
        this.root = root;
        this.now = now;
    }

    /** @throws NoPlace where it finds none */
    String text(DefinitionEdit edit) {
        var list = list(edit.section());
        if (edit instanceof Move move) {
            move(list, move);
        } else if (edit instanceof End end) {
            end(list, end);
        } else {
            put(list, edit);
        }
        return source.changed();
    }

    private static String name(Section section) {
        return switch (section) {
            case STAFF -> "staff";
            case TEAMS -> "teams";
            case MAILBOXES -> "mailboxes";
            case CATEGORIES -> "categories";
        };
    }

    private Optional<NodeTuple> list(Section section) {
        return pair(root, name(section));
    }

    private static Optional<NodeTuple> pair(MappingNode in, String name) {
        return in.getValue().stream()
                .filter(pair -> pair.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .findFirst();
    }

    /** The things of a list that is written line by line; none of an empty one. */
    private static List<Node> items(Optional<NodeTuple> list) {
        if (list.isEmpty()) {
            return List.of();
        }
        if (list.get().getValueNode() instanceof SequenceNode all) {
            if (all.getFlowStyle() == FlowStyle.FLOW && !all.getValue().isEmpty()) {
                throw new NoPlace();
            }
            return all.getValue();
        }
        throw new NoPlace();
    }

    private static MappingNode item(List<Node> items, Section section, String key) {
        return items.stream()
                .filter(MappingNode.class::isInstance)
                .map(MappingNode.class::cast)
                .filter(item -> pair(item, section == Section.MAILBOXES ? "address" : "key")
                        .filter(found -> found.getValueNode() instanceof ScalarNode value
                                && value.getValue().equals(key))
                        .isPresent())
                .findFirst()
                .orElseThrow(NoPlace::new);
    }

    private void put(Optional<NodeTuple> list, DefinitionEdit edit) {
        var items = items(list);
        if (edit instanceof Person person) {
            var before = now.staff().stream()
                    .filter(one ->
                            !person.isNew() && one.key().equals(person.as().key()))
                    .findFirst();
            put(list, items, edit, before.isEmpty(), WrittenFields.person(before, person.as()));
        } else if (edit instanceof OfTeam team) {
            var before = now.teams().stream()
                    .filter(one -> !team.isNew() && one.key().equals(team.as().key()))
                    .findFirst();
            put(list, items, edit, before.isEmpty(), WrittenFields.team(before, team.as()));
        } else if (edit instanceof Box box) {
            var before = box.before().flatMap(now::mailbox);
            put(list, items, edit, before.isEmpty(), WrittenFields.box(before, box.as()));
        } else if (edit instanceof OfCategory category) {
            var before = now.categories().stream()
                    .filter(one -> !category.isNew() && one.key().equals(category.key()))
                    .findFirst();
            put(list, items, edit, before.isEmpty(), WrittenFields.category(before, category.as()));
            before.ifPresent(was -> names(item(items, edit.section(), edit.key()), was, category.as()));
        }
    }

    private void names(MappingNode item, Category was, Category shall) {
        var names = pair(item, "names").map(NodeTuple::getValueNode).orElseThrow(NoPlace::new);
        if (!(names instanceof MappingNode block)) {
            throw new NoPlace();
        }
        WrittenFields.names(was.names(), shall.names()).forEach((language, name) -> set(block, language, name));
    }

    private void put(
            Optional<NodeTuple> list,
            List<Node> items,
            DefinitionEdit edit,
            boolean isNew,
            Map<String, String> fields) {
        if (isNew) {
            add(list, items, edit.section(), fields);
        } else {
            var item = item(items, edit.section(), edit.key());
            fields.forEach((field, value) -> set(item, field, value));
        }
    }

    private void add(Optional<NodeTuple> list, List<Node> items, Section section, Map<String, String> fields) {
        var item = fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining(", ", "- {", "}"));
        if (list.isEmpty()) {
            source.addLine(source.end(root), name(section) + ":" + source.newLine() + "  " + item);
        } else if (items.isEmpty()) {
            var value = list.get().getValueNode();
            source.replace(source.behindColon(list.get()), source.end(value), source.newLine() + "  " + item);
        } else {
            var last = items.get(items.size() - 1);
            int indent = source.column(source.hyphen(last));
            source.addLine(source.end(last), " ".repeat(indent) + item);
        }
    }

    private void set(MappingNode item, String field, String value) {
        var found = pair(item, field);
        if (found.isPresent() && value.isEmpty()) {
            remove(item, found.get());
        } else if (found.isPresent()) {
            replace(found.get(), value);
        } else if (!value.isEmpty()) {
            add(item, field, value);
        }
    }

    private void replace(NodeTuple pair, String value) {
        var node = pair.getValueNode();
        boolean inLines = node instanceof CollectionNode<?> all && all.getFlowStyle() != FlowStyle.FLOW;
        if (inLines || source.start(node) == source.end(node)) {
            source.replace(source.behindColon(pair), Math.max(source.behindColon(pair), source.end(node)), " " + value);
        } else {
            source.replace(source.start(node), source.end(node), value);
        }
    }

    private void add(MappingNode item, String field, String value) {
        var last = item.getValue().get(item.getValue().size() - 1).getValueNode();
        if (item.getFlowStyle() == FlowStyle.FLOW) {
            source.replace(source.end(last), source.end(last), ", " + field + ": " + value);
        } else {
            int indent = source.column(source.start(item.getValue().get(0).getKeyNode()));
            source.addLine(source.end(last), " ".repeat(indent) + field + ": " + value);
        }
    }

    private void remove(MappingNode item, NodeTuple pair) {
        var all = item.getValue();
        int at = all.indexOf(pair);
        if (at == 0 && all.size() == 1) {
            throw new NoPlace();
        }
        if (at == 0) {
            source.replace(
                    source.start(pair.getKeyNode()), source.start(all.get(1).getKeyNode()), "");
        } else if (item.getFlowStyle() == FlowStyle.FLOW) {
            source.replace(source.end(all.get(at - 1).getValueNode()), source.end(pair.getValueNode()), "");
        } else {
            source.replace(
                    source.lineStart(source.start(pair.getKeyNode())),
                    source.lineEnd(source.end(pair.getValueNode())),
                    "");
        }
    }

    private void end(Optional<NodeTuple> list, End end) {
        var items = items(list);
        var item = item(items, end.section(), end.key());
        if (items.size() == 1) {
            source.replace(source.behindColon(list.orElseThrow()), source.end(item), " []");
        } else {
            source.replace(source.lineStart(source.hyphen(item)), source.lineEnd(source.end(item)), "");
        }
    }

    private void move(Optional<NodeTuple> list, Move move) {
        var items = items(list);
        int from = items.indexOf(item(items, move.section(), move.key()));
        int to = from + (move.earlier() ? -1 : 1);
        if (to >= 0 && to < items.size()) {
            swap(items.get(Math.min(from, to)), items.get(Math.max(from, to)));
        }
    }

    /** Without what ends their lines, which the last line of a text may lack. */
    private void swap(Node first, Node second) {
        int firstStart = source.hyphen(first);
        int secondStart = source.hyphen(second);
        int firstEnd = source.end(first);
        int secondEnd = source.end(second);
        source.replace(firstStart, firstEnd, source.between(secondStart, secondEnd));
        source.replace(secondStart, secondEnd, source.between(firstStart, firstEnd));
    }
}
