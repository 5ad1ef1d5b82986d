package org.vieraugen.application.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.identity.SecondSecrets;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;

/** Sentences' hashes in memory. */
public final class MemorySecondSecrets implements SecondSecrets {
    private final Map<Reference, String> hashes = new HashMap<>();

    @Override
    public void choose(Complaint complaint, String hash) {
        hashes.put(complaint.reference(), hash);
    }

    @Override
    public Optional<String> hash(Reference reference) {
        return Optional.ofNullable(hashes.get(reference));
    }

    @Override
    public Optional<String> lock(Complaint complaint) {
        return hash(complaint.reference());
    }
}
