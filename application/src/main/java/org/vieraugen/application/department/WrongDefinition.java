package org.vieraugen.application.department;

import java.util.List;
import java.util.stream.Collectors;

/** A definition is wrong; the message lists every problem as {@code file:line: reason}. */
public class WrongDefinition extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public WrongDefinition(List<Problem> problems) {
        super("the department definitions cannot be used:\n  "
                + problems.stream().map(Problem::toString).collect(Collectors.joining("\n  ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
