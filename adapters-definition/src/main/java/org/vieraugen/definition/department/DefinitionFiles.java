package org.vieraugen.definition.department;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.DefinitionTexts;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.department.Problem;
import org.vieraugen.application.department.WrongDefinition;
import org.vieraugen.application.start.OpenedAtStart;
import org.vieraugen.domain.definition.DefinitionEdit;
import org.vieraugen.domain.definition.Differences;
import org.vieraugen.domain.department.Category;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Flaw;
import org.vieraugen.domain.naming.text.Scripts;
import org.vieraugen.domain.organisation.Organisation;

/**
 * The departments of the folder {@code vieraugen.departments.folder}, one YAML file each; the try-out has a sample of its own. A text confirmed by two
 * people may take the place of a file's.
 */
@OnePerServer
@OpenedAtStart("vieraugen.departments.folder")
public class DefinitionFiles implements Departments, DefinitionTexts {
    private static final String SAMPLE = "foreigners.yaml";
    private static final String PROPOSED = "proposed";

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
            throw new WrongDefinition(
                    List.of(Sentences.problem("vieraugen.departments.folder", Flaw.of("no-folder-set"))));
        }
        inForce = read(Map.of());
    }

    private static Map<String, String> all(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new WrongDefinition(List.of(Sentences.problem(folder.toString(), Flaw.of("no-folder"))));
        }
        var texts = new TreeMap<String, String>();
        try (var found = Files.list(folder)) {
            for (var file :
                    found.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        if (texts.isEmpty()) {
            throw new WrongDefinition(List.of(Sentences.problem(folder.toString(), Flaw.of("no-file"))));
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

    @Override
    public Optional<String> text(DepartmentKey department) {
        return Optional.ofNullable(inForce.texts().get(department));
    }

    @Override
    public Optional<Department> department(String text) {
        try {
            var alone = new DefinitionReader();
            alone.read(PROPOSED, text);
            return alone.departments().stream().findFirst();
        } catch (WrongDefinition e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> edited(String text, DefinitionEdit edit) {
        return department(text).flatMap(now -> new DefinitionEditor(text, now).edited(edit));
    }

    @Override
    public Checked check(String text) {
        if (text.length() > MOST) {
            return new Checked(Optional.empty(), List.of(problem("too-long", MOST)), List.of());
        }
        var alone = new DefinitionReader();
        alone.read(PROPOSED, text);
        try {
            var next = alone.departments().get(0);
            var now = organisation().find(next.key());
            var problems =
                    now.isEmpty() ? List.of(problem("department-new", next.key())) : problems(now.get(), next, text);
            return new Checked(
                    Optional.of(next.key()),
                    problems,
                    now.map(department -> Differences.between(department, next)).orElse(List.of()));
        } catch (WrongDefinition e) {
            return new Checked(Optional.empty(), e.problems(), List.of());
        }
    }

    /** What complaints rely on must stay, and keys stay unique over all departments. */
    private List<Problem> problems(Department now, Department next, String text) {
        var problems = new ArrayList<Problem>();
        if (!now.prefix().equals(next.prefix())) {
            problems.add(problem("prefix-stays", now.prefix()));
        }
        var kept = next.categories().stream().map(Category::key).toList();
        now.categories().stream()
                .map(Category::key)
                .filter(key -> !kept.contains(key))
                .forEach(key -> problems.add(problem("category-stays", key)));
        try {
            var texts = new TreeMap<>(inForce.texts());
            texts.put(next.key(), text);
            read(texts);
        } catch (WrongDefinition e) {
            problems.addAll(e.problems());
        }
        return problems;
    }

    private static Problem problem(String kind, Object... about) {
        return Sentences.problem(PROPOSED + ":1", Flaw.of(kind, about));
    }

    @Override
    public boolean fit(Map<DepartmentKey, String> texts) {
        try {
            read(texts);
            return true;
        } catch (WrongDefinition e) {
            return false;
        }
    }

    @Override
    public void replace(Map<DepartmentKey, String> texts) {
        inForce = read(texts);
    }
}
