package org.vieraugen.application.message;

/** Why a mail did not reach whoever it was for; pages have the words. */
public enum Failure {
    /** There is no such address, or it is none. */
    ADDRESS(true),
    /** The mailbox is full. */
    FULL(false),
    /** The mail server of the other side does not want it. */
    REFUSED(true),
    /** It is larger than the other side takes. */
    TOO_LARGE(true),
    /** A mail server took it, and said later that there is no such address. */
    BOUNCED_ADDRESS(true),
    /** A mail server took it, and gave up because the mailbox is full. */
    BOUNCED_FULL(true),
    /** A mail server took it, and said later that it did not arrive. */
    BOUNCED(true),
    /** The mail server says: not now. */
    LATER(false),
    /** This version has no words for it: a newer one, which has posted it, will take it. */
    WORDS(false),
    /** What it is about cannot be read. */
    UNREADABLE(false);

    private final boolean lasting;

    Failure(boolean lasting) {
        this.lasting = lasting;
    }

    /** Whether trying again is of no use until somebody has changed something. */
    public boolean isLasting() {
        return lasting;
    }
}
