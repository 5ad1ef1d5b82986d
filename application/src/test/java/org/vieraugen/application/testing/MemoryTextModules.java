package org.vieraugen.application.testing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.text.TextLine;
import org.vieraugen.application.text.TextModules;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.text.Content;
import org.vieraugen.domain.text.Edition;
import org.vieraugen.domain.text.TextModule;

/** Text modules in memory, with the journal beside them. */
public final class MemoryTextModules implements TextModules {
    private final Map<UUID, TextModule> modules = new HashMap<>();
    private final Map<UUID, TreeMap<Integer, Edition>> editions = new HashMap<>();
    private final Map<UUID, Map<Use, Integer>> uses = new HashMap<>();
    private final MemoryJournal journal;

    public MemoryTextModules(MemoryJournal journal) {
        this.journal = journal;
    }

    @Override
    public void add(Step<TextModule> first) {
        store(first);
    }

    @Override
    public void follow(Step<TextModule> step) {
        var next = step.next();
        var before = modules.get(next.id());
        if (before == null || before.version() != next.version() - 1) {
            throw new Outdated(false);
        }
        store(step);
    }

    private void store(Step<TextModule> step) {
        var module = step.next();
        modules.put(module.id(), module);
        editions.computeIfAbsent(module.id(), id -> new TreeMap<>())
                .put(module.latest().number(), module.latest());
        journal.append(module.department(), new Subject(TextModule.KIND, module.id()), step.acts());
    }

    @Override
    public TextModule get(DepartmentKey department, UUID id) {
        return Optional.ofNullable(modules.get(id))
                .filter(module -> module.department().equals(department))
                .orElseThrow(() -> new Unknown("text"));
    }

    @Override
    public List<Edition> editions(DepartmentKey department, UUID id) {
        return new ArrayList<>(
                editions.getOrDefault(id, new TreeMap<>()).descendingMap().values());
    }

    @Override
    public List<TextLine> of(DepartmentKey department, Optional<String> words) {
        return modules.values().stream()
                .filter(module -> module.department().equals(department))
                .filter(module ->
                        words.isEmpty() || holds(shown(module), words.get().toLowerCase(Locale.ROOT)))
                .map(module -> line(module, shown(module)))
                .sorted(Comparator.comparing(TextLine::title).thenComparing(TextLine::id))
                .toList();
    }

    private static Content shown(TextModule module) {
        return module.inForce().orElse(module.latest()).content();
    }

    private static boolean holds(Content content, String words) {
        return content.title().toLowerCase(Locale.ROOT).contains(words)
                || content.texts().values().stream()
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words));
    }

    private static TextLine line(TextModule module, Content content) {
        return new TextLine(
                module.id(),
                content.purpose(),
                content.title(),
                content.states(),
                content.categories(),
                content.texts().keySet(),
                module.care(),
                module.inForce().isPresent(),
                module.waiting().isPresent(),
                module.retired());
    }

    @Override
    public int countToAdd(DepartmentKey department) {
        return (int) modules.values().stream()
                .filter(module -> module.department().equals(department) && !module.retired())
                .count();
    }

    @Override
    public void use(DepartmentKey department, UUID id, int edition, YearMonth month) {
        uses.computeIfAbsent(id, key -> new HashMap<>()).merge(new Use(month, edition, 0), 1, Integer::sum);
    }

    @Override
    public List<Use> uses(DepartmentKey department, UUID id) {
        return uses.getOrDefault(id, Map.of()).entrySet().stream()
                .map(entry -> new Use(entry.getKey().month(), entry.getKey().edition(), entry.getValue()))
                .sorted(Comparator.comparing(Use::month)
                        .thenComparing(Use::edition)
                        .reversed())
                .toList();
    }
}
