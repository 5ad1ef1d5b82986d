package org.vieraugen.domain.journal;

/** What was done, in the past tense. */
public enum ActKind {
    SUBMITTED,
    RECORDED,
    SHIELDED,
    TRIAGED,
    ASSIGNED,
    RECUSED,
    ASKED,
    ANSWERED,
    REPLIED,
    ATTACHED,
    NAME_SETTLED,
    NAME_REINSTATED,
    LEAVING_PROPOSED,
    LEAVING_REFUSED,
    LEFT_LIST,
    SEAT_FREED,
    CHALLENGE_UPHELD,
    CHALLENGE_DISMISSED,
    TAKEN_DOWN,
    TAKING_PROPOSED,
    TAKING_REFUSED,
    PICKED,
    AUTHORISED,
    WORKING_COPY,
    SUMMARISED,
    LIMIT_PROPOSED,
    LIMIT_REFUSED,
    CONTACT_LIMITED,
    LIMIT_CONTESTED,
    LIMIT_UPHELD,
    LIMIT_LIFTED,
    THREAT_REPORTED,
    SECOND_SECRET_CHOSEN,
    RECEIPT_RENEWED,
    RATED,
    UNSEAL_REQUESTED,
    UNSEAL_REFUSED,
    UNSEALED,
    HEARD,
    FOUND,
    CONCURRED,
    DISSENTED,
    DECIDED,
    OBJECTED,
    OMBUDS_PROPOSED,
    COUNTERSIGNED,
    COUNTERSIGNATURE_REFUSED,
    WAIVED,
    EXTENDED,
    REDIRECT_PROPOSED,
    REDIRECT_REFUSED,
    REDIRECTED,
    WITHDRAWN,
    REMEDY_DONE,
    CLOSED,
    HELD,
    HOLD_LIFTED,
    ERASURE_PROPOSED,
    ERASURE_CONFIRMED,
    ERASURE_REFUSED,
    ERASURE_ANNOUNCED,
    ERASED,
    IDENTITY_CORRECTED,
    TREATED_WORSE,
    WAITING_FOR_REVIEWER,
    DEADLINE_IN_DANGER,
    DEADLINE_MISSED,
    LOOKED_AT_CASE,
    LOOKED_AT_FILE,
    LOOKED_AT_IDENTITY,
    SEARCHED,
    EXPORTED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    ACCESS_ASKED,
    ACCESS_GIVEN,
    ACCESS_REFUSED,
    PASSWORD_CHOSEN,
    FACTOR_ADDED,
    FACTOR_REMOVED,
    SIGNED_OUT_EVERYWHERE,
    ABSENCE_ENTERED,
    ABSENCE_PROPOSED,
    ABSENCE_CONFIRMED,
    ABSENCE_REFUSED,
    ABSENCE_TAKEN_BACK,
    ABSENCE_ENDED,
    BODY_FOUNDED,
    BODY_CHANGED,
    BODY_ENDED,
    MEMBER_JOINED,
    MEMBER_LEFT,
    DENIED;

    /** What an auditor asks for. */
    public enum Group {
        /** What changed a complaint. */
        ACTS,
        /** Who looked at something, or took it along. */
        LOOKS,
        /** Who signed in or failed to, got access, or was denied something. */
        SIGN_INS,
        /** Who was said to be away. */
        ABSENCES,
        /** What became of a body, and who belongs to it. */
        BODIES
    }

    public Group group() {
        return switch (this) {
            case LOOKED_AT_CASE, LOOKED_AT_FILE, LOOKED_AT_IDENTITY, SEARCHED, EXPORTED -> Group.LOOKS;
            case SIGNED_IN,
                    SIGN_IN_FAILED,
                    ACCESS_ASKED,
                    ACCESS_GIVEN,
                    ACCESS_REFUSED,
                    PASSWORD_CHOSEN,
                    FACTOR_ADDED,
                    FACTOR_REMOVED,
                    SIGNED_OUT_EVERYWHERE,
                    DENIED -> Group.SIGN_INS;
            case ABSENCE_ENTERED,
                    ABSENCE_PROPOSED,
                    ABSENCE_CONFIRMED,
                    ABSENCE_REFUSED,
                    ABSENCE_TAKEN_BACK,
                    ABSENCE_ENDED -> Group.ABSENCES;
            case BODY_FOUNDED, BODY_CHANGED, BODY_ENDED, MEMBER_JOINED, MEMBER_LEFT -> Group.BODIES;
            default -> Group.ACTS;
        };
    }

    /** Whether somebody only looked at something of one complaint. */
    public boolean isLook() {
        return group() == Group.LOOKS && isOfOneComplaint();
    }

    /** Whether it belongs to one complaint, and so to what its complainant sees. */
    public boolean isOfOneComplaint() {
        return switch (group()) {
            case ACTS -> true;
            case LOOKS -> this != SEARCHED && this != EXPORTED;
            case SIGN_INS, ABSENCES, BODIES -> false;
        };
    }
}
