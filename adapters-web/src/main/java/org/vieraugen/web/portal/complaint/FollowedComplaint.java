package org.vieraugen.web.portal.complaint;

import java.util.Optional;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.form.SentBack;

/** Which complaint this visit follows. */
public final class FollowedComplaint {
    private static final String RECEIPT = "follow.receipt";
    private static final String DONE = "follow.done";

    private FollowedComplaint() {}

    public static Optional<Receipt> receipt(Visitor visitor) {
        return Optional.ofNullable(visitor.words().get(RECEIPT)).map(Receipt::new);
    }

    /** The complaint's page tells once that this was done. */
    public static void tellDone(Visitor visitor, String what) {
        visitor.words().put(DONE, what);
        visitor.keep();
    }

    /** What was done and is not told yet. */
    static Optional<String> done(Visitor visitor) {
        var done = Optional.ofNullable(visitor.words().remove(DONE));
        if (done.isPresent()) {
            visitor.keep();
        }
        return done;
    }

    static void put(Visitor visitor, Receipt receipt) {
        // What was typed about one complaint is no matter of another.
        SentBack.forget(visitor);
        visitor.words().put(RECEIPT, receipt.code());
    }
}
