package org.vieraugen.definition.department;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** All that is wrong with the definition files, each with file, line and reason. */
final class DefinitionErrors {
    private final List<String> all = new ArrayList<>();
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

    void at(@Nullable Node node, String reason) {
        at(spot(node), reason);
    }

    void at(Spot spot, String reason) {
        all.add(spot.file() + ":" + spot.line() + ": " + reason);
    }

    void line(int line, String reason) {
        at(new Spot(file, line), reason);
    }

    boolean none() {
        return all.isEmpty();
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
