package org.vieraugen.application.department;

import java.util.List;

/** A definition is wrong; the message lists every problem as {@code file:line: reason}. */
public class WrongDefinition extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<String> problems;

    public WrongDefinition(List<String> problems) {
        super("the department definitions cannot be used:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
