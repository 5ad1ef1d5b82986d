package org.vieraugen.definition.department;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A definition as it is written, and places in it that shall read otherwise; whatever no change touches stays letter by letter. Places are counted in characters. */
final class SourceText {
    private final String text;
    private final String newLine;
    private final List<Change> changes = new ArrayList<>();

    private record Change(int from, int to, String instead) {}

    SourceText(String text) {
        this.text = text;
        newLine = text.contains("\r\n") ? "\r\n" : "\n";
    }

    String newLine() {
        return newLine;
    }

    void replace(int from, int to, String instead) {
        changes.add(new Change(from, to, instead));
    }

    /** What stands there now. */
    String between(int from, int to) {
        return text.substring(from, to);
    }

    /** The text with all changes, of which no two overlap. */
    String changed() {
        var next = new StringBuilder(text);
        changes.stream()
                .sorted(Comparator.comparingInt(Change::from).reversed())
                .forEach(change -> next.replace(change.from(), change.to(), change.instead()));
        return next.toString();
    }

    int start(Node node) {
        return place(node.getStartMark().orElseThrow().getIndex());
    }

    /** Where the last thing of a node ends: what is written in lines is said to end where the next thing begins, behind comments that are not its own. */
    int end(Node node) {
        if (node instanceof CollectionNode<?> all && all.getFlowStyle() != FlowStyle.FLOW) {
            if (all instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
                return end(last(mapping.getValue()).getValueNode());
            }
            if (all instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
                return end(last(sequence.getValue()));
            }
        }
        int end = place(node.getEndMark().orElseThrow().getIndex());
        // A text of several lines takes the end of its last line with it.
        while (node instanceof ScalarNode && end > start(node) && isLineEnd(end - 1)) {
            end--;
        }
        return end;
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    private int place(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private boolean isLineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    /** Where the line begins in which that place is. */
    int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Behind the line in which that place is, with what ends it. */
    int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    /** How far a place is from the beginning of its line. */
    int column(int at) {
        return at - lineStart(at);
    }

    /** The place of the hyphen before that thing of a list. */
    int hyphen(Node item) {
        return text.lastIndexOf('-', start(item) - 1);
    }

    /** Behind the colon of that name. */
    int behindColon(NodeTuple pair) {
        return text.indexOf(':', end(pair.getKeyNode())) + 1;
    }

    /** What is put in as a line of its own behind the line of that place. */
    void addLine(int at, String line) {
        int end = lineEnd(at);
        boolean open = end == text.length() && end > 0 && text.charAt(end - 1) != '\n';
        replace(end, end, open ? newLine + line : line + newLine);
    }
}
