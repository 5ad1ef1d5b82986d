package org.vieraugen.domain;

/**
 * A numbered rule of the domain forbids the act; the message begins with the rule's number and says what would be possible. It has no stack trace: a page asks some forty
 * guards what is possible, and each refusal is an answer.
 */
public class RuleBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String rule;
    private final String detail;

    public RuleBroken(String rule, String detail) {
        super(rule + ": " + detail, null, true, false);
        this.rule = rule;
        this.detail = detail;
    }

    /** What is wrong and what would be possible, without the rule's number. */
    public String detail() {
        return detail;
    }

    /** Such as {@code F3}, {@code C6} or {@code course}; stable, part of the problem's type. */
    public String rule() {
        return rule;
    }
}
