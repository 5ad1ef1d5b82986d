package org.vieraugen.domain.body;

import org.vieraugen.domain.Malformed;

/**
 * How many of the voting members must be there before a body may decide.
 *
 * @param number of members, or the part of a share, such as the 1 of 1/2
 * @param of the whole of a share, such as the 2 of 1/2; 1 otherwise
 */
public record Quorum(Rule rule, int number, int of) {
    /** Of a body whose rules name none. */
    public static final Quorum NONE = new Quorum(Rule.NONE, 0, 1);

    /** The highest number. */
    public static final int MOST = Body.MOST_MEMBERS;

    /** What must be reached. */
    public enum Rule {
        NONE,
        /** So many members, or more. */
        AT_LEAST,
        /** That share of the members, or more. */
        SHARE,
        /** More than that share: of ten members and a half, six. */
        MORE_THAN_SHARE;

        public boolean isShare() {
            return this == SHARE || this == MORE_THAN_SHARE;
        }
    }

    /** @throws Malformed for no number of members, or no share of a whole */
    public Quorum {
        boolean good =
                switch (rule) {
                    case NONE -> number == 0 && of == 1;
                    case AT_LEAST -> number >= 1 && number <= MOST && of == 1;
                    case SHARE -> number >= 1 && number <= of && of <= MOST;
                    case MORE_THAN_SHARE -> number >= 1 && number < of && of <= MOST;
                };
        if (!good) {
            throw new Malformed("number", "out-of-range", "must be a number of members, or a share such as 1 of 2");
        }
    }

    /** Whether {@code present} voting members of {@code all} are enough; where a quorum is asked for, nobody is never enough. */
    boolean isReached(int present, int all) {
        return switch (rule) {
            case NONE -> true;
            case AT_LEAST -> present >= number;
            case SHARE -> present > 0 && present * of >= all * number;
            case MORE_THAN_SHARE -> present * of > all * number;
        };
    }
}
