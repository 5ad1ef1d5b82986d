package org.vieraugen.web.portal.complaint;

import java.util.Optional;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.web.portal.Visitor;

/** Which complaint this visit follows. */
public final class Followed {
    private static final String RECEIPT = "follow.receipt";

    private Followed() {}

    public static Optional<Receipt> receipt(Visitor visitor) {
        return Optional.ofNullable(visitor.words().get(RECEIPT)).map(Receipt::new);
    }

    static void put(Visitor visitor, Receipt receipt) {
        visitor.words().put(RECEIPT, receipt.code());
    }
}
