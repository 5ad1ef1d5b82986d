package org.vieraugen.application.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.DepartmentKey;

/** Files in memory. */
public final class MemoryFiles implements Files {
    private final Map<UUID, byte[]> bytes = new HashMap<>();
    private final Map<UUID, Set<UUID>> kept = new HashMap<>();

    /** What a complaint keeps. */
    public Set<UUID> of(UUID complaint) {
        return Set.copyOf(kept.getOrDefault(complaint, Set.of()));
    }

    /** Stores what a test has at hand. */
    public StoredFile stored(String text) {
        var file = new StoredFile(UUID.randomUUID(), "key");
        bytes.put(file.id(), text.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    @Override
    public Writing write(DepartmentKey department) {
        var out = new ByteArrayOutputStream();
        return new Writing() {
            @Override
            public OutputStream stream() {
                return out;
            }

            @Override
            public StoredFile done() {
                var file = new StoredFile(UUID.randomUUID(), "key");
                bytes.put(file.id(), out.toByteArray());
                return file;
            }

            @Override
            public void close() {
                // What was not done was never anywhere.
            }
        };
    }

    @Override
    public InputStream read(DepartmentKey department, StoredFile file) throws IOException {
        var found = bytes.get(file.id());
        if (found == null) {
            throw new FileNotFoundException("no such file");
        }
        return new ByteArrayInputStream(found);
    }

    @Override
    public void keep(DepartmentKey department, UUID complaint, List<Upload> files) {
        for (var file : files) {
            kept.computeIfAbsent(complaint, key -> new HashSet<>())
                    .addAll(List.of(file.copy().id(), file.original().id()));
        }
    }

    @Override
    public void drop(DepartmentKey department, List<StoredFile> files) {
        files.stream()
                .map(StoredFile::id)
                .filter(id -> kept.values().stream().noneMatch(some -> some.contains(id)))
                .forEach(bytes::remove);
    }

    @Override
    public void forgetOld() {
        bytes.keySet().removeIf(id -> kept.values().stream().noneMatch(some -> some.contains(id)));
    }
}
