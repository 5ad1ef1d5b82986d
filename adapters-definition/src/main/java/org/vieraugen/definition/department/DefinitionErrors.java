package org.vieraugen.definition.department;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.vieraugen.application.department.Problem;
import org.vieraugen.domain.department.Flaw;

/** All that is wrong with the definition files, each with file, line and reason. */
final class DefinitionErrors {
    private final List<Problem> all = new ArrayList<>();
    private String file = "";

    /** Where something stands, for what only all files together tell. */
    record Spot(String file, int line) {}

    void in(String nextFile) {
        file = nextFile;
    }

    Spot spot(@Nullable Node node) {
        var line = node == null
                ? 1
                : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return new Spot(file, line);
    }

    void at(@Nullable Node node, Flaw flaw) {
        at(spot(node), flaw);
    }

    void at(Spot spot, Flaw flaw) {
        all.add(Sentences.problem(spot.file() + ":" + spot.line(), flaw));
    }

    void line(int line, Flaw flaw) {
        at(new Spot(file, line), flaw);
    }

    boolean none() {
        return all.isEmpty();
    }

    List<Problem> all() {
        return List.copyOf(all);
    }
}
