package org.vieraugen.application.testing;

import java.nio.charset.StandardCharsets;
import org.vieraugen.application.complaint.Receipts;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.journal.Hash;

/** Receipts that differ, one after the other. */
public final class MemoryReceipts implements Receipts {
    private int issued;

    @Override
    public Receipt issue() {
        issued++;
        var bytes = new byte[Receipt.RANDOM];
        bytes[0] = (byte) (issued & 31);
        bytes[1] = (byte) (issued >> 5 & 31);
        return Receipt.of(bytes);
    }

    @Override
    public byte[] digest(Receipt receipt) {
        return Hash.of(receipt.code().getBytes(StandardCharsets.UTF_8)).bytes();
    }
}
