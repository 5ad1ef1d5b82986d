package org.vieraugen.web.portal.complaint;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.reception.Submitted;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.Receipt;

/**
 * The receipt of what was just sent, or just fetched or renewed, kept until the visit ends so that a reload shows it again.
 *
 * @param firstReplyBy until when a person answers; absent unless it was just sent
 * @param renewed whether there was another one before
 */
public record ReceiptToShow(String reference, Receipt receipt, Optional<LocalDate> firstReplyBy, boolean renewed) {
    public static final String REFERENCE = "sent.reference";
    public static final String TICKET = "sent.ticket";
    private static final String RECEIPT = "sent.receipt";
    private static final String BY = "sent.by";
    private static final String RENEWED = "sent.renewed";

    public static void put(Map<String, String> words, Submitted sent, String ticket) {
        words.put(REFERENCE, sent.reference());
        words.put(RECEIPT, sent.receipt().code());
        words.put(BY, sent.firstReplyBy().toString());
        words.put(TICKET, ticket);
        words.remove(RENEWED);
    }

    /** The first one of whoever wrote a mail. */
    public static void putFetched(Map<String, String> words, Reference reference, Receipt receipt) {
        putRenewed(words, reference, receipt);
        words.remove(RENEWED);
    }

    public static void putRenewed(Map<String, String> words, Reference reference, Receipt receipt) {
        words.put(REFERENCE, reference.text());
        words.put(RECEIPT, receipt.code());
        words.put(RENEWED, "true");
        words.remove(BY);
        words.remove(TICKET);
    }

    public static Optional<ReceiptToShow> in(Map<String, String> words) {
        return words.containsKey(RECEIPT)
                ? Optional.of(new ReceiptToShow(
                        words.getOrDefault(REFERENCE, ""),
                        new Receipt(words.getOrDefault(RECEIPT, "")),
                        Optional.ofNullable(words.get(BY)).map(LocalDate::parse),
                        words.containsKey(RENEWED)))
                : Optional.empty();
    }
}
