package org.vieraugen.domain.attachment;

import java.util.UUID;

/**
 * Where a file's bytes lie, and the key that alone opens them. The key is kept with the complaint's own words, and so is sealed and erased with them.
 *
 * @param key in the letters of base64; a secret
 */
public record StoredFile(UUID id, String key) {
    /** Never the key. */
    @Override
    public String toString() {
        return "StoredFile[" + id + "]";
    }
}
