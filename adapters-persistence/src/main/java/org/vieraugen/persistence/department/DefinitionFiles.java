package org.vieraugen.persistence.department;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.naming.text.Scripts;
import org.vieraugen.domain.organisation.Organisation;

/**
 * The departments of the folder {@code vieraugen.departments.folder}, one YAML file each; the try-out has a sample of its own. A text confirmed by two
 * people may take the place of a file's.
 */
@OnePerServer
public class DefinitionFiles implements Departments {
    private static final String SAMPLE = "foreigners.yaml";

    private final Map<String, String> files;
    private final Scripts scripts;
    private volatile InForce inForce;

    private record InForce(Organisation organisation, Map<DepartmentKey, String> texts) {}

    /** @throws WrongDefinition with every problem of every file */
    @Inject
    public DefinitionFiles(
            @ConfigProperty(name = "vieraugen.departments.folder") Optional<String> folder,
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut,
            Scripts scripts)
            throws IOException {
        this.scripts = scripts;
        if (folder.isPresent()) {
            files = all(Path.of(folder.get()));
        } else if (tryOut) {
            files = Map.of(SAMPLE, sample());
        } else {
            throw new WrongDefinition(List.of("no folder is set: vieraugen.departments.folder"));
        }
        inForce = read(Map.of());
    }

    private static Map<String, String> all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new WrongDefinition(List.of(folder + ": is no folder (vieraugen.departments.folder)"));
        }
        var texts = new TreeMap<String, String>();
        try (var found = Files.list(folder)) {
            for (var file :
                    found.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        if (texts.isEmpty()) {
            throw new WrongDefinition(List.of(folder + ": holds no .yaml file"));
        }
        return texts;
    }

    private static String sample() {
        try (var file = DefinitionFiles.class.getResourceAsStream(SAMPLE)) {
            if (file == null) {
                throw new IllegalStateException(SAMPLE + " is missing beside " + DefinitionFiles.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InForce read(Map<DepartmentKey, String> instead) {
        var reader = new DefinitionReader();
        var texts = new TreeMap<DepartmentKey, String>();
        files.forEach((file, text) -> {
            var key = key(file, text);
            var used = key.map(k -> instead.getOrDefault(k, text)).orElse(text);
            reader.read(file, used);
            key.ifPresent(k -> texts.put(k, used));
        });
        return new InForce(new Organisation(reader.together(), scripts), texts);
    }

    /** Whose definition a file is; empty while it is wrong, which reading it tells. */
    private static Optional<DepartmentKey> key(String file, String text) {
        var alone = new DefinitionReader();
        alone.read(file, text);
        try {
            return alone.departments().stream().map(d -> d.key()).findFirst();
        } catch (WrongDefinition e) {
            return Optional.empty();
        }
    }

    @Override
    public Organisation organisation() {
        return inForce.organisation();
    }

    /** The texts in force. */
    Map<DepartmentKey, String> texts() {
        return inForce.texts();
    }

    /**
     * What the organisation would be with these texts in place of those in force.
     *
     * @throws WrongDefinition with every problem
     */
    Organisation with(Map<DepartmentKey, String> instead) {
        var texts = new TreeMap<>(inForce.texts());
        texts.putAll(instead);
        return read(texts).organisation();
    }

    /** Whether these texts can be in force in place of the files'. */
    boolean fit(Map<DepartmentKey, String> texts) {
        try {
            read(texts);
            return true;
        } catch (WrongDefinition e) {
            return false;
        }
    }

    /**
     * Puts these texts in force in place of the files'.
     *
     * @throws WrongDefinition with every problem; what was in force stays
     */
    void replace(Map<DepartmentKey, String> texts) {
        inForce = read(texts);
    }
}
