package org.vieraugen.web.portal.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.vieraugen.application.OnePerServer;

/** The built style sheet, fonts and scripts, kept in memory; each address holds a part of the file's hash, so that browsers may keep it for ever. */
@OnePerServer
public class PortalAssets {
    private final Properties names = new Properties();
    private final Map<String, byte[]> files = new HashMap<>();

    public PortalAssets() {
        try (var list = PortalAssets.class.getResourceAsStream("files/names.properties")) {
            if (list == null) {
                throw new IllegalStateException("the portal's files were not built");
            }
            names.load(list);
            for (var name : names.stringPropertyNames()) {
                keep(names.getProperty(name));
                keep(names.getProperty(name) + ".gz");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String file) throws IOException {
        try (var content = PortalAssets.class.getResourceAsStream("files/" + file)) {
            if (content != null) {
                files.put(file, content.readAllBytes());
            }
        }
    }

    /** Where browsers find the file of that name. */
    public String address(String name) {
        var file = names.getProperty(name);
        if (file == null) {
            throw new IllegalArgumentException("there is no file " + name);
        }
        return "/static/" + file;
    }

    Optional<byte[]> content(String file) {
        return Optional.ofNullable(files.get(file));
    }
}
