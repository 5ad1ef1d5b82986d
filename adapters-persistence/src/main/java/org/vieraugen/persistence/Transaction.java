package org.vieraugen.persistence;

import jakarta.annotation.Resource;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.Single;

/** The running transaction, as what remembers an answer until it ends: an act that asks the database twice pays twice. */
@Single
public class Transaction {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry registry;

    private record Remembered<T>(Object question, T answer) {}

    /**
     * The answer that this transaction knows, or else what {@code asked} gives; outside a transaction it always asks.
     *
     * @param about what is remembered at most once
     * @param question asked anew where it is another one
     */
    public <T> T once(Class<T> about, Object question, Supplier<T> asked) {
        if (registry.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return asked.get();
        }
        if (registry.getResource(about) instanceof Remembered<?> known
                && known.question().equals(question)) {
            return about.cast(known.answer());
        }
        var answer = asked.get();
        put(about, new Remembered<>(question, answer));
        return answer;
    }

    /** For whoever changes what the answer says. */
    public void forget(Class<?> about) {
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
            put(about, null);
        }
    }

    private void put(Class<?> about, @Nullable Remembered<?> answer) {
        registry.putResource(about, answer);
    }
}
