package org.vieraugen.domain.review;

import org.vieraugen.domain.message.Notice;

/** What people are told when a complaint is reviewed. */
public final class ReviewNotices {
    public static final Notice.Kind ASSIGNED = new Notice.Kind("ASSIGNED");
    public static final Notice.Kind NOBODY_ELIGIBLE = new Notice.Kind("NOBODY_ELIGIBLE");
    public static final Notice.Kind WAIVER = new Notice.Kind("WAIVER");
    public static final Notice.Kind RECUSED = new Notice.Kind("RECUSED");
    public static final Notice.Kind QUESTION = new Notice.Kind("QUESTION");
    public static final Notice.Kind SECOND_REVIEW_WANTED = new Notice.Kind("SECOND_REVIEW_WANTED");
    public static final Notice.Kind WITH_OMBUDSPERSON = new Notice.Kind("WITH_OMBUDSPERSON");
    public static final Notice.Kind DECISION = new Notice.Kind("DECISION");
    public static final Notice.Kind EXTENDED = new Notice.Kind("EXTENDED");

    private ReviewNotices() {}
}
