package org.vieraugen.application.complaint;

import org.vieraugen.domain.identity.Receipt;

/** Makes receipts, and the keyed hash that is all that is stored of them. */
public interface Receipts {
    Receipt issue();

    /** 32 bytes; the same receipt always gives the same. */
    byte[] digest(Receipt receipt);
}
