package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.mail.RequestDraft;
import org.vieraugen.application.mail.TeamRequests;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;

/** Requests as mails see them, in memory. */
public final class PlainRequests implements TeamRequests {
    /** What was asked, by number. */
    public final Map<String, RequestDraft> taken = new HashMap<>();

    /** Which of them were acknowledged, by number. */
    public final Map<String, Boolean> acknowledged = new HashMap<>();

    /** What was written afterwards, by key. */
    public final Map<UUID, String> followed = new HashMap<>();

    /** Which of them have become complaints, by key. */
    public final Map<UUID, Reference> complained = new HashMap<>();

    private final Map<UUID, String> numbers = new HashMap<>();

    @Override
    public String take(DepartmentKey department, RequestDraft draft, UUID mail, Instant received, boolean tells) {
        var number = "ABH-A-" + (taken.size() + 1);
        taken.put(number, draft);
        acknowledged.put(number, tells);
        numbers.put(UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)), number);
        return number;
    }

    /** Under which key the request of that number is kept. */
    public UUID key(String number) {
        return numbers.entrySet().stream()
                .filter(one -> one.getValue().equals(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<String> number(DepartmentKey department, UUID request) {
        return Optional.ofNullable(numbers.get(request));
    }

    @Override
    public Optional<Reference> complaint(DepartmentKey department, UUID request) {
        return Optional.ofNullable(complained.get(request));
    }

    @Override
    public void followUp(DepartmentKey department, UUID request, String words, UUID mail, Instant received) {
        followed.put(request, words);
    }
}
