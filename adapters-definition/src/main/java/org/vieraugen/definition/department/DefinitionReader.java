package org.vieraugen.definition.department;

import java.util.ArrayList;
import java.util.List;
import org.vieraugen.application.department.WrongDefinition;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.NamedTwice;
import org.vieraugen.domain.department.SeatsKept;

/** Makes departments out of YAML files; see {@code docs/extending.md} for the format. */
final class DefinitionReader {
    private final DefinitionErrors problems = new DefinitionErrors();
    private final KeysOfAll keys = new KeysOfAll();
    private final DepartmentReader reader = new DepartmentReader(keys);
    private final List<Department> departments = new ArrayList<>();

    /** @param yaml the file's content */
    void read(String file, String yaml) {
        problems.in(file);
        DefinitionYaml.root(file, yaml, problems)
                .flatMap(root -> reader.department(new Fields(problems, root)))
                .ifPresent(departments::add);
    }

    /**
     * All of them, checked as one organisation: who stands in it twice, and whether every seat is kept whoever is named (F12).
     *
     * @throws WrongDefinition with all problems of all files
     */
    List<Department> together() {
        var all = departments();
        for (var problem : NamedTwice.problems(all)) {
            keys.spot(problem.at()).ifPresent(spot -> problems.at(spot, problem.what()));
        }
        if (problems.none()) {
            var chart = new Chart(
                    all.stream().flatMap(d -> d.teams().stream()).toList(),
                    all.stream().flatMap(d -> d.staff().stream()).toList());
            all.forEach(department -> SeatsKept.problems(department, chart)
                    .forEach(problem -> keys.spot(department.key()).ifPresent(spot -> problems.at(spot, problem))));
        }
        return departments();
    }

    /** @throws WrongDefinition with all problems of all files, each read by itself */
    List<Department> departments() {
        if (!problems.none()) {
            throw new WrongDefinition(problems.all());
        }
        return List.copyOf(departments);
    }
}
