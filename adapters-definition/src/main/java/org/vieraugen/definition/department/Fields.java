package org.vieraugen.definition.department;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.vieraugen.definition.department.DefinitionErrors.Spot;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.Flaw;

/** The fields of one mapping in a definition file; whatever is wrong is noted with its line, and reading goes on. */
final class Fields {
    private final DefinitionErrors problems;
    private final @Nullable Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();

    Fields(DefinitionErrors problems, @Nullable Node node) {
        this.problems = problems;
        this.node = node;
        if (node instanceof MappingNode mapping) {
            for (var pair : mapping.getValue()) {
                var key = pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                if (values.put(key, pair.getValueNode()) != null) {
                    problems.at(pair.getKeyNode(), Flaw.of("field-twice", key));
                }
                keys.put(key, pair.getKeyNode());
            }
        } else {
            problems.at(node, Flaw.of("block"));
        }
    }

    private @Nullable Node at(String name) {
        return values.getOrDefault(name, node);
    }

    /** Where a field stands; where it is missing, the block. */
    Spot spot(String name) {
        return problems.spot(at(name));
    }

    void problem(String name, Flaw flaw) {
        problems.at(at(name), flaw);
    }

    /**
     * Notes what is wrong with a field, unless it is good.
     *
     * @param kind of the flaw, and behind it what its sentence names
     */
    void check(String name, boolean good, String kind, Object... about) {
        if (!good) {
            problem(name, Flaw.of(kind, about));
        }
    }

    /** What is made of a field; empty where the domain refuses it, which is noted. */
    <T> Optional<T> attempt(String name, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (Malformed e) {
            var kind = e.field() + "." + e.reason();
            problem(name, Sentences.knows(kind) ? Flaw.of(kind) : Flaw.of("malformed", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** Whether nothing was wrong so far, in this file or one before. */
    boolean isAllWell() {
        return problems.none();
    }

    private @Nullable Node value(String name) {
        asked.add(name);
        return values.get(name);
    }

    /** The text, or an empty one with a problem noted. */
    String text(String name) {
        var found = optional(name);
        if (found.isEmpty()) {
            problems.at(node, Flaw.of("missing", name));
        }
        return found.orElse("");
    }

    Optional<String> optional(String name) {
        var value = value(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof ScalarNode scalar
                && !scalar.getValue().isBlank()
                && !scalar.getValue().equals("null")) {
            return Optional.of(scalar.getValue());
        }
        if (!(value instanceof ScalarNode)) {
            problems.at(value, Flaw.of("text", name));
        }
        return Optional.empty();
    }

    boolean flag(String name) {
        var text = optional(name).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            problems.at(at(name), Flaw.of("flag", name));
        }
        return text.equals("true");
    }

    List<String> texts(String name) {
        var all = new ArrayList<String>();
        for (var item : items(name)) {
            if (item instanceof ScalarNode scalar) {
                all.add(scalar.getValue());
            } else {
                problems.at(item, Flaw.of("texts", name));
            }
        }
        return all;
    }

    List<Fields> blocks(String name) {
        return items(name).stream().map(item -> new Fields(problems, item)).toList();
    }

    private List<Node> items(String name) {
        var value = value(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.at(value, Flaw.of("list", name));
        return List.of();
    }

    /** A block within; an empty one when it is not there. */
    Optional<Fields> block(String name) {
        return Optional.ofNullable(value(name)).map(found -> new Fields(problems, found));
    }

    /** All fields as texts, for a block whose names are free. */
    Map<String, String> all() {
        var texts = new LinkedHashMap<String, String>();
        for (var name : values.keySet()) {
            optional(name).ifPresent(text -> texts.put(name, text));
        }
        return texts;
    }

    /** Names that nobody asked for are typing errors. */
    void nothingElse() {
        keys.forEach((name, at) -> {
            if (!asked.contains(name)) {
                problems.at(at, Flaw.of("field-unknown", name, String.join(", ", asked)));
            }
        });
    }
}
