package org.vieraugen.definition.department;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.vieraugen.application.department.DefinitionTexts;
import org.vieraugen.domain.department.Flaw;

/** One file's text as YAML, no longer, deeper or more entangled than a definition is. */
final class DefinitionYaml {
    private static final int MOST_DEPTH = 20;
    private static final int MOST_ALIASES = 50;

    private DefinitionYaml() {}

    /** Empty where the text is no YAML or nothing, which is noted. */
    static Optional<Node> root(String file, String yaml, DefinitionErrors problems) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(DefinitionTexts.MOST)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .build();
        try {
            if (isTooDeep(settings, yaml, problems)) {
                return Optional.empty();
            }
            var root = new Compose(settings).composeString(yaml);
            if (root.isEmpty()) {
                problems.line(1, Flaw.of("empty"));
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            problems.line(
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), Flaw.of("no-yaml", e.getProblem()));
        } catch (YamlEngineException e) {
            problems.line(1, Flaw.of("no-yaml", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** Composing goes down level by level on the stack; events come one after another. */
    private static boolean isTooDeep(LoadSettings settings, String yaml, DefinitionErrors problems) {
        int depth = 0;
        for (var event : new Parse(settings).parseString(yaml)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > MOST_DEPTH) {
                problems.line(
                        event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1),
                        Flaw.of("too-deep", MOST_DEPTH));
                return true;
            }
        }
        return false;
    }
}
