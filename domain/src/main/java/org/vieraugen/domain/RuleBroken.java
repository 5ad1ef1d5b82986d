package org.vieraugen.domain;

import java.util.List;

/**
 * A numbered rule of the domain forbids the act; the message begins with the rule's number and says what would be possible. It has no stack trace: a page asks some forty
 * guards what is possible, and each refusal is an answer.
 */
public class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String rule;
    private final String reason;
    private final String detail;
    private final transient List<Object> values;

    /**
     * @param reason a code that the message bundles know ({@code same-person}); each sentence has its own
     * @param detail the same in English, for programs and for the log
     * @param values what the sentence names, in its order: days, people, numbers, words
     */
    public RuleBroken(String rule, String reason, String detail, Object... values) {
        super(rule + ": " + detail, null, true, false);
        this.rule = rule;
        this.reason = reason;
        this.detail = detail;
        this.values = List.of(values);
    }

    /** What is wrong and what would be possible, without the rule's number, for programs. */
    public String detail() {
        return detail;
    }

    /** Which sentence of the message bundles says to people what is wrong. */
    public String reason() {
        return reason;
    }

    /** What that sentence names. */
    public List<Object> values() {
        return values;
    }

    /** Such as {@code F3}, {@code C6} or {@code course}; stable, part of the problem's type. */
    public String rule() {
        return rule;
    }
}
