package org.vieraugen.application.act;

import java.util.Optional;
import org.vieraugen.application.KeyReused;

/** Answers already given under an idempotency key; kept for a day, readable only with the key. */
public interface Repeats {
    /**
     * The first answer, when the key came before. Until the transaction ends nobody else can use the key.
     *
     * @param asked what was asked, told apart by type and content; another one under the same key is refused
     * @param answer what kind of answer
     * @throws KeyReused when the key was used for another request
     */
    <T> Optional<T> answered(String key, Object asked, Class<T> answer);

    void remember(String key, Object asked, Object answer);

    /** Forgets what nobody can repeat any more: answers older than a day. */
    void forgetOld();
}
