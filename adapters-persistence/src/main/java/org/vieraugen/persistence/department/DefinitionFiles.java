package org.vieraugen.persistence.department;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.Single;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.department.Organisation;

/** The departments of the folder {@code vieraugen.departments.folder}, one YAML file each; the try-out has a sample of its own. */
@Single
public class DefinitionFiles implements Departments {
    private static final String SAMPLE = "foreigners.yaml";

    private final Organisation organisation;

    /** @throws WrongDefinition with every problem of every file */
    @Inject
    public DefinitionFiles(
            @ConfigProperty(name = "vieraugen.departments.folder") Optional<String> folder,
            @ConfigProperty(name = "vieraugen.tryout", defaultValue = "false") boolean tryOut)
            throws IOException {
        var reader = new DefinitionReader();
        if (folder.isPresent()) {
            readAll(Path.of(folder.get()), reader);
        } else if (tryOut) {
            reader.read(SAMPLE, sample());
        } else {
            throw new WrongDefinition(List.of("no folder is set: vieraugen.departments.folder"));
        }
        organisation = new Organisation(reader.departments());
    }

    private static void readAll(Path folder, DefinitionReader reader) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new WrongDefinition(List.of(folder + ": is no folder (vieraugen.departments.folder)"));
        }
        try (var files = Files.list(folder)) {
            var yaml = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (yaml.isEmpty()) {
                throw new WrongDefinition(List.of(folder + ": holds no .yaml file"));
            }
            for (var file : yaml) {
                reader.read(file.getFileName().toString(), Files.readString(file));
            }
        }
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

    @Override
    public Organisation organisation() {
        return organisation;
    }
}
