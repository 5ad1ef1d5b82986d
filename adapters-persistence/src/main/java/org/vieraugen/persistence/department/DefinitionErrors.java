package org.vieraugen.persistence.department;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** All that is wrong with the definition files, each with file, line and reason. */
final class DefinitionErrors {
    private final List<String> all = new ArrayList<>();
    private String file = "";

    void in(String nextFile) {
        file = nextFile;
    }

    void at(@Nullable Node node, String reason) {
        var line = node == null
                ? 1
                : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        line(line, reason);
    }

    void line(int line, String reason) {
        all.add(file + ":" + line + ": " + reason);
    }

    boolean none() {
        return all.isEmpty();
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
