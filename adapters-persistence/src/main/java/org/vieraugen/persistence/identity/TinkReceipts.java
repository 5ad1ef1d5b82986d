package org.vieraugen.persistence.identity;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Receipts;
import org.vieraugen.domain.identity.Receipt;

/** Receipts from the system's random source; stored as HMAC-SHA-256. */
@OnePerServer
public class TinkReceipts implements Receipts {
    private final SecureRandom random = new SecureRandom();
    private final Keys keys;

    @Inject
    public TinkReceipts(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Receipt issue() {
        var fresh = new byte[Receipt.RANDOM];
        random.nextBytes(fresh);
        return Receipt.of(fresh);
    }

    @Override
    public byte[] digest(Receipt receipt) {
        return keys.hash(("receipt " + receipt.code()).getBytes(StandardCharsets.UTF_8));
    }
}
